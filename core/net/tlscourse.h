// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// How one TLS handshake goes on a channel, without a row. Private to core/net.
#pragma once

#include "evidence/observation.h"
#include "net/channel.h"
#include "net/context.h"
#include "net/tlsengine.h"

namespace clearway::net {

/// What one handshake went through, up to its end.
struct TlsCourse {
    QByteArray first; ///< what came before OpenSSL saw it, at most 256 bytes
    qsizetype received = 0;
    std::optional<evidence::Duration> certificateAfter; ///< since the hello
    std::optional<base::Failure> failure; ///< of operation Tls; unset exactly when it completed
    bool completed = false;
};

/// Ends within Deadlines::tls whatever the peer does. `channel` and `engine` must outlive the task.
[[nodiscard]] async::Task<TlsCourse> shakeHands(Context &context, Channel &channel, TlsEngine &engine);

} // namespace clearway::net
