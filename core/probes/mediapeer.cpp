// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/mediapeer.h"

#include "base/address.h"

#include <QRegularExpression>

namespace clearway::probes {

std::optional<MediaPeer> MediaPeer::parse(const QString &text)
{
    if (const auto endpoint = base::Endpoint::parse(text, 0))
        return endpoint->port ? std::optional(MediaPeer{endpoint->address.toString(), endpoint->port})
                              : std::nullopt;
    // LDH labels (RFC 1123 2.1). The last one begins with a letter: else it is an address that was none.
    static const QRegularExpression syntax(
        QStringLiteral("\\A(?=[^:]{1,253}:)((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*"
                       "[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?):([0-9]{1,5})\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = syntax.match(text);
    const int port = match.captured(2).toInt();
    if (!match.hasMatch() || port < 1 || port > 0xffff)
        return std::nullopt;
    return MediaPeer{match.captured(1).toLower(), std::uint16_t(port)};
}

QString MediaPeer::toString() const
{
    const auto address = base::IpAddress::parse(host);
    return address ? base::Endpoint{*address, port}.toString() : QStringLiteral("%1:%2").arg(host).arg(port);
}

} // namespace clearway::probes
