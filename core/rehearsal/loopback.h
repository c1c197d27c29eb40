// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Sockets of a rehearsal: on 127.0.0.1, on ports the system chooses, and nowhere else.
#pragma once

#include "base/result.h"
#include "net/socket.h"

namespace clearway::rehearsal {

/// Bound to a free port. Errors name the transport and the system's reason.
[[nodiscard]] base::Result<net::Socket, QString> bindLoopback(net::Transport transport);

/// Holds a port on which nobody listens, so that packets to it are refused (RST; ICMP port unreachable) for
/// as long as the socket lives and no other program can take it over meanwhile.
[[nodiscard]] base::Result<net::Socket, QString> holdClosedPort(net::Transport transport);

} // namespace clearway::rehearsal
