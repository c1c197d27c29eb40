// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/routingmessage.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <optional>

namespace clearway::surroundings {
namespace {

// struct rt_msghdr
constexpr qsizetype headerSize = 92, atLength = 0, atVersion = 2, atType = 3, atIndex = 4, atFlags = 8,
                    atAddresses = 12, atProcess = 16, atSequence = 20, atError = 24;
constexpr char version = 5, get = 4; // RTM_VERSION, RTM_GET
// rtm_flags
constexpr std::uint32_t up = 0x1, isGateway = 0x2, host = 0x4, refuses = 0x8 | 0x1000, cloned = 0x20000,
                        ownOrShouted = 0x200000 | 0x400000 | 0x800000, linkLayer = 0x400, scoped = 0x1000000;
// rtm_addrs: one bit per address, which follow in this order
enum Place { Destination, Gateway, Netmask, Genmask, InterfaceName, InterfaceAddress, places };
// struct sockaddr_in, sockaddr_in6
constexpr std::uint8_t inet = 2, inet6 = 30;
constexpr qsizetype sizeOfV4 = 16, addressInV4 = 4, sizeOfV6 = 28, addressInV6 = 8;

template<class T> T number(QByteArrayView bytes, qsizetype at)
{
    T value{};
    if (at + qsizetype(sizeof value) <= bytes.size())
        std::memcpy(&value, bytes.data() + at, sizeof value); // every Mac has our byte order
    return value;
}

using Addresses = std::array<QByteArrayView, places>;

Addresses addressesOf(QByteArrayView message)
{
    Addresses all;
    const auto present = number<std::uint32_t>(message, atAddresses);
    QByteArrayView rest = message.sliced(headerSize);
    for (int place = 0; place < places; ++place) {
        if ((present & (1u << place)) == 0 || rest.isEmpty())
            continue;
        const auto length = qsizetype(std::uint8_t(rest.front()));
        const qsizetype padded = length == 0 ? 4 : (length + 3) / 4 * 4;
        all[std::size_t(place)] = rest.first(std::min(length, rest.size()));
        rest = rest.sliced(std::min(padded, rest.size()));
    }
    return all;
}

std::uint8_t familyOf(QByteArrayView sockaddr)
{
    return sockaddr.size() < 2 ? std::uint8_t(0) : std::uint8_t(sockaddr[1]);
}

std::optional<base::IpAddress> addressIn(QByteArrayView sockaddr)
{
    if (familyOf(sockaddr) == inet && sockaddr.size() >= addressInV4 + 4) {
        std::uint32_t value = 0;
        for (qsizetype i = 0; i < 4; ++i)
            value = value << 8 | std::uint8_t(sockaddr[addressInV4 + i]);
        return base::IpAddress::fromV4(value);
    }
    if (familyOf(sockaddr) != inet6 || sockaddr.size() < addressInV6 + 16)
        return std::nullopt;
    std::array<std::uint8_t, 16> value{};
    std::memcpy(value.data(), sockaddr.data() + addressInV6, value.size());
    if (value[0] == 0xfe && (value[1] & 0xc0) == 0x80)
        value[2] = value[3] = 0; // the kernel keeps the interface's number there
    return base::IpAddress::fromV6(value);
}

/// A mask is cut off after its last byte that is not zero, and its family means nothing.
int prefixOf(QByteArrayView mask, bool v4)
{
    int bits = 0;
    for (qsizetype i = v4 ? addressInV4 : addressInV6; i < mask.size(); ++i)
        bits += std::popcount(std::uint8_t(mask[i]));
    return std::min(bits, v4 ? 32 : 128);
}

QString textOf(const std::optional<base::IpAddress> &address)
{
    return address ? address->toString() : QString();
}

QString nameOf(QByteArrayView message, const MacLinkNames &names)
{
    const auto found = names.find(number<std::uint16_t>(message, atIndex));
    return found == names.end() ? QString() : found->second;
}

bool counts(std::uint32_t flags)
{
    return (flags & up) != 0 && (flags & (cloned | ownOrShouted | linkLayer | scoped)) == 0;
}

std::optional<evidence::Route> routeIn(QByteArrayView message, const MacLinkNames &names)
{
    const auto flags = number<std::uint32_t>(message, atFlags);
    const Addresses found = addressesOf(message);
    const auto destination = addressIn(found[Destination]);
    if (!destination || !counts(flags))
        return std::nullopt;
    const bool v4 = destination->isV4();
    const int prefix = (flags & host) ? (v4 ? 32 : 128) : prefixOf(found[Netmask], v4);
    return evidence::Route{QStringLiteral("%1/%2").arg(destination->toString()).arg(prefix),
                           (flags & isGateway) ? textOf(addressIn(found[Gateway])) : QString(),
                           (flags & refuses) ? QString() : nameOf(message, names)};
}

template<class Visit> void eachMessage(QByteArrayView rest, Visit visit)
{
    while (rest.size() >= headerSize) {
        const auto length = qsizetype(number<std::uint16_t>(rest, atLength));
        if (length < headerSize || length > rest.size() || rest[atVersion] != version)
            return;
        visit(rest.first(length));
        rest = rest.sliced(length);
    }
}

} // namespace

std::vector<evidence::Route> readMacRoutes(const QByteArray &table, const MacLinkNames &names)
{
    std::vector<evidence::Route> all;
    eachMessage(table, [&](QByteArrayView message) {
        if (const auto route = routeIn(message, names))
            all.push_back(*route);
    });
    std::ranges::stable_partition(
        all, [](const evidence::Route &route) { return !route.destination.contains(u':'); });
    return all;
}

QByteArray macWayRequest(const base::IpAddress &address, int sequence, int process)
{
    const qsizetype size = address.isV4() ? sizeOfV4 : sizeOfV6;
    QByteArray bytes(headerSize + size, '\0');
    const auto put
        = [&bytes](qsizetype at, auto value) { std::memcpy(bytes.data() + at, &value, sizeof value); };
    put(atLength, std::uint16_t(bytes.size()));
    put(atVersion, version);
    put(atType, get);
    put(atFlags, up | host);
    put(atAddresses, std::uint32_t(1u << Destination | 1u << InterfaceName | 1u << InterfaceAddress));
    put(atProcess, std::int32_t(process));
    put(atSequence, std::int32_t(sequence));
    put(headerSize, std::uint8_t(size));
    put(headerSize + 1, address.isV4() ? inet : inet6);
    std::memcpy(bytes.data() + headerSize + (address.isV4() ? addressInV4 : addressInV6),
                address.bytes().data(), address.isV4() ? 4 : 16);
    return bytes;
}

evidence::Exit readMacWay(const QByteArray &answer, int sequence, int process, const MacLinkNames &names)
{
    evidence::Exit exit;
    eachMessage(answer, [&](QByteArrayView message) {
        const auto flags = number<std::uint32_t>(message, atFlags);
        if (message[atType] != get || number<std::int32_t>(message, atSequence) != sequence
            || number<std::int32_t>(message, atProcess) != process
            || number<std::int32_t>(message, atError) != 0 || (flags & refuses))
            return;
        const Addresses found = addressesOf(message);
        exit.adapter = nameOf(message, names);
        exit.source = textOf(addressIn(found[InterfaceAddress]));
        exit.gateway = (flags & isGateway) ? textOf(addressIn(found[Gateway])) : QString();
    });
    return exit;
}

} // namespace clearway::surroundings
