// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// HTTP/1.1 heads as a server reads and writes them (RFC 9112), without a connection.
#pragma once

#include "rehearsal/session.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace clearway::rehearsal {

struct HttpRequest {
    QByteArray method;
    QByteArray target; ///< as sent: origin form, absolute form or, of CONNECT, authority form (RFC 9112 3.2)
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    [[nodiscard]] QByteArray header(QByteArrayView name) const; ///< the first of that name; empty: none
    /// Of the body that Content-Length announces (RFC 9112 6.2); no other body is understood.
    [[nodiscard]] qint64 bodySize() const { return std::max(header("content-length").toLongLong(), 0LL); }
};
/// From the lines before the empty one; nothing when they are no request's.
[[nodiscard]] std::optional<HttpRequest> readHttpRequest(QByteArrayView head);

struct HttpReply {
    QByteArray status; ///< "200 OK"
    std::vector<QByteArray>
        headers; ///< whole lines; those that say how long the body is are added in writing
    QByteArray body;
    bool last = true; ///< the connection ends with it
    /// Who talks on in this connection, once a tunnel or a WebSocket is open; such a reply has no body (RFC
    /// 9110 8.6).
    std::unique_ptr<Session> next;
};
[[nodiscard]] QByteArray writeHttpReply(const HttpReply &reply);

} // namespace clearway::rehearsal
