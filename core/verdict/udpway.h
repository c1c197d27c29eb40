// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What hop traces say about UDP that nobody answers (design point 3).
//
// Routers need not complain about a packet that ran out of hops, so a silent hop by itself means nothing.
// What counts is the difference: a router that answers TCP in each round and UDP in none is one that UDP does
// not get to. Where both fall silent at the same place, nothing is known.
#pragma once

#include "verdict/evidenceview.h"

namespace clearway::verdict {

struct Scope;

struct UdpWay {
    enum class Kind {
        Unknown,
        Ends, ///< behind `hop`: TCP to the same address goes on
        PassesEdge, ///< UDP was seen outside of the own network, at `hop`
    };
    Kind kind = Kind::Unknown;
    int hop = 0; ///< 0: UDP is not even seen at the first hop
    std::optional<base::IpAddress> router; ///< at that hop, where it answered
    int farthest = 0; ///< the last hop where UDP was seen; 0: none
    Row udp = nullptr; ///< the two traces
    Row tcp = nullptr;
};

/// Compares the traces of UDP and of TCP to one address; both must have come to their end.
[[nodiscard]] UdpWay compareWays(const Scope &scope, Row udp, Row tcp);

} // namespace clearway::verdict
