// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/playedpeer.h"

#include "net/stunanswer.h"
#include "rehearsal/company.h"
#include "rehearsal/loopback.h"

#include <QTimer>

namespace clearway::rehearsal {

base::Result<std::unique_ptr<PlayedPeer>, QString> PlayedPeer::bind(const PeerManner &manner)
{
    auto socket = bindLoopback(net::Transport::Udp);
    if (!socket)
        return socket.error();
    return std::unique_ptr<PlayedPeer>(new PlayedPeer(std::move(*socket), manner));
}

PlayedPeer::PlayedPeer(net::Socket socket, const PeerManner &manner)
    : m_socket(std::move(socket)), m_readable(m_socket.descriptor(), QSocketNotifier::Read), m_manner(manner)
{
    connect(&m_readable, &QSocketNotifier::activated, this, [this] { receive(); });
}

base::Endpoint PlayedPeer::endpoint() const
{
    return m_socket.localEndpoint().value_or(base::Endpoint{});
}

void PlayedPeer::receive()
{
    constexpr int datagramsPerTurn = 64;
    for (int i = 0; i < datagramsPerTurn; ++i) {
        const auto datagram = m_socket.receiveFrom();
        if (!datagram) // nothing more, or the ICMP error of an answer whose asker had left
            return;
        answer(*datagram);
    }
}

void PlayedPeer::answer(const net::Datagram &request)
{
    const auto reply = net::stunAnswer(request.payload, {reflexiveAddress(), request.from.port});
    ++m_requests;
    if (!reply || (m_manner.losesEvery > 0 && m_requests % m_manner.losesEvery == 0))
        return;
    const auto delay = m_requests % 2 == 0 ? m_manner.delay : m_manner.delay + m_manner.unevenness;
    QTimer::singleShot(delay, Qt::PreciseTimer, this, [this, answer = *reply, to = request.from] {
        std::ignore = m_socket.sendTo(answer, to); // a full send buffer loses it, as networks do
    });
}

} // namespace clearway::rehearsal
