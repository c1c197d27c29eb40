// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// SOCKS 4a and 5 on a channel to a proxy, without a row. Private to core/net.
#pragma once

#include "base/failure.h"
#include "net/channel.h"
#include "net/proxycredentials.h"

#include <optional>

namespace clearway::net {

struct SocksRequest {
    evidence::ProxyScheme version = evidence::ProxyScheme::Socks5; ///< Socks4 (in the form 4a) or Socks5
    QString host; ///< a name, at most 255 bytes, or an address
    std::uint16_t port = 0;
    const ProxyCredentials *credentials = nullptr; ///< nullptr: never signs in
};

struct SocksAnswer {
    int reply = -1; ///< REP (RFC 1928 6) or CD; -1: none
    QByteArray rest; ///< what came right behind the proxy's yes
    bool signedIn = false; ///< by name and password (RFC 1929), which the proxy had chosen
    std::optional<base::Failure> failure; ///< unset exactly when the proxy said yes
};

/// `channel` must outlive the task.
[[nodiscard]] async::Task<SocksAnswer> socksConnect(Channel &channel, SocksRequest request,
                                                    QDeadlineTimer deadline);

} // namespace clearway::net
