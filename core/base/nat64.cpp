// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/nat64.h"

#include <algorithm>

namespace clearway::base {
namespace {

constexpr int lengths[] = {96, 64, 56, 48, 40, 32};
constexpr std::size_t reserved = 8; // bits 64 to 71 are zero and hold nothing (RFC 6052 2.2, "u")

/// Where the four bytes stand after a prefix of that length.
std::array<std::size_t, 4> places(int length)
{
    std::array<std::size_t, 4> all{};
    auto at = std::size_t(length) / 8;
    for (std::size_t &place : all) {
        if (at == reserved)
            ++at;
        place = at++;
    }
    return all;
}

IpAddress read(const IpAddress &v6, int length)
{
    std::uint32_t value = 0;
    for (const std::size_t place : places(length))
        value = value << 8 | v6.bytes()[place];
    return IpAddress::fromV4(value);
}

std::optional<Cidr> cut(const IpAddress &v6, int length)
{
    auto bytes = v6.bytes();
    std::fill(bytes.begin() + length / 8, bytes.end(), std::uint8_t(0));
    return Cidr::parse(QStringLiteral("%1/%2").arg(IpAddress::fromV6(bytes).toString()).arg(length));
}

bool isWellKnown(const IpAddress &v4)
{
    return v4.v4() == 0xc00000aa || v4.v4() == 0xc00000ab; // 192.0.0.170, 192.0.0.171
}

} // namespace

std::optional<Nat64Prefix> Nat64Prefix::from(const Cidr &prefix)
{
    const bool fits = std::ranges::find(lengths, prefix.prefix()) != std::end(lengths);
    return !prefix.network().isV4() && fits ? std::optional(Nat64Prefix(prefix)) : std::nullopt;
}

std::optional<Nat64Prefix> Nat64Prefix::discover(std::span<const IpAddress> addresses)
{
    for (const IpAddress &address : addresses) {
        if (address.isV4())
            continue;
        std::optional<Nat64Prefix> found;
        int times = 0;
        for (const int length : lengths) {
            if (!isWellKnown(read(address, length)) || (length < 96 && address.bytes()[reserved] != 0))
                continue;
            ++times;
            if (const auto prefix = cut(address, length))
                found = from(*prefix);
        }
        if (times == 1 && found) // RFC 7050 3: more than one place says nothing
            return found;
    }
    return std::nullopt;
}

IpAddress Nat64Prefix::around(const IpAddress &v4) const
{
    if (!v4.isV4())
        return v4;
    auto bytes = m_prefix.network().bytes();
    const auto at = places(m_prefix.prefix());
    for (std::size_t i = 0; i < at.size(); ++i)
        bytes[at[i]] = v4.bytes()[i];
    return IpAddress::fromV6(bytes);
}

std::optional<IpAddress> Nat64Prefix::within(const IpAddress &v6) const
{
    return m_prefix.contains(v6) ? std::optional(read(v6, m_prefix.prefix())) : std::nullopt;
}

} // namespace clearway::base
