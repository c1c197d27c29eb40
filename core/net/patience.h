// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// How long to wait for somebody who may never answer.
#pragma once

#include <algorithm>
#include <chrono>
#include <optional>

namespace clearway::net {

/// How long each operation may take in all, whatever the peer does: silence costs one deadline.
struct Deadlines {
    std::chrono::milliseconds connect{3500}; ///< two repeats of the SYN by the system
    std::chrono::milliseconds tls{3500};
    std::chrono::milliseconds http{3500}; ///< a request and the head of its answer, or all talk with a proxy
    std::chrono::milliseconds dns{3000}; ///< two tries, the second twice as long
    std::chrono::milliseconds udpRound{1000}; ///< one of three; routers answer about one refusal a second
    /// The least a sampled address gets: enough for the system to repeat a lost SYN after 1 s and for its
    /// answer.
    std::chrono::milliseconds sampled{1500};
};

/// The wait for peers of whom nobody knows whether they exist (sampled addresses, media servers) shrinks once
/// answers have shown what the round trip is. A documented host always gets its whole deadline.
class Patience {
public:
    static constexpr int roundTrips = 8;

    void learn(std::chrono::microseconds roundTrip)
    {
        if (!m_longest || roundTrip > *m_longest)
            m_longest = roundTrip;
    }
    /// The wait for a sampled address that is enough now: the whole deadline until an answer was seen, then a
    /// multiple of the longest round trip.
    [[nodiscard]] std::chrono::milliseconds enough(const Deadlines &deadlines) const
    {
        if (!m_longest)
            return deadlines.connect;
        const auto multiple = std::chrono::duration_cast<std::chrono::milliseconds>(*m_longest * roundTrips);
        return std::min(deadlines.connect, std::max(deadlines.sampled, multiple));
    }

private:
    std::optional<std::chrono::microseconds> m_longest;
};

} // namespace clearway::net
