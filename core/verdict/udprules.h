// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Rows udp/<cidr>: STUN requests to sampled addresses of a network on the media ports.
//
// Nobody published the media protocol, so silence proves nothing. ICMP errors do, by their sender; routers
// limit their rate (RFC 1812 4.3.2.8: six at once and one a second on Linux), so one refusal speaks for the
// whole class "UDP to this port" as long as no network answered on it.
#pragma once

#include "verdict/rangerules.h"

namespace clearway::verdict {

struct UdpPortSeen {
    std::uint16_t port = 0;
    Reach reach = Reach::NotRun;
    bool byClass = false; ///< blocked, but only other networks' datagrams were refused
    bool replied = false; ///< open: a valid reply came; otherwise the target's own ICMP error
    Row telling = nullptr; ///< the reply or the refusal
    int sent = 0; ///< datagrams
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
