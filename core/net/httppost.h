// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// One HTTP POST with a body of some size, and the answer to it.
#pragma once

#include "net/channel.h"
#include "net/httphead.h"

#include "base/failure.h"

#include <functional>
#include <optional>

namespace clearway::net {

struct PostRequest {
    QByteArray authority; ///< of the URL, sent as Host
    QString resource = QStringLiteral("/"); ///< path and query of the URL, ASCII
    std::vector<HttpField> fields; ///< further ones; their values are sent as they are, without line ends
    QByteArray body;
    std::chrono::milliseconds piece{20'000}; ///< for each 16 KiB of it
    std::chrono::milliseconds whole{300'000}; ///< for all of the body
    std::chrono::milliseconds answer{30'000}; ///< for the answer, once the body has gone
    std::function<void(qsizetype)> progressed; ///< bytes of the body that have gone; may be empty
};

struct Posted {
    HttpHead head; ///< of the answer; status 0 when there was none
    QByteArray start; ///< of its body, at most 8 KiB; whatever is wrong with it only ends it
    bool sentWhole = false; ///< the system took all of the body; the peer need not have
    /// Unset exactly when there is an answer; else http_malformed, http_timeout, tls_closed,
    /// connection_reset.
    std::optional<base::Failure> failure;
};

/// POST over `channel`, which is TLS and must outlive the task. An answer that comes before the end of the
/// body ends the sending (RFC 9112 9.5): who refuses need not hear it all. No redirect is followed, no cookie
/// kept, no encoding of the answer offered. Writes no row.
[[nodiscard]] async::Task<Posted> httpPost(Channel &channel, PostRequest request);

} // namespace clearway::net
