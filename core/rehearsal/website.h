// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What the played servers answer to HTTP: a page and a WebSocket inside TLS, a pointer to them without.
#pragma once

#include "rehearsal/httpsession.h"

namespace clearway::rehearsal {

/// 200 and a short page; 201 to an upload, of which only the size is told; 101 to a WebSocket upgrade (RFC
/// 6455 4.2), 426 to one of another version, 400 to one that is malformed.
[[nodiscard]] HttpReply website(const HttpRequest &request);

/// 301 to the same host by https, as public hosts answer on port 80.
[[nodiscard]] HttpReply movedToHttps(const HttpRequest &request);

/// The Host of a request, without a port (RFC 9110 7.2).
[[nodiscard]] QByteArray hostAsked(const HttpRequest &request);

/// Sec-WebSocket-Accept for a key (RFC 6455 4.2.2).
[[nodiscard]] QByteArray webSocketAccept(const QByteArray &key);

} // namespace clearway::rehearsal
