// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What every operation needs, passed in.
//
// core/net holds one network operation per file: resolve, connect, TLS handshake, UDP exchange. Each returns
// after writing one observation; none decides what it means. Sockets, c-ares and OpenSSL appear in this
// folder's .cpp files and nowhere else in the program (core/rehearsal plays TLS servers and so links OpenSSL
// too).
#pragma once

#include "async/group.h"
#include "net/observationlog.h"
#include "net/patience.h"
#include "net/underlay.h"

#include <chrono>

namespace clearway::net {

class TrustStores;

struct Context {
    const Underlay &underlay;
    ObservationLog &log;
    TrustStores &trust;
    Patience &patience;
    async::Gate &sockets; ///< cap on sockets open at the same time
    Deadlines deadlines{};
};

} // namespace clearway::net
