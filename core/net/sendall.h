// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// More than fits into a connection's buffers, sent as fast as the peer takes it.
#pragma once

#include "net/channel.h"

#include <functional>

namespace clearway::net {

/// 16 KiB at a time are handed on, and the next only when the system has taken them: whatever the peer does,
/// no more than that is kept in memory besides `bytes` (one record of TLS, RFC 8446 5.1).
inline constexpr qsizetype sendPiece = 16 * 1024;

struct SendLimits {
    std::chrono::milliseconds piece{20'000}; ///< for each piece; a peer that drinks by the byte ends here
    QDeadlineTimer whole{QDeadlineTimer::Forever};
};

/// `progressed` is called with the bytes that the system has taken, after each piece; it may be empty. Ends
/// with the first error or limit. `channel` and `bytes` must outlive the task.
[[nodiscard]] async::Task<Drained> sendAll(Channel &channel, const QByteArray &bytes, SendLimits limits,
                                           std::function<void(qsizetype)> progressed);

} // namespace clearway::net
