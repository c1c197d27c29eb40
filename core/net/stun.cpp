// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/stun.h"

#include "net/stunwire.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace clearway::net {
namespace {

using namespace stun;

constexpr int longestSoftware = 124; // fewer than 128 characters, in whole words

QByteArray cookieBytes()
{
    QByteArray bytes;
    append16(bytes, magicCookie >> 16);
    append16(bytes, magicCookie & 0xffff);
    return bytes;
}

/// RFC 8489 14.1 and 14.2: a reserved byte, the family, the port, the address; the XOR form covers port and
/// address with the cookie, and IPv6 with cookie and transaction.
std::optional<base::Endpoint> address(const QByteArray &value, const QByteArray &mask)
{
    if (value.size() != 8 && value.size() != 20)
        return std::nullopt;
    const bool v6 = value[1] == 2;
    if ((v6 ? 20 : 8) != value.size() || (value[1] != 1 && !v6))
        return std::nullopt;
    std::array<std::uint8_t, 16> bytes{};
    for (qsizetype i = 4; i < value.size(); ++i)
        bytes[std::size_t(i - 4)] = std::uint8_t(value[i] ^ (mask.isEmpty() ? 0 : mask[i - 4]));
    const auto port = std::uint16_t(read16(value, 2) ^ (mask.isEmpty() ? 0 : read16(mask, 0)));
    if (v6)
        return base::Endpoint{base::IpAddress::fromV6(bytes), port};
    const std::uint32_t v4 = std::uint32_t(bytes[0]) << 24 | std::uint32_t(bytes[1]) << 16
        | std::uint32_t(bytes[2]) << 8 | bytes[3];
    return base::Endpoint{base::IpAddress::fromV4(v4), port};
}

} // namespace

QByteArray freshStunTransaction()
{
    quint32 words[stunTransactionSize / 4];
    QRandomGenerator::system()->fillRange(words);
    return QByteArray(reinterpret_cast<const char *>(words), stunTransactionSize);
}

QByteArray stunBindingRequest(const QByteArray &transaction)
{
    QByteArray message;
    append16(message, bindingRequest);
    append16(message, 0);
    return message + cookieBytes() + transaction;
}

QByteArray paddedBindingRequest(const QByteArray &transaction, int bytes)
{
    QByteArray attributes;
    for (int left = bytes - int(headerSize); left >= 4;) {
        const int length = std::min(left - 4, longestSoftware);
        append16(attributes, softwareName);
        append16(attributes, std::uint16_t(length));
        attributes += QByteArray("Clearway").leftJustified(length, ' ', true);
        left -= 4 + length;
    }
    QByteArray message;
    append16(message, bindingRequest);
    append16(message, std::uint16_t(attributes.size()));
    return message + cookieBytes() + transaction + attributes;
}

std::optional<StunReply> parseStunReply(const QByteArray &datagram, const QByteArray &transaction)
{
    if (datagram.size() < headerSize || datagram.size() != headerSize + read16(datagram, 2)
        || datagram.size() % 4 != 0)
        return std::nullopt;
    const std::uint16_t type = read16(datagram, 0);
    if ((type != bindingSuccess && type != bindingError) || datagram.mid(4, 4) != cookieBytes()
        || datagram.mid(8, stunTransactionSize) != transaction)
        return std::nullopt;
    StunReply reply{type == bindingSuccess, {}, {}, {}};
    const QByteArray mask = cookieBytes() + transaction;
    for (qsizetype at = headerSize; at + 4 <= datagram.size();) {
        const std::uint16_t attribute = read16(datagram, at);
        const int length = read16(datagram, at + 2);
        if (at + 4 + length > datagram.size())
            return std::nullopt;
        const QByteArray value = datagram.mid(at + 4, length);
        if (attribute == xorMappedAddress)
            reply.reflexive = address(value, mask);
        else if (attribute == mappedAddress && !reply.reflexive)
            reply.reflexive = address(value, {});
        else if (attribute == otherAddress)
            reply.otherAddress = address(value, {});
        else if (attribute == softwareName)
            reply.software = value;
        at += 4 + (length + 3) / 4 * 4; // attributes are padded to four bytes
    }
    return reply;
}

} // namespace clearway::net
