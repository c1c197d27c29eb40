// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/proxyprobe.h"

#include "probes/proxysettings.h"
#include "probes/requiredhosts.h"
#include "probes/throughproxy.h"

#include <algorithm>

namespace clearway::probes {
namespace {

using evidence::ProxyServer;
using evidence::ProxySource;

/// Proxies that the GoTo client stored come before every setting as long as they work (firewall document,
/// "Hinweise zur Proxy-Konfiguration").
std::vector<ProxyServer> storedServers(const std::vector<ProxySource> &sources)
{
    std::vector<ProxyServer> all;
    for (const ProxySource &source : sources)
        if (source.origin == evidence::ProxyOrigin::GotoStored)
            for (const ProxyServer &server : source.servers)
                if (!server.isDirect() && std::ranges::find(all, server) == all.end())
                    all.push_back(server);
    return all;
}

async::Task<> tryStored(ProbeContext &context, ProxyServer server, std::vector<ProxyServer> &answering)
{
    auto trying = tryProxy(context, server);
    if (co_await trying)
        answering.push_back(server);
}

} // namespace

async::Task<> proxySettingsProbe(ProbeContext &context)
{
    auto reading = readProxySettings(context, allHosts(context.catalogue, context.products));
    co_await reading;
    settleOn(context.proxies, {});
}

async::Task<> proxyProbe(ProbeContext &context)
{
    const Progress::Unit unit(context.progress, Step::Network);
    std::vector<ProxyServer> answering;
    async::Group group;
    group.add(readProxySettings(context, allHosts(context.catalogue, context.products)));
    for (const ProxyServer &server : storedServers(context.proxies.sources))
        group.add(tryStored(context, server, answering));
    co_await group;
    const ProxySource *chosen = settleOn(context.proxies, answering);
    if (!chosen)
        co_return;
    const ProxyRoutes routes(*chosen);
    if (routes.isEmpty())
        co_return;
    auto asking = askThroughProxy(context, routes);
    co_await asking;
}

} // namespace clearway::probes
