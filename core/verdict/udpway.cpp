// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/udpway.h"

#include "verdict/scope.h"

#include <algorithm>

namespace clearway::verdict {
namespace {

using evidence::Hop;
using evidence::HopTraceSeen;

constexpr int rounds = 3; ///< fewer repeats could be the routers' rate limit
/// Outside of the own network paths part by port, so that one router alone may have seen TCP only by chance.
constexpr int fewestBeyondEdge = 2;

/// The first router outside of the own network; nullptr when none was seen, or when nothing tells the edge.
const Hop *outside(const Scope &scope, const HopTraceSeen &trace)
{
    const auto isOutside = [&scope](const Hop &hop) { return hop.router && scope.isOutside(*hop.router); };
    const auto found = std::ranges::find_if(trace.hops, isOutside);
    return found == trace.hops.end() ? nullptr : &*found;
}

/// Routers behind `last` that answered TCP in every round and UDP in none.
int reachedByTcpAlone(const HopTraceSeen &udp, const HopTraceSeen &tcp, int last)
{
    const auto alone = [&](const Hop &hop) {
        const auto index = std::size_t(hop.limit - 1);
        return hop.limit > last && hop.router && hop.answered >= rounds && hop.answered == hop.asked
            && index < udp.hops.size() && udp.hops[index].asked >= rounds && udp.hops[index].answered == 0;
    };
    return int(std::ranges::count_if(tcp.hops, alone));
}

} // namespace

UdpWay compareWays(const Scope &scope, Row udp, Row tcp)
{
    UdpWay way;
    way.udp = udp;
    way.tcp = tcp;
    const auto *udpSeen = udp->as<HopTraceSeen>();
    const auto *tcpSeen = tcp->as<HopTraceSeen>();
    if (!udpSeen || !tcpSeen || !ran(*udp) || !ran(*tcp))
        return way;
    const Hop *last = udpSeen->last();
    const Hop *edge = outside(scope, *udpSeen);
    way.farthest = last ? last->limit : 0;
    if (reachedByTcpAlone(*udpSeen, *tcpSeen, way.farthest) >= (edge ? fewestBeyondEdge : 1)) {
        way.kind = UdpWay::Kind::Ends;
        way.hop = way.farthest;
        way.router = last ? last->router : std::nullopt;
    } else if (edge) {
        way.kind = UdpWay::Kind::PassesEdge;
        way.hop = edge->limit;
        way.router = edge->router;
    }
    return way;
}

} // namespace clearway::verdict
