// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// One HTTP request and the head of its answer.
#pragma once

#include "net/channel.h"
#include "net/context.h"

#include <QString>

#include <optional>

namespace clearway::net {

/// Whom a request is about; goes into its row as it stands.
struct HttpTarget {
    QString host; ///< sent as Host; empty: the endpoint's address is
    std::optional<base::Endpoint> endpoint; ///< unset where a proxy resolves the name
    std::uint16_t namedPort = 0; ///< then its port; 0 otherwise
    QString path = evidence::directPath; ///< "direct", or the proxy's path
    bool insideTls = false;
    QString resource = QStringLiteral("/"); ///< path and query of the URL, ASCII; the row keeps no query
};

/// GET over `channel`, which must outlive the task. Writes a row `http`: `Ok` for any well-formed answer,
/// since its status is evidence and not a failure; http_malformed, http_timeout, tls_closed (nothing came
/// inside TLS) or connection_reset else. Of a body at most 8 KiB are looked at, to recognise who speaks; they
/// are not kept. Ends within Deadlines::http. Returns the row's id.
[[nodiscard]] async::Task<int> httpExchange(Context &context, Channel &channel, HttpTarget target);

} // namespace clearway::net
