// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Which part of a network is blocked, by what each of its addresses showed.
#pragma once

#include "base/address.h"

#include <cstdint>
#include <vector>

namespace clearway::verdict {

/// What one address showed.
enum class PartSign : std::uint8_t {
    None, ///< it was silent, or not tried: nothing
    Passes, ///< packets get there
    Refuses, ///< an RST: a firewall, or a host without a listener
    Prohibited ///< an ICMP error of somebody on the way, of the kinds that forbid
};

struct BlockedPart {
    base::Cidr addresses;
    PartSign why = PartSign::Refuses; ///< or Prohibited
    bool operator==(const BlockedPart &) const = default;
};

/// The blocks of addresses, as CIDR and as large as the signs allow, that are blocked:
/// - where somebody forbids, all of the block that says anything; its other addresses may be silent, since
///   routers send few ICMP errors (RFC 1812 4.3.2.8). It reaches no further than the addresses that say so,
///   and not over a part that refuses;
/// - where addresses refuse, at least 256 of them, nearly all, the first and the last included: no network is
///   so full of hosts. Some answers may have been lost.
/// `signs` has an element for each address of the network, in order. The blocks ascend and do not overlap.
[[nodiscard]] std::vector<BlockedPart> blockedParts(const base::Cidr &network,
                                                    const std::vector<PartSign> &signs);

/// Which address of the network it is, counted from 0; it must lie in it, and the network hold 2^32 at most.
[[nodiscard]] std::uint64_t numberOf(const base::Cidr &network, const base::IpAddress &address);

} // namespace clearway::verdict
