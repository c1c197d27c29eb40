// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/rangeprobe.h"

#include "net/tcpconnect.h"
#include "probes/sampling.h"

namespace clearway::probes {
namespace {

constexpr int samples = 4;

async::Task<> sample(ProbeContext &context, base::Endpoint endpoint)
{
    auto entering = context.net.sockets.enter();
    const auto pass = co_await entering;
    auto connecting = net::tcpConnect(context.net, QString(), endpoint, net::Expectation::Sampled);
    co_await connecting;
}

async::Task<> checkNetwork(ProbeContext &context, base::Cidr network)
{
    const Progress::Unit unit(context.progress, Step::ScreenSharing);
    async::Group group;
    for (const std::uint16_t port : context.catalogue.tcpPorts)
        for (const base::IpAddress &address : sampleAddresses(network, samples))
            group.add(sample(context, {address, port}));
    co_await group;
}

} // namespace

async::Task<> rangeProbe(ProbeContext &context)
{
    async::Group group;
    for (const catalogue::Network &network : context.catalogue.tcpNetworks)
        if (!network.historic)
            group.add(checkNetwork(context, network.cidr));
    co_await group;
}

} // namespace clearway::probes
