// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// How far packets to one endpoint got, by small hop limits.
#pragma once

#include "base/address.h"
#include "base/names.h"

#include <QLatin1StringView>

#include <chrono>
#include <optional>
#include <vector>

namespace clearway::evidence {

enum class HopTransport { Udp, Tcp };
[[nodiscard]] QLatin1StringView name(HopTransport transport);

/// What packets with one hop limit met on their way.
struct Hop {
    int limit = 1; ///< 1 … 255
    /// The first that said "time exceeded" (RFC 792; RFC 4443 3.3): packets get at least that far. Unset:
    /// silent.
    std::optional<base::IpAddress> router;
    int asked = 0; ///< packets sent with this limit, one a round
    int answered = 0; ///< of those, how many were answered by anybody, the target included
    std::optional<std::chrono::microseconds> roundTrip; ///< of the first answer
    bool operator==(const Hop &) const = default;
};

/// A trace of one transport to the observation's endpoint. Silence of a hop proves nothing: routers limit how
/// often they complain (RFC 1812 4.3.2.8). Where an ICMP error other than "time exceeded" came, it stands in
/// the observation itself.
struct HopTraceSeen {
    HopTransport transport = HopTransport::Udp;
    int rounds = 0; ///< begun
    std::vector<Hop> hops; ///< by limit, from 1, without gaps
    /// The smallest limit at which the target itself answered: a SYN-ACK or RST, a datagram, an ICMP error.
    std::optional<int> targetHop;
    /// The smallest limit at which somebody else ended the way by an ICMP error.
    std::optional<int> stoppedHop;

    /// The last hop where a router or the target answered; nullptr when none did.
    [[nodiscard]] const Hop *last() const;
    bool operator==(const HopTraceSeen &) const = default;
};

} // namespace clearway::evidence

namespace clearway::base {
template<> inline constexpr int enumCount<clearway::evidence::HopTransport> = 2;
} // namespace clearway::base
