// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/hostprobe.h"

#include "probes/handshake.h"
#include "probes/namepassage.h"
#include "probes/requiredhosts.h"

namespace clearway::probes {
namespace {

constexpr std::size_t mostV4
    = 2; ///< a client tries the next address when one fails; two show a partial block
constexpr std::size_t mostV6 = 1;

async::Task<> family(ProbeContext &context, QString host, evidence::DnsType type)
{
    std::vector<base::IpAddress> addresses;
    {
        const Progress::Unit name(context.progress, Step::Network);
        auto resolving = context.names.addresses(host, type);
        addresses = co_await resolving;
    }
    async::Group group;
    const std::size_t most = type == evidence::DnsType::A ? mostV4 : mostV6;
    for (std::size_t i = 0; i < std::min(most, addresses.size()); ++i)
        group.add(handshake(context.net, host, {addresses[i], base::httpsPort}, Retry::OnceAfterSilence));
    co_await group;
}

async::Task<> checkHost(ProbeContext &context, QString host)
{
    const Progress::Unit unit(context.progress, Step::SignIn);
    async::Group group;
    group.add(family(context, host, evidence::DnsType::A));
    group.add(family(context, host, evidence::DnsType::Aaaa));
    co_await group;
    if (isAssumed(context.catalogue, host)) {
        auto trying = namePassage(context, host);
        co_await trying;
    }
}

} // namespace

async::Task<> hostProbe(ProbeContext &context)
{
    async::Group group;
    for (const QString &host : requiredHosts(context.catalogue, context.products))
        group.add(checkHost(context, host));
    co_await group;
}

} // namespace clearway::probes
