// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/peerprobe.h"

#include "net/peermapping.h"
#include "net/peerreach.h"
#include "probes/answeredpeer.h"

#include <algorithm>

namespace clearway::probes {
namespace {

/// IPv4 first, as the client's media networks are; nothing where the name has no address.
async::Task<std::optional<base::IpAddress>> addressOf(ProbeContext &context, QString host)
{
    if (const auto literal = base::IpAddress::parse(host))
        co_return literal;
    for (const evidence::DnsType type : {evidence::DnsType::A, evidence::DnsType::Aaaa}) {
        auto resolving = context.names.addresses(host, type);
        const auto addresses = co_await resolving;
        if (!addresses.empty())
            co_return addresses.front();
    }
    co_return std::nullopt;
}

async::Task<> reach(ProbeContext &context, QString host, base::Endpoint endpoint)
{
    auto entering = context.net.sockets.enter();
    const auto pass = co_await entering;
    auto reaching = net::peerReach(context.net, host, endpoint);
    co_await reaching;
}

std::vector<std::uint16_t> portsToTry(const ProbeContext &context)
{
    std::vector<std::uint16_t> ports{context.mediaPeer->port};
    for (const std::uint16_t port : context.catalogue.udpPorts)
        if (port != context.mediaPeer->port)
            ports.push_back(port);
    return ports;
}

} // namespace

async::Task<> peerProbe(ProbeContext &context)
{
    if (!context.mediaPeer)
        co_return;
    const Progress::Unit unit(context.progress, Step::Media);
    const QString host = context.mediaPeer->host;
    auto resolving = addressOf(context, host);
    const auto address = co_await resolving;
    if (!address)
        co_return; // the look-up's rows say why
    const QString named = base::IpAddress::parse(host) ? QString() : host;
    async::Group group;
    for (const std::uint16_t port : portsToTry(context))
        group.add(reach(context, named, {*address, port}));
    co_await group;
    const evidence::Observation *answered = answeredPeer(context);
    if (!answered)
        co_return;
    const base::Endpoint endpoint = *answered->endpoint;
    const auto other = answered->as<evidence::MediaPeerSeen>()->otherAddress;
    auto mapping = net::peerMapping(context.net, named, endpoint, other);
    co_await mapping;
}

} // namespace clearway::probes
