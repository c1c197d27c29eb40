// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What was seen of proxies and of those who speak HTTP: tunnels, answers, WebSocket upgrades, PAC files.
#pragma once

#include "base/address.h"
#include "evidence/proxysource.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace clearway::evidence {

struct HttpHeader {
    QString name; ///< in lower case
    QString value; ///< foreign text
    bool operator==(const HttpHeader &) const = default;
};

/// The head of an HTTP answer (RFC 9112 4). Bodies are never kept. Of the headers only those stay that tell
/// who speaks or what it wants; a Location has lost its query, fragment and user information, because sign-in
/// pages put secrets there.
struct HttpAnswer {
    int status = 0; ///< 0: there was no status line
    QString reason; ///< reason phrase, foreign text
    std::vector<HttpHeader> headers; ///< at most 16
    QStringList
        authSchemes; ///< offered by WWW-Authenticate or Proxy-Authenticate, lower case: "basic", "negotiate"
    QString page; ///< what the body is known as, such as "squid-error"; empty: not recognised

    /// Value of the first header of that name (lower case); empty when there is none.
    [[nodiscard]] QString header(QLatin1StringView name) const;
    bool operator==(const HttpAnswer &) const = default;
};

/// One attempt to have a proxy carry us to a name and port: the connection to the proxy and the request. `Ok`
/// only when the proxy said yes. Stands for the TCP connection of a direct attempt; a TLS row of the same
/// host, port and path follows.
struct TunnelSeen {
    ProxyServer proxy;
    std::optional<base::Endpoint> proxyAddress; ///< where it was dialled; unset when its name has no address
    HttpAnswer answer; ///< to CONNECT (RFC 9110 9.3.6); empty for SOCKS
    int socksReply = -1; ///< REP of SOCKS 5 (RFC 1928 6) or CD of SOCKS 4; -1: none
    QString authenticated; ///< scheme that was answered on request: "basic", "digest"; empty: none
    std::optional<std::chrono::microseconds> connectedAfter; ///< TCP to the proxy was open
    std::optional<bool> proxyTrusted; ///< of a proxy spoken to by TLS: whether its certificate is trusted
    bool operator==(const TunnelSeen &) const = default;
};

/// One HTTP request and its answer.
struct HttpSeen {
    QString url; ///< without query and user information
    bool insideTls = false; ///< asked on the connection of the TLS row before it
    HttpAnswer answer;
    bool operator==(const HttpSeen &) const = default;
};

/// A WebSocket upgrade (RFC 6455 4.1). `Ok` only for 101 with the right Sec-WebSocket-Accept.
struct WebSocketSeen {
    QString url;
    HttpAnswer answer;
    bool accepted = false; ///< Sec-WebSocket-Accept fits the key sent
    bool operator==(const WebSocketSeen &) const = default;
};

/// Something in a PAC file that a reduced parser, as the GoTo client has one, is likely to miss.
struct PacConstruct {
    int line = 0; ///< 1 and up
    QString construct; ///< stable word: "function-call", "regular-expression", "ex-function" …
    QString text; ///< the place, at most 120 characters; foreign text
    bool operator==(const PacConstruct &) const = default;
};

/// One PAC file: fetched, read and asked about every required host. `Ok` when it answered for all of them.
struct PacSeen {
    QString url; ///< without query and user information
    qint64 bytes = 0;
    QString sha256; ///< lower-case hex of the file; empty when none was read
    std::vector<ProxyAnswer> answers;
    int lookups = 0; ///< name look-ups it asked for
    std::vector<PacConstruct> constructs;
    bool operator==(const PacSeen &) const = default;
};

/// The search for a PAC file nobody named. `Ok` when one was found.
struct WpadSeen {
    QString method; ///< "dhcp" or "dns"
    QStringList tried; ///< URLs, in order
    QString url; ///< that answered; empty: none
    bool operator==(const WpadSeen &) const = default;
};

} // namespace clearway::evidence
