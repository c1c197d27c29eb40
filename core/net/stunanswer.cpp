// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/stunanswer.h"

#include "net/stunwire.h"

#include <algorithm>
#include <array>
#include <vector>

namespace clearway::net {
namespace {

using namespace stun;

/// RFC 8489 5: two zero bits, a length in whole words that fits, the magic cookie.
bool isBindingRequest(QByteArrayView message)
{
    return message.size() >= headerSize && read16(message, 0) == bindingRequest
        && read16(message, 2) == message.size() - headerSize && message.size() % 4 == 0
        && qFromBigEndian<std::uint32_t>(message.data() + 4) == magicCookie;
}

/// Comprehension-required attributes (below 0x8000) of a Binding request that a server without authentication
/// does not know; nothing when an attribute runs past the end.
std::optional<std::vector<std::uint16_t>> unknownRequired(QByteArrayView message)
{
    static constexpr std::array<std::uint16_t, 6> known = {0x0006, 0x0008, 0x0014, 0x0015, 0x001C, 0x001E};
    std::vector<std::uint16_t> unknown;
    for (qsizetype at = headerSize; at < message.size();) {
        const std::uint16_t type = read16(message, at);
        at += 4 + (read16(message, at + 2) + 3) / 4 * 4; // values are padded to whole words (RFC 8489 14)
        if (at > message.size())
            return std::nullopt;
        if (type < firstOptional && std::ranges::find(known, type) == known.end())
            unknown.push_back(type);
    }
    return unknown;
}

QByteArray response(std::uint16_t type, QByteArrayView request, const QByteArray &attributes)
{
    QByteArray message;
    append16(message, type);
    append16(message, std::uint16_t(attributes.size()));
    message += request.sliced(4, 16).toByteArray(); // cookie and transaction
    return message + attributes;
}

/// RFC 8489 14.2: the port is masked with the cookie's high half, the address with the cookie and the
/// transaction.
QByteArray xorMapped(const base::Endpoint &mapped, QByteArrayView request)
{
    const qsizetype size = mapped.address.isV4() ? 4 : 16;
    QByteArray attribute;
    append16(attribute, xorMappedAddress);
    append16(attribute, std::uint16_t(4 + size));
    append16(attribute, mapped.address.isV4() ? 0x01 : 0x02);
    append16(attribute, mapped.port ^ std::uint16_t(magicCookie >> 16));
    for (qsizetype i = 0; i < size; ++i)
        attribute += char(mapped.address.bytes()[std::size_t(i)] ^ std::uint8_t(request[4 + i]));
    return attribute;
}

QByteArray softwareAttribute(const QByteArray &software)
{
    QByteArray attribute;
    append16(attribute, softwareName);
    append16(attribute, std::uint16_t(software.size()));
    attribute += software;
    attribute.append((4 - attribute.size() % 4) % 4, '\0');
    return attribute;
}

/// RFC 8489 6.3.1, 14.8 and 14.13.
QByteArray error420(const std::vector<std::uint16_t> &unknown)
{
    const QByteArray reason("Unknown Attribute");
    QByteArray attributes;
    append16(attributes, errorCode);
    append16(attributes, std::uint16_t(4 + reason.size()));
    append16(attributes, 0);
    append16(attributes, 4 << 8 | 20);
    attributes += reason;
    attributes.append((4 - attributes.size() % 4) % 4, '\0');
    append16(attributes, unknownAttributes);
    append16(attributes, std::uint16_t(2 * unknown.size()));
    for (const std::uint16_t type : unknown)
        append16(attributes, type);
    attributes.append((4 - attributes.size() % 4) % 4, '\0');
    return attributes;
}

} // namespace

std::optional<QByteArray> stunAnswer(QByteArrayView request, const base::Endpoint &mapped,
                                     const QByteArray &software)
{
    if (!isBindingRequest(request))
        return std::nullopt;
    const auto unknown = unknownRequired(request);
    if (!unknown)
        return std::nullopt;
    if (!unknown->empty())
        return response(bindingError, request, error420(*unknown));
    QByteArray attributes = xorMapped(mapped, request);
    if (!software.isEmpty())
        attributes += softwareAttribute(software);
    return response(bindingSuccess, request, attributes);
}

} // namespace clearway::net
