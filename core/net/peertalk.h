// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Requests to a media peer and their answers, on one socket. Private to core/net; what is asked for stands in
// peerreach.h, peermapping.h and peerquality.h.
#pragma once

#include "async/task.h"
#include "net/context.h"
#include "net/socket.h"
#include "net/streamfigures.h"
#include "net/stun.h"

#include <optional>

namespace clearway::net {

/// UDP payload of every request: a packet of 20 ms of G.711 speech in RTP (160 + 12, RFC 3550, RFC 3551),
/// and more than any answer of a responder that never sends more than it got.
inline constexpr int speechPacketBytes = 172;

class PeerTalk {
public:
    struct Answer {
        int number = 0; ///< of the request
        StunReply reply;
    };
    /// `row` must be of operation MediaPeer and outlive this.
    PeerTalk(Context &context, OpenRow &row) : m_context(context), m_row(row) { }

    /// A socket for this family; false, with the row failed, when the system has none.
    [[nodiscard]] bool open(base::IpAddress::Family family);
    /// Sends the next request, and notes its time. False when the system refused, even again: an ICMP error
    /// of an earlier one can stand in the way once. Nothing is sent, but time is noted, where the underlay
    /// swallows it.
    bool ask(const base::Endpoint &to);
    /// The next answer to one of ours, from where it was asked; nothing when there is none now. A flood ends
    /// the reading: `isFlooded`.
    [[nodiscard]] std::optional<Answer> take();
    /// Until something may be there, or `time` is over.
    [[nodiscard]] async::Task<> listen(std::chrono::milliseconds time);

    [[nodiscard]] bool isFlooded() const { return m_stray >= mostStray; }
    [[nodiscard]] const StreamFigures &figures() const { return m_figures; }
    [[nodiscard]] std::uint16_t localPort() const;
    /// Writes what was counted into `seen`, and that into the row, which ends: well with an answer, else by
    /// the ICMP error that came, else by silence.
    void close(evidence::MediaPeerSeen seen);

private:
    static constexpr int mostStray = 10'000;
    void noteError(int native);
    [[nodiscard]] int numberIn(const QByteArray &datagram) const;
    [[nodiscard]] QByteArray transaction(int number) const;

    Context &m_context;
    OpenRow &m_row;
    Socket m_socket;
    QByteArray m_secret; ///< of this talk; first eight bytes of every transaction
    StreamFigures m_figures;
    std::vector<base::Endpoint> m_asked; ///< where each request was dialled
    std::optional<Route> m_route; ///< of the last request
    int m_stray = 0;
    int m_native = 0;
};

} // namespace clearway::net
