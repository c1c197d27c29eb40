// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// One TCP connection.
#pragma once

#include "async/task.h"
#include "net/context.h"
#include "net/socket.h"

#include <QString>

namespace clearway::net {

/// Whether the one we call is known to exist.
enum class Expectation { Documented, Sampled };

struct Connected {
    int observation = 0; ///< id of the row
    Socket socket; ///< valid exactly when the connection opened
};

/// Connects to `endpoint` on behalf of `host` (empty: a sampled address). One SYN by us; the system repeats
/// it. A refusal is final, silence ends after the deadline. Addresses that cannot be anybody's server
/// (loopback, unspecified, multicast, documentation) are skipped, not dialled.
[[nodiscard]] async::Task<Connected> tcpConnect(Context &context, QString host, base::Endpoint endpoint,
                                                Expectation expectation);

} // namespace clearway::net
