// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/websocketprobe.h"

#include "net/tcpconnect.h"
#include "net/websocketupgrade.h"

namespace clearway::probes {
namespace {

async::Task<> check(ProbeContext &context, QString host)
{
    auto resolving = context.names.addresses(host, evidence::DnsType::A);
    const auto addresses = co_await resolving;
    if (addresses.empty())
        co_return;
    auto entering = context.net.sockets.enter();
    const auto pass = co_await entering;
    net::TlsTarget target;
    target.host = host;
    target.endpoint = base::Endpoint{addresses.front(), base::httpsPort};
    auto connecting = net::tcpConnect(context.net, host, *target.endpoint, net::Expectation::Documented);
    net::Connected connected = co_await connecting;
    if (!connected.socket.isValid())
        co_return;
    auto upgrading = upgrade(context.net, net::socketChannel(std::move(connected.socket)), target);
    co_await upgrading;
}

} // namespace

async::Task<> upgrade(net::Context &context, std::unique_ptr<net::Channel> channel, net::TlsTarget target)
{
    auto shaking = net::tlsHandshake(context, std::move(channel), target);
    const net::Shaken shaken = co_await shaking;
    if (!shaken.inside)
        co_return;
    net::HttpTarget asked;
    asked.host = target.host;
    asked.endpoint = target.endpoint;
    asked.namedPort = target.namedPort;
    asked.path = target.path;
    asked.insideTls = true;
    auto upgrading = net::websocketUpgrade(context, *shaken.inside, asked);
    co_await upgrading;
}

async::Task<> webSocketProbe(ProbeContext &context)
{
    async::Group group;
    for (const catalogue::Host &host : context.catalogue.websocketHosts)
        if (catalogue::neededBy(host.products, context.products))
            group.add(check(context, host.name));
    co_await group;
}

} // namespace clearway::probes
