// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/address.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace clearway::base {
namespace {

std::optional<unsigned> decimal(QStringView text, unsigned most)
{
    if (text.isEmpty() || text.size() > 5 || (text.size() > 1 && text.front() == u'0'))
        return std::nullopt;
    unsigned value = 0;
    for (QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + unsigned(c.unicode() - u'0');
    }
    return value <= most ? std::optional(value) : std::nullopt;
}

std::optional<IpAddress> parseV4(QStringView text)
{
    std::uint32_t value = 0;
    int parts = 0;
    for (QStringView part : text.tokenize(u'.')) {
        const auto octet = decimal(part, 255);
        if (!octet || ++parts > 4)
            return std::nullopt;
        value = (value << 8) | *octet;
    }
    return parts == 4 ? std::optional(IpAddress::fromV4(value)) : std::nullopt;
}

std::optional<unsigned> hexGroup(QStringView text)
{
    if (text.isEmpty() || text.size() > 4)
        return std::nullopt;
    // Not toUInt(): it takes "0x", signs and blanks too.
    unsigned value = 0;
    for (QChar c : text) {
        const char16_t lower = c.unicode() | 0x20;
        if (c >= u'0' && c <= u'9')
            value = value * 16 + unsigned(c.unicode() - u'0');
        else if (lower >= u'a' && lower <= u'f')
            value = value * 16 + unsigned(lower - u'a' + 10);
        else
            return std::nullopt;
    }
    return value;
}

/// Groups of one side of "::"; a dotted quad at the end of the address counts as two (RFC 4291 2.2).
bool appendGroups(QStringView side, bool endsAddress, std::vector<unsigned> &groups)
{
    if (side.isEmpty())
        return true;
    const auto parts = side.split(u':');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (endsAddress && i + 1 == parts.size() && parts[i].contains(u'.')) {
            const auto quad = parseV4(parts[i]);
            if (!quad)
                return false;
            groups.push_back(quad->v4() >> 16);
            groups.push_back(quad->v4() & 0xffff);
            continue;
        }
        const auto group = hexGroup(parts[i]);
        if (!group)
            return false;
        groups.push_back(*group);
    }
    return groups.size() <= 8;
}

std::optional<IpAddress> parseV6(QStringView text)
{
    if (text.size() > 45)
        return std::nullopt;
    std::vector<unsigned> head;
    std::vector<unsigned> tail;
    const qsizetype gap = text.indexOf(QStringView(u"::"));
    if (!appendGroups(gap < 0 ? text : text.left(gap), gap < 0, head))
        return std::nullopt;
    if (gap >= 0 && !appendGroups(text.mid(gap + 2), true, tail))
        return std::nullopt;
    const std::size_t given = head.size() + tail.size();
    if (gap < 0 ? given != 8 : given > 7)
        return std::nullopt;
    head.resize(8 - tail.size(), 0);
    head.insert(head.end(), tail.begin(), tail.end());
    std::array<std::uint8_t, 16> bytes{};
    for (std::size_t i = 0; i < 8; ++i) {
        bytes[2 * i] = std::uint8_t(head[i] >> 8);
        bytes[2 * i + 1] = std::uint8_t(head[i] & 0xff);
    }
    return IpAddress::fromV6(bytes);
}

/// The address with all bits behind the prefix set, or none of them.
IpAddress withHostBits(const IpAddress &address, int prefix, bool set)
{
    auto bytes = address.bytes();
    const int bits = address.isV4() ? 32 : 128;
    for (int bit = prefix; bit < bits; ++bit) {
        const auto mask = std::uint8_t(0x80 >> (bit % 8));
        auto &byte = bytes[std::size_t(bit / 8)];
        byte = std::uint8_t(set ? byte | mask : byte & ~mask);
    }
    if (!address.isV4())
        return IpAddress::fromV6(bytes);
    return IpAddress::fromV4(std::uint32_t(bytes[0]) << 24 | std::uint32_t(bytes[1]) << 16
                             | std::uint32_t(bytes[2]) << 8 | bytes[3]);
}

bool inV4(std::uint32_t value, std::uint32_t network, int prefix)
{
    return ((value ^ network) >> (32 - prefix)) == 0;
}

