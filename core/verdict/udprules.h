// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Rows udp/<cidr>: STUN requests to sampled addresses of a network on the media ports.
//
// Nobody published the media protocol, so silence proves nothing. ICMP errors do, by their sender; routers
// limit their rate (RFC 1812 4.3.2.8: six at once and one a second on Linux), so one refusal speaks for the
// whole class "UDP to this port" as long as no network answered on it. Where nobody says a word, hop traces
// tell how far the packets got.
#pragma once

#include "verdict/rangerules.h"
#include "verdict/udpway.h"

namespace clearway::verdict {

/// What shows that a port's way is open; the order is how telling it is.
enum class UdpProof {
    None,
    PassedEdge, ///< seen outside of the own network, then silence
    TargetComplained, ///< the target's own ICMP error
    Replied ///< a valid reply
};

struct UdpPortSeen {
    std::uint16_t port = 0;
    Reach reach = Reach::NotRun;
    bool byClass = false; ///< blocked, but only other networks' datagrams were refused
    UdpProof proof = UdpProof::None; ///< of an open way
    Row telling = nullptr; ///< the reply or the refusal; where there was none, the trace
    UdpWay way; ///< by hop traces, where one was made of this port
    int sent = 0; ///< datagrams

    /// Blocked without a word: hop traces show where.
    [[nodiscard]] bool endsSilently() const
    {
        return reach == Reach::Blocked && way.kind == UdpWay::Kind::Ends;
    }
};

struct UdpNetworkSeen {
    std::vector<UdpPortSeen> ports; ///< in the catalogue's order
    std::vector<int> evidence;

    [[nodiscard]] QStringList portsWith(Reach reach) const;
    [[nodiscard]] int count(Reach reach) const;
};

[[nodiscard]] std::vector<UdpNetworkSeen> lookAtUdp(const Scope &scope, const EvidenceView &view);
[[nodiscard]] Ruling udpRuling(const UdpNetworkSeen &seen);

} // namespace clearway::verdict
