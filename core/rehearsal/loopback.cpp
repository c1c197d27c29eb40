// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/loopback.h"

#include <system_error>

namespace clearway::rehearsal {
namespace {

QString socketError(QLatin1StringView doing, net::Transport transport, int error)
{
    return QStringLiteral("cannot %1 a %2 socket on 127.0.0.1: %3")
        .arg(doing, QLatin1StringView(transport == net::Transport::Tcp ? "TCP" : "UDP"),
             QString::fromLocal8Bit(std::system_category().message(error).c_str()));
}

} // namespace

base::Result<net::Socket, QString> bindLoopback(net::Transport transport)
{
    int error = 0;
    net::Socket socket = net::Socket::open(base::IpAddress::Family::V4, transport, &error);
    if (!socket.isValid())
        return socketError(QLatin1StringView("open"), transport, error);
    error = socket.bind({base::IpAddress::fromV4(0x7f000001), 0});
    if (error != 0)
        return socketError(QLatin1StringView("bind"), transport, error);
    return socket;
}

base::Result<net::Socket, QString> holdClosedPort(net::Transport transport)
{
    auto socket = bindLoopback(transport);
    if (!socket
        || transport == net::Transport::Tcp) // bound without listening: every SYN is answered with an RST
        return socket;
    // A connected UDP socket takes datagrams from its one peer. With itself as the peer, everybody else is
    // refused.
    const auto itself = socket->localEndpoint();
    const int error = itself ? socket->connect(*itself) : socket->pendingError();
    if (error != 0)
        return socketError(QLatin1StringView("close"), transport, error);
    return socket;
}

} // namespace clearway::rehearsal
