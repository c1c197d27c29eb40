// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// IPv4 addresses within IPv6 ones, as NAT64 and DNS64 put them there (RFC 6052).
#pragma once

#include "base/address.h"

#include <span>

namespace clearway::base {

/// The name whose only addresses are 192.0.0.170 and 192.0.0.171, so that what DNS64 makes of them shows its
/// prefix (RFC 7050 8.2).
inline constexpr QLatin1StringView ipv4OnlyName("ipv4only.arpa");

/// Pref64: 32, 40, 48, 56, 64 or 96 bits long (RFC 6052 2.2).
class Nat64Prefix {
public:
    /// Nothing for IPv4 and for other lengths.
    [[nodiscard]] static std::optional<Nat64Prefix> from(const Cidr &prefix);
    /// The prefix behind the AAAA addresses of `ipv4OnlyName` (RFC 7050 3); nothing where no address holds
    /// one of the two, or only at a place that also the prefix itself could fill.
    [[nodiscard]] static std::optional<Nat64Prefix> discover(std::span<const IpAddress> addresses);

    /// The IPv6 address that stands for an IPv4 one; an IPv6 address is left as it is.
    [[nodiscard]] IpAddress around(const IpAddress &v4) const;
    /// The IPv4 address within; nothing where the address does not lie in the prefix.
    [[nodiscard]] std::optional<IpAddress> within(const IpAddress &v6) const;
    [[nodiscard]] const Cidr &cidr() const { return m_prefix; }
    bool operator==(const Nat64Prefix &) const = default;

private:
    explicit Nat64Prefix(const Cidr &prefix) : m_prefix(prefix) { }
    Cidr m_prefix;
};

} // namespace clearway::base
