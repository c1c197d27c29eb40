// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The servers of a rehearsal, each in its part.
#pragma once

#include "rehearsal/authority.h"
#include "rehearsal/dnsresponder.h"
#include "rehearsal/playedunderlay.h"
#include "rehearsal/tcpserver.h"
#include "rehearsal/udpserver.h"

namespace clearway::rehearsal {

/// What the servers are made from; values without sockets, shared between threads because nothing in them
/// changes.
struct Script {
    std::shared_ptr<const DnsResponder> resolver;
    ServerIdentity server; ///< of every catalogue host
    ServerIdentity stranger; ///< of the block page, by an authority nobody trusts
};

/// All servers up and listening. Lives and dies on one thread with an event loop.
class Cast {
public:
    /// Errors say which socket could not be made and why.
    [[nodiscard]] static base::Result<Cast, QString> enter(const Script &script);
    [[nodiscard]] const Stage &stage() const { return m_stage; }

private:
    Cast() = default;
    std::vector<std::unique_ptr<TcpServer>> m_tcp;
    std::vector<std::unique_ptr<UdpServer>> m_udp;
    std::vector<net::Socket> m_closed;
    Stage m_stage;
};

} // namespace clearway::rehearsal
