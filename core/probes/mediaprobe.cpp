// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/mediaprobe.h"

#include "net/udpexchange.h"
#include "probes/sampling.h"

namespace clearway::probes {
namespace {

constexpr int samples = 2;

async::Task<> sample(ProbeContext &context, base::Endpoint endpoint)
{
    auto entering = context.net.sockets.enter();
    const auto pass = co_await entering;
    auto exchange = net::udpExchange(context.net, endpoint);
    co_await exchange;
}

async::Task<> checkNetwork(ProbeContext &context, base::Cidr network)
{
    const Progress::Unit unit(context.progress, Step::Media);
    async::Group group;
    for (const base::IpAddress &address : sampleAddresses(network, samples))
        for (const std::uint16_t port : context.catalogue.udpPorts)
            group.add(sample(context, {address, port}));
    co_await group;
}

} // namespace

async::Task<> mediaProbe(ProbeContext &context)
{
    async::Group group;
    for (const catalogue::Network &network : context.catalogue.udpNetworks)
        if (!network.historic)
            group.add(checkNetwork(context, network.cidr));
    co_await group;
}

} // namespace clearway::probes
