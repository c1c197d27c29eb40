// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/addressset.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace clearway::base {
namespace {

int bitsOf(const IpAddress &address)
{
    return address.isV4() ? 32 : 128;
}

IpAddress withBytes(const IpAddress &like, const std::array<std::uint8_t, 16> &bytes)
{
    if (!like.isV4())
        return IpAddress::fromV6(bytes);
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value << 8 | bytes[i];
    return IpAddress::fromV4(value);
}

/// The address beside it; nothing at the end of the family.
std::optional<IpAddress> neighbour(const IpAddress &address, int step)
{
    auto bytes = address.bytes();
    const std::uint8_t overflow = step > 0 ? 0x00 : 0xff;
    for (auto i = std::size_t(bitsOf(address) / 8); i-- > 0;) {
        bytes[i] = std::uint8_t(bytes[i] + step);
        if (bytes[i] != overflow)
            return withBytes(address, bytes);
    }
    return std::nullopt;
}

/// Number of zero bits at the end.
int trailingZeros(const IpAddress &address)
{
    int zeros = 0;
    for (auto byte = std::size_t(bitsOf(address) / 8); byte-- > 0; zeros += 8)
        if (const std::uint8_t value = address.bytes()[byte])
            return zeros + std::countr_zero(value);
    return zeros;
}

/// Whether the second range starts within the first, or right behind it.
bool joins(const AddressRange &range, const AddressRange &next)
{
    if (range.first.family() != next.first.family())
        return false;
    const auto behind = neighbour(range.last, 1);
    return !behind || next.first <= *behind;
}

double number(const IpAddress &address)
{
    double value = 0;
    for (std::size_t i = 0; i < std::size_t(bitsOf(address) / 8); ++i)
        value = value * 256 + address.bytes()[i];
    return value;
}

} // namespace

std::vector<Cidr> AddressRange::networks(std::size_t most) const
{
    std::vector<Cidr> all;
    for (std::optional<IpAddress> at = first; at && *at <= last && all.size() < most;
         at = neighbour(all.back().last(), 1)) {
        int prefix = bitsOf(*at) - trailingZeros(*at);
        while (Cidr::around(*at, prefix).last() > last)
            ++prefix;
        all.push_back(Cidr::around(*at, prefix));
    }
    return all;
}

bool AddressRange::overlaps(const AddressRange &other) const
{
    return first.family() == other.first.family() && first <= other.last && other.first <= last;
}

bool AddressRange::holdsNetworkOf(int prefix) const
{
    const Cidr around = Cidr::around(first, prefix);
    if (around.network() == first)
        return around.last() <= last;
    const auto next = neighbour(around.last(), 1);
    return next && Cidr::around(*next, prefix).last() <= last;
}

AddressSet::AddressSet(std::vector<AddressRange> ranges)
{
    std::ranges::sort(ranges, {}, &AddressRange::first);
    for (const AddressRange &range : ranges) {
        if (!m_ranges.empty() && joins(m_ranges.back(), range))
            m_ranges.back().last = std::max(m_ranges.back().last, range.last);
        else
            m_ranges.push_back(range);
    }
}

bool AddressSet::contains(const AddressRange &range) const
{
    return std::ranges::any_of(m_ranges, [&](const AddressRange &mine) {
        return mine.first.family() == range.first.family() && mine.first <= range.first
            && range.last <= mine.last;
    });
}

bool AddressSet::overlaps(const AddressRange &range) const
{
    return std::ranges::any_of(m_ranges, [&](const AddressRange &mine) { return mine.overlaps(range); });
}

AddressSet AddressSet::without(const AddressSet &other) const
{
    std::vector<AddressRange> rest;
    for (AddressRange left : m_ranges) {
        bool any = true;
        for (const AddressRange &hole : other.m_ranges) {
            if (hole.first.family() != left.first.family() || hole.last < left.first
                || left.last < hole.first)
                continue;
            if (left.first < hole.first)
                rest.push_back({left.first, *neighbour(hole.first, -1)});
            any = hole.last < left.last;
            if (!any)
                break;
            left.first = *neighbour(hole.last, 1);
        }
        if (any)
            rest.push_back(left);
    }
    return AddressSet(std::move(rest));
}

std::vector<Cidr> AddressSet::networks(std::size_t most) const
{
    std::vector<Cidr> all;
    for (const AddressRange &range : m_ranges) {
        const auto more = range.networks(most - all.size());
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

double AddressSet::size() const
{
    double sum = 0;
    for (const AddressRange &range : m_ranges)
        sum += std::min(number(range.last) - number(range.first) + 1, std::pow(2.0, 63));
    return sum;
}

} // namespace clearway::base
