// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Reading an HTTP/1 answer off a channel, within bounds of size and time. Private to core/net.
#pragma once

#include "base/failure.h"
#include "net/channel.h"
#include "net/httpbody.h"

namespace clearway::net {

/// Why there is no head: `Closed`: not a byte of it came before the end; `Cut`: its end did not come.
enum class HeadTrouble { None, NotHttp, Malformed, TimedOut, Closed, Cut, Broken, SystemError };

struct HeadReceived {
    HeadTrouble trouble = HeadTrouble::None;
    HttpHead head;
    QByteArray rest; ///< what came right behind the head
    QString problem; ///< technical English, no text of the peer
    int native = 0; ///< with SystemError
};

/// Waits for the head of the final answer: interim ones (RFC 9110 15.2; not 101) are skipped, at most five.
/// `channel` must outlive the task.
[[nodiscard]] async::Task<HeadReceived> receiveHead(Channel &channel, QDeadlineTimer deadline);

/// The trouble as a failure of `operation`: http_malformed, http_timeout, tls_closed, connection_reset.
[[nodiscard]] base::Failure failureOf(const HeadReceived &received, base::Operation operation,
                                      bool insideTls);

struct BodyReceived {
    BodyReader::State state = BodyReader::State::More; ///< More: time was up, or the connection failed
    QByteArray bytes; ///< at most what was asked for
    int native = 0;
};

/// The body behind `rest`, until its end, `most` bytes or `deadline`. `channel` must outlive the task.
[[nodiscard]] async::Task<BodyReceived> receiveBody(Channel &channel, BodyFraming framing, QByteArray rest,
                                                    qsizetype most, QDeadlineTimer deadline);

/// The start of a body, at most 8 KiB, to recognise who speaks. Whatever is wrong with it only ends it.
[[nodiscard]] async::Task<QByteArray> glimpse(Channel &channel, HeadReceived received,
                                              QDeadlineTimer deadline);

} // namespace clearway::net
