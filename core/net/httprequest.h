// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The parts of an HTTP/1.1 request (RFC 9112 3). Private to core/net.
#pragma once

#include "net/httpexchange.h"

namespace clearway::net {

inline constexpr char userAgentLine[] = "User-Agent: Clearway/" CLEARWAY_VERSION "\r\n";

/// `resource` is percent-encoded where it holds what may not stand in a request line.
[[nodiscard]] QByteArray requestLine(const QByteArray &method, const QString &resource);
/// The visible ASCII of `text`: no line end gets into a header.
[[nodiscard]] QByteArray fieldText(const QString &text);
/// HOST, or HOST:PORT where the port is not the scheme's own; an IPv6 address in brackets.
[[nodiscard]] QByteArray authorityOf(const HttpTarget &target);
[[nodiscard]] QByteArray hostLine(const HttpTarget &target);
/// `scheme` ("http" or "ws") becomes the secure one inside TLS. Without the query.
[[nodiscard]] QString urlOf(const HttpTarget &target, QLatin1StringView scheme);

} // namespace clearway::net
