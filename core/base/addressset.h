// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Arithmetic on sets of addresses: what a list of networks covers, and what of it is missing.
#pragma once

#include "base/address.h"

#include <vector>

namespace clearway::base {

inline constexpr std::size_t allNetworks = std::size_t(-1);

/// All addresses from the first to the last, which are of one family.
struct AddressRange {
    IpAddress first;
    IpAddress last;

    [[nodiscard]] static AddressRange of(const Cidr &cidr) { return {cidr.network(), cidr.last()}; }
    /// The least CIDR networks that make it up, ascending; no more than the first `most`.
    [[nodiscard]] std::vector<Cidr> networks(std::size_t most = allNetworks) const;
    [[nodiscard]] bool overlaps(const AddressRange &other) const;
    /// Whether a whole network of that size lies within it; the prefix must be in the family's range.
    [[nodiscard]] bool holdsNetworkOf(int prefix) const;
    bool operator==(const AddressRange &) const = default;
};

/// Ranges that neither overlap nor touch, ascending, IPv4 before IPv6.
class AddressSet {
public:
    AddressSet() = default;
    explicit AddressSet(std::vector<AddressRange> ranges);

    [[nodiscard]] const std::vector<AddressRange> &ranges() const { return m_ranges; }
    [[nodiscard]] bool isEmpty() const { return m_ranges.empty(); }
    [[nodiscard]] bool contains(const AddressRange &range) const;
    [[nodiscard]] bool overlaps(const AddressRange &range) const;
    /// What is in this set and not in the other.
    [[nodiscard]] AddressSet without(const AddressSet &other) const;
    /// The least CIDR networks that make it up; no more than the first `most`.
    [[nodiscard]] std::vector<Cidr> networks(std::size_t most = allNetworks) const;
    /// Number of addresses; IPv6 counts as no more than 2^63.
    [[nodiscard]] double size() const;
    bool operator==(const AddressSet &) const = default;

private:
    std::vector<AddressRange> m_ranges;
};

} // namespace clearway::base
