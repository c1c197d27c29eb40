// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/hopledger.h"

#include <algorithm>

namespace clearway::net {
namespace {

void keepSmallest(std::optional<int> &limit, int other)
{
    limit = std::min(limit.value_or(other), other);
}

} // namespace

bool HopLedger::beginRound()
{
    const bool udp = m_seen.transport == evidence::HopTransport::Udp;
    if (m_seen.rounds == rounds || (udp && (m_seen.targetHop || m_seen.stoppedHop)))
        return false;
    const evidence::Hop *last = m_seen.last();
    m_nextLimit = udp && last ? last->limit : 1;
    ++m_seen.rounds;
    return true;
}

std::optional<int> HopLedger::next()
{
    if (m_nextLimit > lastLimit())
        return std::nullopt;
    if (std::size_t(m_nextLimit) > m_seen.hops.size())
        m_seen.hops.push_back(
            {.limit = m_nextLimit, .router = {}, .asked = 0, .answered = 0, .roundTrip = {}});
    ++m_seen.hops[std::size_t(m_nextLimit - 1)].asked;
    return m_nextLimit++;
}

void HopLedger::answered(int limit, const HopAnswer &answer)
{
    if (answer.kind == HopAnswer::Kind::Silence)
        return;
    evidence::Hop &hop = m_seen.hops[std::size_t(limit - 1)];
    ++hop.answered;
    if (!hop.roundTrip)
        hop.roundTrip = answer.roundTrip;
    if (answer.kind == HopAnswer::Kind::TimeExceeded && !hop.router)
        hop.router = answer.sender;
    else if (answer.kind == HopAnswer::Kind::Target)
        keepSmallest(m_seen.targetHop, limit);
    else if (answer.kind == HopAnswer::Kind::Stopped)
        keepSmallest(m_seen.stoppedHop, limit);
}

int HopLedger::lastLimit() const
{
    const evidence::Hop *last = m_seen.last();
    const int farthest = std::min(mostHops, (last ? last->limit : 0) + mostSilent);
    return std::min({farthest, m_seen.targetHop.value_or(farthest), m_seen.stoppedHop.value_or(farthest)});
}

} // namespace clearway::net
