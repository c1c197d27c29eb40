// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "checkup/means.h"

#include "net/socket.h"

#include <algorithm>

namespace clearway::checkup {
namespace {

/// Enough for everything of a normal run at once; beyond a thousand, poll() distorts what we measure
/// (feasibility.md 5).
constexpr int mostSockets = 256;

/// A rehearsal's servers hold the other end of each; what else the program needs stays free.
int socketsAtOnce()
{
    constexpr int others = 64, fewest = 8;
    return std::clamp((net::descriptorsLeft() - others) / 2, fewest, mostSockets);
}

} // namespace

Means::Means(Plan &plan, const catalogue::Catalogue &asked, net::ObservationLog &log,
             const base::Clock &clock)
    : underlay(*plan.underlay)
    , trust(plan.trust)
    , sockets(socketsAtOnce())
    , net{underlay, log, trust, patience, sockets, plan.deadlines}
    , resolver(net, plan.resolvers)
    , names(resolver)
    , exits{plan.ways, {}, {}, {}}
    , context{net,   clock,         names,          plan.machine,   plan.proxies, exits,
              asked, plan.products, plan.mediaPeer, plan.timeLimit, progress}
{
}

} // namespace clearway::checkup
