// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The numbers of STUN's wire format (RFC 8489 5, 14 and 18.3; RFC 5780 7.4), for both who asks and who
// answers.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QtEndian>

#include <cstdint>

namespace clearway::net::stun {

inline constexpr qsizetype headerSize = 20;
inline constexpr std::uint32_t magicCookie = 0x2112A442;

inline constexpr std::uint16_t bindingRequest = 0x0001, bindingSuccess = 0x0101, bindingError = 0x0111;

inline constexpr std::uint16_t mappedAddress = 0x0001, errorCode = 0x0009, unknownAttributes = 0x000A,
                               xorMappedAddress = 0x0020, softwareName = 0x8022, otherAddress = 0x802C;
/// Attributes below it must be understood by whoever reads them (RFC 8489 14).
inline constexpr std::uint16_t firstOptional = 0x8000;

/// `at` + 2 bytes are there.
[[nodiscard]] inline std::uint16_t read16(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<std::uint16_t>(bytes.data() + at);
}

inline void append16(QByteArray &to, std::uint16_t value)
{
    const auto big = qToBigEndian(value);
    to.append(reinterpret_cast<const char *>(&big), sizeof big);
}

} // namespace clearway::net::stun
