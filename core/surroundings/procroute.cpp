// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/procroute.h"

#include <QtEndian>

#include <bit>

namespace clearway::surroundings {
namespace {

std::optional<quint32> hostOrder(const QByteArray &field)
{
    bool ok = false;
    const quint32 value = field.toUInt(&ok, 16);
    if (!ok || field.size() != 8)
        return std::nullopt;
    return qFromBigEndian(value); // the kernel prints the network-order word as a native number
}

} // namespace

std::vector<evidence::Route> parseProcRoute(const QByteArray &text)
{
    constexpr qsizetype columns = 8; // Iface Destination Gateway Flags RefCnt Use Metric Mask
    constexpr unsigned routeUp = 0x1;
    std::vector<evidence::Route> all;
    for (const QByteArray &line : text.split('\n')) {
        const auto fields = line.simplified().split(' ');
        if (fields.size() < columns)
            continue;
        const auto destination = hostOrder(fields[1]);
        const auto gateway = hostOrder(fields[2]);
        const auto mask = hostOrder(fields[7]);
        if (!destination || !gateway || !mask || (fields[3].toUInt(nullptr, 16) & routeUp) == 0)
            continue;
        all.push_back({QStringLiteral("%1/%2")
                           .arg(base::IpAddress::fromV4(*destination).toString())
                           .arg(std::popcount(*mask)),
                       *gateway == 0 ? QString() : base::IpAddress::fromV4(*gateway).toString(),
                       QString::fromLocal8Bit(fields[0])});
    }
    return all;
}

} // namespace clearway::surroundings
