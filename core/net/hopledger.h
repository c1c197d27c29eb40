// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Which hop limit a trace asks next, and what it has been told; without a socket or a clock.
#pragma once

#include "evidence/observation.h"

#include <optional>

namespace clearway::net {

/// What one packet came to. `sender` is set for TimeExceeded alone.
struct HopAnswer {
    enum class Kind {
        Silence,
        TimeExceeded, ///< a router let it go no further
        Target, ///< whoever was meant answered
        Stopped, ///< somebody else ended the way by an ICMP error
    };
    Kind kind = Kind::Silence;
    base::IpAddress sender;
    evidence::Duration roundTrip{};
};

/// Three rounds of ascending hop limits. A round ends at the target, where somebody stopped the way, or some
/// silent hops behind the last that answered.
class HopLedger {
public:
    static constexpr int rounds = 3;
    static constexpr int mostHops = 20;
    static constexpr int mostSilent = 4; ///< hops in a row

    explicit HopLedger(evidence::HopTransport transport) { m_seen.transport = transport; }

    /// Turns to the next round; false when there is none, or nothing is left to learn. A further round of UDP
    /// begins at the last router that answered, since the way to there is known; TCP asks each hop each time,
    /// because it is what UDP is measured by.
    [[nodiscard]] bool beginRound();
    /// The next limit of this round, which is then asked; nothing: wait for answers, or turn to the next
    /// round.
    [[nodiscard]] std::optional<int> next();
    void answered(int limit, const HopAnswer &answer);
    [[nodiscard]] const evidence::HopTraceSeen &seen() const { return m_seen; }

private:
    [[nodiscard]] int lastLimit() const;

    evidence::HopTraceSeen m_seen;
    int m_nextLimit = 1;
};

} // namespace clearway::net
