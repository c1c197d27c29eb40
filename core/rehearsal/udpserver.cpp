// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/udpserver.h"

#include "rehearsal/loopback.h"

namespace clearway::rehearsal {

base::Result<std::unique_ptr<UdpServer>, QString> UdpServer::bind(Answer answer)
{
    auto socket = bindLoopback(net::Transport::Udp);
    if (!socket)
        return socket.error();
    return std::unique_ptr<UdpServer>(new UdpServer(std::move(*socket), std::move(answer)));
}

UdpServer::UdpServer(net::Socket socket, Answer answer)
    : m_socket(std::move(socket))
    , m_readable(m_socket.descriptor(), QSocketNotifier::Read)
    , m_answer(std::move(answer))
{
    connect(&m_readable, &QSocketNotifier::activated, this, [this] { receive(); });
}

base::Endpoint UdpServer::endpoint() const
{
    return m_socket.localEndpoint().value_or(base::Endpoint{});
}

void UdpServer::receive()
{
    constexpr int datagramsPerTurn = 64;
    for (int i = 0; i < datagramsPerTurn; ++i) {
        const auto datagram = m_socket.receiveFrom();
        if (!datagram) // nothing more, or the ICMP error of an answer whose asker had left
            return;
        if (const auto answer = m_answer(*datagram)) // a full send buffer loses the answer, as networks do
            std::ignore = m_socket.sendTo(*answer, datagram->from);
    }
}

} // namespace clearway::rehearsal
