// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A way to a name and port through a proxy.
#pragma once

#include "net/channel.h"
#include "net/context.h"
#include "net/proxycredentials.h"

#include <vector>

namespace clearway::net {

/// Which proxy to use, and how.
struct ProxyDial {
    evidence::ProxyServer server; ///< Http, Https, Socks4 or Socks5
    std::vector<base::Endpoint> addresses; ///< of its name, tried in order, at most three
    /// Answers to a request to sign in; nullptr: never signs in. Used only for the proxy they name. Must
    /// outlive the task.
    const ProxyCredentials *credentials = nullptr;
};

struct Tunnelled {
    int observation = 0; ///< id of the tunnel row
    std::unique_ptr<Channel> channel; ///< to the target; set exactly when the proxy said yes
};

/// Asks the proxy for `host` (a name, which it resolves, or an address) and `port`: HTTP CONNECT (RFC 9110
/// 9.3.6), inside TLS for an Https proxy, SOCKS 4a or SOCKS 5 (RFC 1928). Bytes that came right behind its
/// yes are the first that the channel brings. Ends within Deadlines::connect for each address, plus
/// Deadlines::tls and Deadlines::http for each of at most three connections.
[[nodiscard]] async::Task<Tunnelled> proxyTunnel(Context &context, ProxyDial proxy, QString host,
                                                 std::uint16_t port);

} // namespace clearway::net