AddressClass classifyV4(std::uint32_t v)
{
    struct Row {
        std::uint32_t network;
        int prefix;
        AddressClass kind;
    };
    // 198.18.0.0/15 is for benchmarks (RFC 2544), but VPN programs also give out its addresses in place of
    // names and carry what is sent there: as private as the others.
    static constexpr Row rows[] = {
        {0x00000000, 8, AddressClass::Unspecified},    {0x0a000000, 8, AddressClass::Private},
        {0x64400000, 10, AddressClass::SharedCgnat},   {0x7f000000, 8, AddressClass::Loopback},
        {0xa9fe0000, 16, AddressClass::LinkLocal},     {0xac100000, 12, AddressClass::Private},
        {0xc0000000, 24, AddressClass::Reserved},      {0xc0000200, 24, AddressClass::Documentation},
        {0xc0a80000, 16, AddressClass::Private},       {0xc6120000, 15, AddressClass::Private},
        {0xc6336400, 24, AddressClass::Documentation}, {0xcb007100, 24, AddressClass::Documentation},
        {0xe0000000, 4, AddressClass::Multicast},      {0xf0000000, 4, AddressClass::Reserved},
    };
    const auto row = std::ranges::find_if(rows, [v](const Row &r) { return inV4(v, r.network, r.prefix); });
    return row == std::end(rows) ? AddressClass::Public : row->kind;
}

AddressClass classifyV6(const std::array<std::uint8_t, 16> &b)
{
    const bool zeroHead = std::all_of(b.begin(), b.begin() + 15, [](auto byte) { return byte == 0; });
    if (zeroHead)
        return b[15] == 0 ? AddressClass::Unspecified
            : b[15] == 1  ? AddressClass::Loopback
                          : AddressClass::Reserved;
    if (b[0] == 0xff)
        return AddressClass::Multicast;
    if (b[0] == 0xfe && (b[1] & 0xc0) == 0x80)
        return AddressClass::LinkLocal;
    if ((b[0] & 0xfe) == 0xfc)
        return AddressClass::Private;
    if ((b[0] == 0x20 && b[1] == 0x01 && b[2] == 0x0d && b[3] == 0xb8)
        || (b[0] == 0x3f && b[1] == 0xff && b[2] < 0x10))
        return AddressClass::Documentation;
    return (b[0] & 0xe0) == 0x20 || (b[0] == 0x00 && b[1] == 0x64) ? AddressClass::Public
                                                                   : AddressClass::Reserved;
}

} // namespace

IpAddress IpAddress::fromV4(std::uint32_t hostOrder)
{
    IpAddress address;
    for (int i = 0; i < 4; ++i)
        address.m_bytes[std::size_t(i)] = std::uint8_t(hostOrder >> (24 - 8 * i));
    return address;
}

IpAddress IpAddress::fromV6(const std::array<std::uint8_t, 16> &networkOrder)
{
    IpAddress address;
    address.m_family = Family::V6;
    address.m_bytes = networkOrder;
    return address;
}

std::optional<IpAddress> IpAddress::parse(QStringView text)
{
    return text.contains(u':') ? parseV6(text) : parseV4(text);
}

std::uint32_t IpAddress::v4() const
{
    if (!isV4())
        return 0;
    return std::uint32_t(m_bytes[0]) << 24 | std::uint32_t(m_bytes[1]) << 16 | std::uint32_t(m_bytes[2]) << 8
        | m_bytes[3];
}

QString IpAddress::toString() const
{
    if (isV4())
        return QStringLiteral("%1.%2.%3.%4").arg(m_bytes[0]).arg(m_bytes[1]).arg(m_bytes[2]).arg(m_bytes[3]);
    // RFC 5952: the longest run of at least two zero groups becomes "::", the first one on a tie.
    int bestStart = -1, bestLength = 1;
    const auto group = [this](int i) {
        return unsigned(m_bytes[std::size_t(2 * i)]) << 8 | m_bytes[std::size_t(2 * i + 1)];
    };
    for (int i = 0; i < 8;) {
        int end = i;
        while (end < 8 && group(end) == 0)
            ++end;
        if (end - i > bestLength) {
            bestStart = i;
            bestLength = end - i;
        }
        i = std::max(end, i + 1);
    }
    QString text;
    for (int i = 0; i < 8; ++i) {
        if (i == bestStart) {
            text += QLatin1StringView("::");
            i += bestLength - 1;
            continue;
        }
        if (!text.isEmpty() && !text.endsWith(u':'))
            text += u':';
        text += QString::number(group(i), 16);
    }
    return text;
}

