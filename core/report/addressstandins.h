// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Addresses in place of addresses: of the same class, and in the same networks as before. Private to
// core/report.
//
// Private, shared and link-local addresses stay in their block (RFC 1918, 6598, 3927, 4193, 4291). Below it
// bits are renumbered so that two addresses share exactly as many leading bits as before; the first one seen
// is all zeros, so that a stand-in tells nothing but who was near whom. Public IPv4 addresses become some of
// 26.0.0.0/8 and its like, which the US Department of Defense holds and from which nobody serves the public;
// public IPv6 ones some of 2d00::/8, which was never given to anybody (IANA).
#pragma once

#include "base/nat64.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace clearway::report {

class AddressStandIns {
public:
    /// Addresses of NAT64 keep the IPv4 address within, or hold its stand-in.
    void carryBy(const std::optional<base::Nat64Prefix> &prefix) { m_nat64 = prefix; }

    [[nodiscard]] base::IpAddress of(const base::IpAddress &address);
    /// Networks of more than a sixteenth bit (thirty-second of IPv6) of the public space are nobody's and
    /// stay.
    [[nodiscard]] base::Cidr of(const base::Cidr &network);

private:
    using Bytes = std::array<std::uint8_t, 16>;

    [[nodiscard]] base::IpAddress plain(const base::IpAddress &address);
    [[nodiscard]] Bytes renumbered(const Bytes &bytes, int fixed, int size);
    [[nodiscard]] base::IpAddress placed(const base::IpAddress &address, int fixed);
    [[nodiscard]] base::IpAddress publicV4(const base::IpAddress &address);
    [[nodiscard]] base::IpAddress publicV6(const base::IpAddress &address);

    std::map<std::pair<int, Bytes>, bool> m_flipped; ///< whether the bit behind a prefix is flipped
    std::map<std::uint32_t, std::uint32_t>
        m_slots; ///< leading 16 (32) bits of public addresses, by first sight
    std::map<std::uint32_t, std::uint32_t> m_slots6;
    std::optional<base::Nat64Prefix> m_nat64;
};

} // namespace clearway::report
