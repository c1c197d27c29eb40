// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The method CONNECT (RFC 9110 9.3.6) on a channel to a proxy, without a row. Private to core/net.
#pragma once

#include "base/failure.h"
#include "evidence/webseen.h"
#include "net/channel.h"
#include "net/proxycredentials.h"
#include "net/secrets.h"

#include <optional>

namespace clearway::net {

/// What is asked for, and how far the sign-in has come; outlives a connection that the proxy closes
/// meanwhile.
struct ConnectRequest {
    QByteArray authority; ///< "host:port", an IPv6 address in brackets
    const ProxyCredentials *credentials = nullptr; ///< nullptr: never signs in
    QByteArray authorization; ///< of the next request; a secret
    QString scheme; ///< of it
    QString answered; ///< scheme of the last sign-in that was sent; empty: none was
    bool renewed = false; ///< a stale nonce was replaced once
    Secrets secrets; ///< all that was told to the proxy
};

struct ConnectAnswer {
    bool accepted = false;
    bool wantsFreshConnection = false; ///< to ask again, with `authorization` as it is now
    QByteArray rest; ///< what came right behind the proxy's yes
    evidence::HttpAnswer answer; ///< the last one
    std::optional<base::Failure> failure; ///< unset exactly when accepted or another connection is wanted
};

/// `channel` and `request` must outlive the task.
[[nodiscard]] async::Task<ConnectAnswer> httpConnect(Channel &channel, ConnectRequest &request,
                                                     QDeadlineTimer deadline);

} // namespace clearway::net