AddressClass classify(const IpAddress &address)
{
    if (address.isV4())
        return classifyV4(address.v4());
    const auto &b = address.bytes();
    const bool mapped = std::all_of(b.begin(), b.begin() + 10, [](auto byte) { return byte == 0; })
        && b[10] == 0xff && b[11] == 0xff;
    if (mapped)
        return classifyV4(std::uint32_t(b[12]) << 24 | std::uint32_t(b[13]) << 16 | std::uint32_t(b[14]) << 8
                          | b[15]);
    return classifyV6(b);
}

QString Endpoint::toString() const
{
    return (address.isV4() ? QStringLiteral("%1:%2") : QStringLiteral("[%1]:%2"))
        .arg(address.toString())
        .arg(port);
}

std::optional<Endpoint> Endpoint::parse(QStringView text, std::uint16_t defaultPort)
{
    QStringView host = text;
    QStringView portText;
    if (text.startsWith(u'[')) {
        const qsizetype close = text.indexOf(u']');
        if (close < 0)
            return std::nullopt;
        host = text.mid(1, close - 1);
        portText = text.mid(close + 1);
        if (!portText.isEmpty() && portText.front() != u':')
            return std::nullopt;
        portText = portText.mid(1);
        if (text.endsWith(u':'))
            return std::nullopt;
    } else if (text.count(u':') == 1) {
        host = text.left(text.indexOf(u':'));
        portText = text.mid(host.size() + 1);
        if (portText.isEmpty())
            return std::nullopt;
    }
    const auto address = IpAddress::parse(host);
    if (address && address->isV4() && text.startsWith(u'['))
        return std::nullopt; // brackets are for IPv6 (RFC 3986 3.2.2)
    const auto port = portText.isEmpty() ? std::optional<unsigned>(defaultPort) : decimal(portText, 65535);
    if (!address || !port || *port == 0)
        return std::nullopt;
    return Endpoint{*address, std::uint16_t(*port)};
}

std::optional<Cidr> Cidr::parse(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return std::nullopt;
    const auto address = IpAddress::parse(text.left(slash));
    if (!address)
        return std::nullopt;
    const auto prefix = decimal(text.mid(slash + 1), address->isV4() ? 32 : 128);
    if (!prefix)
        return std::nullopt;
    Cidr cidr;
    cidr.m_network = *address;
    cidr.m_prefix = int(*prefix);
    const auto &b = address->bytes();
    const int bits = address->isV4() ? 32 : 128;
    for (int bit = cidr.m_prefix; bit < bits; ++bit)
        if (b[std::size_t(bit / 8)] & (0x80 >> (bit % 8)))
            return std::nullopt;
    return cidr;
}

Cidr Cidr::around(const IpAddress &address, int prefix)
{
    Cidr cidr;
    cidr.m_prefix = prefix;
    cidr.m_network = withHostBits(address, prefix, false);
    return cidr;
}

IpAddress Cidr::last() const
{
    return withHostBits(m_network, m_prefix, true);
}

bool Cidr::contains(const IpAddress &address) const
{
    if (address.family() != m_network.family())
        return false;
    for (int bit = 0; bit < m_prefix; bit += 8) {
        const auto i = std::size_t(bit / 8);
        const int here = std::min(8, m_prefix - bit);
        const auto mask = std::uint8_t(0xff << (8 - here));
        if ((address.bytes()[i] ^ m_network.bytes()[i]) & mask)
            return false;
    }
    return true;
}

std::uint64_t Cidr::size() const
{
    const int bits = (m_network.isV4() ? 32 : 128) - m_prefix;
    return bits >= 32 ? std::uint64_t(1) << 32 : std::uint64_t(1) << bits;
}

IpAddress Cidr::at(std::uint64_t n) const
{
    Q_ASSERT(n < size());
    if (m_network.isV4())
        return IpAddress::fromV4(m_network.v4() + std::uint32_t(n));
    // n has 32 bits and the host bits are zero, so nothing carries into the network's part.
    auto bytes = m_network.bytes();
    for (std::size_t i = 0; i < 4; ++i)
        bytes[15 - i] = std::uint8_t(bytes[15 - i] | (n >> (8 * i)));
    return IpAddress::fromV6(bytes);
}

QString Cidr::toString() const
{
    return QStringLiteral("%1/%2").arg(m_network.toString()).arg(m_prefix);
}

} // namespace clearway::base
