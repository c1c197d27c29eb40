// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A small file by HTTP, such as a PAC file.
#pragma once

#include "net/channel.h"
#include "net/context.h"

#include <QString>

#include <optional>

namespace clearway::net {

struct FetchRequest {
    QString authority; ///< of the URL, sent as Host: "wpad.example" or "proxy.example:8080"
    QString resource = QStringLiteral("/"); ///< path and query of the URL, ASCII
    bool insideTls = false; ///< what the channel is; only tells failures apart
    qsizetype mostBytes = 1024 * 1024; ///< a longer body is a failure
    std::chrono::milliseconds time{3500}; ///< for all of it
};

struct Fetched {
    evidence::HttpAnswer answer; ///< status 0 when there was none
    QByteArray body; ///< complete, and only when nothing failed
    /// http_malformed (also a body that is too long, cut short, or encoded), http_timeout, tls_closed,
    /// connection_reset. A status other than 200 is no failure here, and redirects are not followed.
    std::optional<base::Failure> failure;
};

/// GET over `channel`, which must outlive the task. Writes no row.
[[nodiscard]] async::Task<Fetched> httpFetch(Context &context, Channel &channel, FetchRequest request);

} // namespace clearway::net
