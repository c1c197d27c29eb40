// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// One TCP connection.
#pragma once

#include "net/dial.h"

#include <QString>

namespace clearway::net {

struct Connected {
    int observation = 0; ///< id of the row
    Socket socket; ///< valid exactly when the connection opened
};

/// Connects to `endpoint` on behalf of `host` (empty: a sampled address or a canary); see dial(). Addresses
/// that cannot be anybody's server (loopback, unspecified, multicast; those of documentation but for a
/// canary) are skipped, not dialled; so is a hop limit where there are no hops (`unsupported`). Only an
/// ordinary connection teaches Patience: whoever answers a canary or near by is not the one we wait for.
[[nodiscard]] async::Task<Connected> tcpConnect(Context &context, QString host, base::Endpoint endpoint,
                                                ConnectManner manner);

} // namespace clearway::net
