// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The servers of a rehearsal, each in its part.
#pragma once

#include "rehearsal/playedpeer.h"
#include "rehearsal/playedunderlay.h"
#include "rehearsal/script.h"
#include "rehearsal/tcpserver.h"
#include "rehearsal/udpserver.h"

namespace clearway::rehearsal {

/// All servers up and listening. Lives and dies on one thread with an event loop.
class Cast {
public:
    /// Errors say which socket could not be made and why.
    [[nodiscard]] static base::Result<Cast, QString> enter(const Script &script);
    [[nodiscard]] const Stage &stage() const { return m_stage; }

private:
    Cast() = default;
    // Each puts one more server on the stage, or leaves why not in m_error.
    void listen(const SessionMaker &maker, base::Endpoint *at);
    void answer(UdpServer::Answer how, base::Endpoint *at);
    void refuse(net::Transport transport, base::Endpoint *at);

    std::vector<std::unique_ptr<TcpServer>> m_tcp;
    std::vector<std::unique_ptr<UdpServer>> m_udp;
    std::unique_ptr<PlayedPeer> m_peer;
    std::vector<net::Socket> m_closed;
    Stage m_stage;
    QString m_error;
};

} // namespace clearway::rehearsal
