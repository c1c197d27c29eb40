// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The media peer of a rehearsal: a STUN server whose way there is as bad as the story wants it.
#pragma once

#include "base/result.h"
#include "net/socket.h"
#include "rehearsal/story.h"

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace clearway::rehearsal {

/// Lives on a thread with an event loop. What it loses and delays follows from the number of the request
/// alone, so that the figures are known beforehand.
class PlayedPeer final : public QObject {
public:
    /// Errors name the system's reason.
    [[nodiscard]] static base::Result<std::unique_ptr<PlayedPeer>, QString> bind(const PeerManner &manner);
    [[nodiscard]] base::Endpoint endpoint() const;

private:
    PlayedPeer(net::Socket socket, const PeerManner &manner);
    void receive();
    void answer(const net::Datagram &request);

    net::Socket m_socket;
    QSocketNotifier m_readable;
    PeerManner m_manner;
    int m_requests = 0;
};

} // namespace clearway::rehearsal
