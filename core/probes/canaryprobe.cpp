// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/canaryprobe.h"

#include "net/tcpconnect.h"
#include "probes/handshake.h"

#include <algorithm>

namespace clearway::probes {
namespace {

/// One block each of RFC 5737 3, and an address in it that people hardly use in examples' places.
struct Canary {
    const char16_t *block;
    const char16_t *address;
};
constexpr Canary canaries[] = {{u"192.0.2.0/24", u"192.0.2.1"},
                               {u"198.51.100.0/24", u"198.51.100.1"},
                               {u"203.0.113.0/24", u"203.0.113.1"}};

/// Some laboratories number their own hosts from these blocks; there an answer proves nothing.
bool usedHere(const evidence::Machine &machine, const base::Cidr &block)
{
    const auto inBlock = [&block](const QString &text) {
        const auto address = base::IpAddress::parse(text.section(u'/', 0, 0));
        return address && block.contains(*address);
    };
    for (const evidence::Adapter &adapter : machine.adapters)
        if (std::ranges::any_of(adapter.addresses, inBlock))
            return true;
    return std::ranges::any_of(machine.routes, [&inBlock](const evidence::Route &route) {
        return inBlock(route.destination) || inBlock(route.gateway);
    });
}

QString anyGateway(const catalogue::Catalogue &catalogue)
{
    return catalogue.gateway.hosts.empty() ? QString() : catalogue.gateway.hosts.front().name;
}

async::Task<> ask(ProbeContext &context, base::Endpoint endpoint)
{
    auto entering = context.net.sockets.enter();
    const auto pass = co_await entering;
    auto connecting = net::tcpConnect(context.net, QString(), endpoint, net::Expectation::Canary);
    net::Connected connected = co_await connecting;
    if (!connected.socket.isValid())
        co_return;
    net::TlsTarget target;
    target.endpoint = endpoint;
    target.serverName = anyGateway(context.catalogue);
    auto shaking = shakeHands(context.net, net::socketChannel(std::move(connected.socket)), target);
    const auto failure = co_await shaking;
    if (failure == base::FailureCode::TlsNotTls) {
        auto asking = askPlainly(context.net, QString(), endpoint, net::Expectation::Canary);
        co_await asking;
    }
}

/// A SYN that may go one hop only: whoever accepts it there is no server.
async::Task<> askNearby(ProbeContext &context, QString gateway, std::uint16_t port)
{
    auto resolving = context.names.addresses(gateway, evidence::DnsType::A);
    const auto addresses = co_await resolving;
    if (addresses.empty())
        co_return;
    auto entering = context.net.sockets.enter();
    const auto pass = co_await entering;
    const net::ConnectManner oneHop(net::Expectation::Sampled, 1);
    const base::Endpoint endpoint{addresses.front(), port};
    auto connecting = net::tcpConnect(context.net, gateway, endpoint, oneHop);
    co_await connecting;
}

} // namespace

async::Task<> canaryProbe(ProbeContext &context)
{
    async::Group group;
    for (const Canary &canary : canaries) {
        if (usedHere(context.machine, *base::Cidr::parse(QString::fromUtf16(canary.block))))
            continue;
        const auto address = base::IpAddress::parse(QString::fromUtf16(canary.address));
        for (const std::uint16_t port : context.catalogue.gateway.racePorts)
            group.add(ask(context, {*address, port}));
    }
    if (const QString gateway = anyGateway(context.catalogue); !gateway.isEmpty())
        for (const std::uint16_t port : context.catalogue.tcpPorts)
            group.add(askNearby(context, gateway, port));
    co_await group;
}

} // namespace clearway::probes
