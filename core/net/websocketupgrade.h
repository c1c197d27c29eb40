// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Whether a WebSocket can be opened.
#pragma once

#include "net/httpexchange.h"

namespace clearway::net {

/// Asks for an upgrade (RFC 6455 4.1) over `channel`, which must outlive the task; no frame is sent. Writes a
/// row `websocket`: `Ok` only for 101 with Upgrade, Connection and the right Sec-WebSocket-Accept;
/// websocket_refused for any other answer, websocket_bad_accept for a wrong key, the failures of
/// httpExchange() else. Ends within Deadlines::http. Returns the row's id.
[[nodiscard]] async::Task<int> websocketUpgrade(Context &context, Channel &channel, HttpTarget target);

} // namespace clearway::net
