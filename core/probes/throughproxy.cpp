// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/throughproxy.h"

#include "probes/handshake.h"
#include "probes/proxydial.h"
#include "probes/requiredhosts.h"
#include "probes/sampling.h"
#include "probes/websocketprobe.h"

namespace clearway::probes {
namespace {

constexpr int samples = 2; ///< a proxy keeps a place for each address that does not answer

/// A way through a proxy, and the place among the open sockets that it takes.
struct Carried {
    async::Gate::Pass pass;
    std::unique_ptr<net::Channel> channel; ///< null: there is none
    net::TlsTarget target; ///< for a handshake inside
};

async::Task<Carried> carryTo(ProbeContext &context, std::vector<evidence::ProxyServer> servers, QString host,
                             std::uint16_t port)
{
    auto entering = context.net.sockets.enter();
    auto pass = co_await entering;
    Carried carried{std::move(pass), {}, {}};
    carried.target.host = host;
    carried.target.namedPort = port;
    for (const evidence::ProxyServer &server : servers) {
        auto finding = proxyDial(context, server);
        const net::ProxyDial dial = co_await finding;
        auto tunnelling = net::proxyTunnel(context.net, dial, host, port);
        net::Tunnelled tunnel = co_await tunnelling;
        carried.channel = std::move(tunnel.channel);
        carried.target.path = server.path();
        const auto &failure = context.net.log.row(tunnel.observation).failure;
        if (!failure || failure->code != base::FailureCode::ProxyUnreachable)
            break; // only a proxy that is not there makes a client ask the next one
    }
    co_return carried;
}

async::Task<> askHost(ProbeContext &context, std::vector<evidence::ProxyServer> servers, QString host,
                      std::uint16_t port, Step step)
{
    const Progress::Unit unit(context.progress, step);
    auto carrying = carryTo(context, servers, host, port);
    Carried carried = co_await carrying;
    if (!carried.channel)
        co_return;
    auto shaking = shakeHands(context.net, std::move(carried.channel), carried.target);
    co_await shaking;
}

/// A tunnel to a sampled address; that it opens is all there is to know.
async::Task<> askAddress(ProbeContext &context, std::vector<evidence::ProxyServer> servers, QString address)
{
    const Progress::Unit unit(context.progress, Step::ScreenSharing);
    auto carrying = carryTo(context, servers, address, base::httpsPort);
    const Carried carried = co_await carrying;
}

async::Task<> askForUpgrade(ProbeContext &context, std::vector<evidence::ProxyServer> servers, QString host)
{
    auto carrying = carryTo(context, servers, host, base::httpsPort);
    Carried carried = co_await carrying;
    if (!carried.channel)
        co_return;
    auto upgrading = upgrade(context.net, std::move(carried.channel), carried.target);
    co_await upgrading;
}

} // namespace

async::Task<> askThroughProxy(ProbeContext &context, const ProxyRoutes &routes)
{
    const catalogue::Catalogue &catalogue = context.catalogue;
    async::Group group;
    for (const catalogue::Host &gateway : catalogue.gateway.hosts)
        for (const std::uint16_t port : catalogue.gateway.racePorts)
            group.add(askHost(context, routes.forHost(gateway.name), gateway.name, port, Step::SignIn));
    for (const QString &host : requiredHosts(catalogue, context.products))
        group.add(askHost(context, routes.forHost(host), host, base::httpsPort, Step::SignIn));
    for (const catalogue::Host &host : catalogue.websocketHosts)
        if (catalogue::neededBy(host.products, context.products))
            group.add(askForUpgrade(context, routes.forHost(host.name), host.name));
    for (const catalogue::Network &network : catalogue.tcpNetworks)
        if (!network.historic)
            for (const base::IpAddress &address : sampleAddresses(network.cidr, samples))
                group.add(askAddress(context, routes.forHost(QString()), address.toString()));
    co_await group;
}

async::Task<bool> tryProxy(ProbeContext &context, evidence::ProxyServer server)
{
    if (context.catalogue.gateway.hosts.empty())
        co_return false;
    const QString gateway = context.catalogue.gateway.hosts.front().name;
    auto carrying = carryTo(context, {server}, gateway, base::httpsPort);
    Carried carried = co_await carrying;
    if (!carried.channel)
        co_return false;
    auto shaking = shakeHands(context.net, std::move(carried.channel), carried.target);
    const auto failure = co_await shaking;
    co_return !failure;
}

} // namespace clearway::probes
