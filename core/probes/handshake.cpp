// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/handshake.h"

#include "net/tcpconnect.h"
#include "net/tlshandshake.h"

namespace clearway::probes {

async::Task<> handshake(net::Context &context, QString host, base::Endpoint endpoint, Retry retry)
{
    auto entering = context.sockets.enter();
    const auto pass = co_await entering;
    for (int tries = retry == Retry::Never ? 1 : 2; tries > 0; --tries) {
        auto connecting = net::tcpConnect(context, host, endpoint, net::Expectation::Documented);
        net::Connected connected = co_await connecting;
        if (!connected.socket.isValid())
            co_return;
        auto shaking = net::tlsHandshake(context, net::socketChannel(std::move(connected.socket)),
                                         {.host = host, .endpoint = endpoint});
        const net::Shaken shaken = co_await shaking;
        const auto &failure = context.log.row(shaken.observation).failure;
        if (!failure || failure->code != base::FailureCode::TlsTimeout)
            co_return;
    }
}

} // namespace clearway::probes
