// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Opening a TCP connection, without a row of its own: what a connect and a tunnel have in common.
#pragma once

#include "async/task.h"
#include "net/context.h"
#include "net/socket.h"

#include <optional>

namespace clearway::net {

/// Whether the one we call is known to exist. `Canary`: an address of documentation (RFC 5737) where nobody
/// lives, so that whoever answers stands in between.
enum class Expectation { Documented, Sampled, Canary };

/// How a connection is tried.
struct ConnectManner {
    ConnectManner(Expectation whom, std::optional<int> hops = {}) // NOLINT(google-explicit-constructor)
        : expectation(whom), hopLimit(hops)
    {
    }
    Expectation expectation;
    /// How many hops the SYN may go (1 … 255): whoever accepts is that near. Unset: as usual.
    std::optional<int> hopLimit;
};

struct Dialled {
    Socket socket; ///< valid exactly when the connection opened
    std::optional<base::Failure> failure; ///< of operation Connect
    std::optional<evidence::IcmpError> icmp;
    std::optional<base::Endpoint> local; ///< own end; unset where the underlay carried it elsewhere
    bool unsupported = false; ///< nothing was sent: there is no hop limit here
};

/// One SYN by us; the system repeats it. A refusal is final, silence ends after the deadline of `manner`.
/// Whether `endpoint` may be dialled at all is the caller's business.
[[nodiscard]] async::Task<Dialled> dial(Context &context, base::Endpoint endpoint, ConnectManner manner);

} // namespace clearway::net
