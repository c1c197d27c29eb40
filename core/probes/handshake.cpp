// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/handshake.h"

#include "net/httpexchange.h"
#include "net/tcpconnect.h"

namespace clearway::probes {
namespace {

using base::FailureCode;

bool provenGenuine(const evidence::Observation &row)
{
    const auto *seen = row.as<evidence::TlsSeen>();
    return seen && seen->publicRoots.trusted && seen->nameMatches;
}

net::HttpTarget pageInside(const net::TlsTarget &target)
{
    net::HttpTarget page;
    page.host = target.host.isEmpty() ? target.serverName : target.host;
    page.endpoint = target.endpoint;
    page.namedPort = target.namedPort;
    page.path = target.path;
    page.insideTls = true;
    return page;
}

} // namespace

async::Task<std::optional<FailureCode>>
shakeHands(net::Context &context, std::unique_ptr<net::Channel> channel, net::TlsTarget target)
{
    auto shaking = net::tlsHandshake(context, std::move(channel), target);
    const net::Shaken shaken = co_await shaking;
    const auto failure = context.log.row(shaken.observation).failure;
    if (shaken.inside && !provenGenuine(context.log.row(shaken.observation))) {
        const net::HttpTarget page = pageInside(target);
        auto asking = net::httpExchange(context, *shaken.inside, page);
        co_await asking;
    }
    co_return failure ? std::optional(failure->code) : std::nullopt;
}

async::Task<> askPlainly(net::Context &context, QString host, base::Endpoint endpoint,
                         net::ConnectManner manner)
{
    auto connecting = net::tcpConnect(context, host, endpoint, manner);
    net::Connected connected = co_await connecting;
    if (!connected.socket.isValid())
        co_return;
    const auto channel = net::socketChannel(std::move(connected.socket));
    net::HttpTarget page;
    page.host = host;
    page.endpoint = endpoint;
    auto asking = net::httpExchange(context, *channel, page);
    co_await asking;
}

async::Task<> handshake(net::Context &context, QString host, base::Endpoint endpoint, Retry retry)
{
    auto entering = context.sockets.enter();
    const auto pass = co_await entering;
    for (int tries = retry == Retry::Never ? 1 : 2; tries > 0; --tries) {
        auto connecting = net::tcpConnect(context, host, endpoint, net::Expectation::Documented);
        net::Connected connected = co_await connecting;
        if (!connected.socket.isValid())
            co_return;
        net::TlsTarget target;
        target.host = host;
        target.endpoint = endpoint;
        auto shaking = shakeHands(context, net::socketChannel(std::move(connected.socket)), target);
        const auto failure = co_await shaking;
        if (failure == FailureCode::TlsNotTls) {
            auto asking = askPlainly(context, host, endpoint, net::Expectation::Documented);
            co_await asking;
        }
        if (failure != FailureCode::TlsTimeout)
            co_return;
    }
}

} // namespace clearway::probes
