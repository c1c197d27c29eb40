// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// One TLS handshake on a connection that just opened.
#pragma once

#include "async/task.h"
#include "net/context.h"
#include "net/socket.h"

#include <QString>

namespace clearway::net {

/// Handshakes as `host` (sent as SNI) and closes the connection. The first bytes of the answer are kept
/// before OpenSSL sees them; when they are not TLS, a second row (`first_bytes`) holds them. Returns the id
/// of the TLS row. Ends within Deadlines::tls whatever the peer does.
[[nodiscard]] async::Task<int> tlsHandshake(Context &context, Socket socket, QString host,
                                            base::Endpoint endpoint);

} // namespace clearway::net
