// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/gatewayprobe.h"

#include "probes/handshake.h"

namespace clearway::probes {
namespace {

constexpr std::size_t mostAddresses = 8; ///< per family; bounds what a resolver can make us dial

async::Task<> family(ProbeContext &context, QString host, evidence::DnsType type)
{
    std::vector<base::IpAddress> addresses;
    {
        const Progress::Unit name(context.progress, Step::Network);
        auto resolving = context.names.addresses(host, type);
        addresses = co_await resolving;
    }
    addresses.resize(std::min(addresses.size(), mostAddresses));
    async::Group race;
    for (const std::uint16_t port : context.catalogue.gateway.racePorts)
        for (const base::IpAddress &address : addresses)
            race.add(handshake(context.net, host, {address, port}, Retry::Never));
    co_await race;
}

async::Task<> raceFor(ProbeContext &context, QString host)
{
    const Progress::Unit unit(context.progress, Step::SignIn);
    async::Group group;
    group.add(family(context, host, evidence::DnsType::A));
    group.add(family(context, host, evidence::DnsType::Aaaa));
    co_await group;
}

} // namespace

async::Task<> gatewayProbe(ProbeContext &context)
{
    async::Group group;
    for (const catalogue::Host &host : context.catalogue.gateway.hosts)
        group.add(raceFor(context, host.name));
    co_await group;
}

} // namespace clearway::probes
