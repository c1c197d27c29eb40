// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What a media peer, a STUN server that somebody named, says about rows udp/<cidr>.
//
// GoTo's media servers need not answer, so their silence leaves a cell open; a peer is known to answer, so it
// can settle it. It stands for the own firewall only: what was seen of GoTo's networks themselves always
// counts for more, and nothing is more than likely. Figures of quality change no cell: contract.md makes a
// udp cell a matter of ports, and the way to the peer is another one than the way to GoTo.
#pragma once

#include "verdict/rangerules.h"
#include "verdict/udprules.h"

namespace clearway::verdict {

struct PeerPortSeen {
    std::uint16_t port = 0;
    Reach reach = Reach::NotRun;
    Row row = nullptr;
};

struct PeerSeen {
    QString name; ///< the host as it was named, else the address; empty: there is no peer
    std::vector<PeerPortSeen> mediaPorts; ///< in the catalogue's order
    std::vector<int> evidence; ///< of the media ports

    [[nodiscard]] QStringList portsWith(Reach reach) const;
};

/// A port is blocked on the way where an ICMP error from elsewhere says so, or where it stays silent although
/// somebody listens there, because the port was named or the peer says so, and the peer answers on another.
[[nodiscard]] PeerSeen lookAtPeer(const Scope &scope, const std::vector<Row> &rows);

/// The ruling with the peer's word on it, where it rests on silence alone.
[[nodiscard]] Ruling withPeer(const PeerSeen &peer, Ruling ruling);

} // namespace clearway::verdict
