// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// How long to wait for somebody who may never answer.
#pragma once

#include <algorithm>
#include <chrono>
#include <optional>

namespace clearway::net {

/// Deadlines of design.md, "Silence costs one deadline".
inline constexpr std::chrono::milliseconds connectDeadline{3500}; ///< two SYN repeats
inline constexpr std::chrono::milliseconds tlsDeadline{3500};
inline constexpr std::chrono::milliseconds dnsDeadline{3000};     ///< two tries

/// The wait for peers of whom nobody knows whether they exist (sampled addresses, media servers) shrinks once answers
/// have shown what the round trip is. A documented host always gets its whole deadline.
class Patience {
public:
    /// Long enough for the system to repeat a lost SYN after 1 s and for its answer (baselines.md 3).
    static constexpr std::chrono::milliseconds shortest{1500};
    static constexpr int roundTrips = 8;

    void learn(std::chrono::microseconds roundTrip)
    {
        if (!m_longest || roundTrip > *m_longest)
            m_longest = roundTrip;
    }
    /// The wait that is enough now: `whole` until an answer was seen, then a multiple of the longest round trip.
    [[nodiscard]] std::chrono::milliseconds enough(std::chrono::milliseconds whole) const
    {
        if (!m_longest)
            return whole;
        const auto multiple = std::chrono::duration_cast<std::chrono::milliseconds>(*m_longest * roundTrips);
        return std::min(whole, std::max(shortest, multiple));
    }

private:
    std::optional<std::chrono::microseconds> m_longest;
};

} // namespace clearway::net
