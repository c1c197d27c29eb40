// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/addressstandins.h"

#include <algorithm>

namespace clearway::report {
namespace {

using base::AddressClass;
using base::Cidr;
using base::IpAddress;

bool bit(const std::array<std::uint8_t, 16> &bytes, int at)
{
    return (bytes[std::size_t(at / 8)] >> (7 - at % 8)) & 1;
}

void setBit(std::array<std::uint8_t, 16> &bytes, int at, bool value)
{
    const auto mask = std::uint8_t(1 << (7 - at % 8));
    auto &byte = bytes[std::size_t(at / 8)];
    byte = value ? byte | mask : std::uint8_t(byte & ~mask);
}

std::uint32_t leading32(const IpAddress &address)
{
    const auto &b = address.bytes();
    return std::uint32_t(b[0]) << 24 | std::uint32_t(b[1]) << 16 | std::uint32_t(b[2]) << 8 | b[3];
}

/// How many leading bits an address has of its class; unset where it stays as it is.
std::optional<int> blockBits(const IpAddress &address)
{
    const auto first = address.bytes()[0];
    switch (base::classify(address)) {
    case AddressClass::Private:
        return !address.isV4() ? 8 : first == 10 ? 8 : first == 172 ? 12 : 16;
    case AddressClass::SharedCgnat:
        return 10;
    case AddressClass::LinkLocal:
        return address.isV4() ? 16 : 64; // fe80::/64 is all that is used
    case AddressClass::Public:
        return 0;
    default:
        return std::nullopt;
    }
}

} // namespace

AddressStandIns::Bytes AddressStandIns::renumbered(const Bytes &bytes, int fixed, int size)
{
    Bytes prefix{};
    Bytes result{};
    for (int at = 0; at < fixed; ++at) {
        setBit(prefix, at, bit(bytes, at));
        setBit(result, at, bit(bytes, at));
    }
    for (int at = fixed; at < size; ++at) {
        const bool own = bit(bytes, at);
        const bool last
            = at == size - 1; // the first one ends in 1: an address that ends in 0 looks like a network
        const bool flipped
            = m_flipped.try_emplace({at + size * 1000, prefix}, last ? !own : own).first->second;
        setBit(result, at, own != flipped);
        setBit(prefix, at, own);
    }
    return result;
}

IpAddress AddressStandIns::placed(const IpAddress &address, int fixed)
{
    if (!address.isV4())
        return IpAddress::fromV6(renumbered(address.bytes(), fixed, 128));
    const Bytes bytes = renumbered(address.bytes(), fixed, 32);
    return IpAddress::fromV4(std::uint32_t(bytes[0]) << 24 | std::uint32_t(bytes[1]) << 16
                             | std::uint32_t(bytes[2]) << 8 | bytes[3]);
}

IpAddress AddressStandIns::publicV4(const IpAddress &address)
{
    // Blocks of the same holder follow where one is full; beyond that the last one is shared.
    static constexpr std::uint8_t blocks[] = {26, 28, 29, 30, 33, 55};
    const std::uint32_t slot
        = m_slots.try_emplace(leading32(address) >> 16, std::uint32_t(m_slots.size())).first->second;
    const std::uint32_t used = std::min<std::uint32_t>(slot, std::uint32_t(std::size(blocks)) * 256 - 1);
    const std::uint32_t low = placed(address, 16).v4() & 0xffff;
    return IpAddress::fromV4(std::uint32_t(blocks[used / 256]) << 24 | (used % 256) << 16 | low);
}

IpAddress AddressStandIns::publicV6(const IpAddress &address)
{
    const std::uint32_t slot
        = m_slots6.try_emplace(leading32(address), std::uint32_t(m_slots6.size())).first->second;
    Bytes bytes = placed(address, 32).bytes();
    bytes[0] = 0x2d;
    bytes[1] = std::uint8_t(slot >> 16);
    bytes[2] = std::uint8_t(slot >> 8);
    bytes[3] = std::uint8_t(slot);
    return IpAddress::fromV6(bytes);
}

IpAddress AddressStandIns::of(const IpAddress &address)
{
    if (const auto inner = m_nat64 ? m_nat64->within(address) : std::nullopt) {
        const auto prefix = base::Nat64Prefix::from(of(m_nat64->cidr()));
        return (prefix ? *prefix : *m_nat64).around(plain(*inner));
    }
    return plain(address);
}

IpAddress AddressStandIns::plain(const IpAddress &address)
{
    const auto fixed = blockBits(address);
    if (!fixed)
        return address;
    if (*fixed > 0)
        return placed(address, *fixed);
    if (address.isV4())
        return publicV4(address);
    const bool wellKnown = address.bytes()[0] == 0; // 64:ff9b::/96 and its like are everybody's
    return wellKnown ? address : publicV6(address);
}

Cidr AddressStandIns::of(const Cidr &network)
{
    const auto fixed = blockBits(network.network());
    const int least = !fixed ? 129 : *fixed > 0 ? *fixed : network.network().isV4() ? 16 : 32;
    const int size = network.network().isV4() ? 32 : 128;
    if (network.prefix() < least || network.network().bytes()[0] == 0)
        return network;
    Bytes bytes = plain(network.network()).bytes();
    for (int at = network.prefix(); at < size; ++at)
        setBit(bytes, at, false);
    const IpAddress start = size == 32
        ? IpAddress::fromV4(std::uint32_t(bytes[0]) << 24 | std::uint32_t(bytes[1]) << 16
                            | std::uint32_t(bytes[2]) << 8 | bytes[3])
        : IpAddress::fromV6(bytes);
    return Cidr::parse(QStringLiteral("%1/%2").arg(start.toString()).arg(network.prefix())).value_or(network);
}

} // namespace clearway::report
