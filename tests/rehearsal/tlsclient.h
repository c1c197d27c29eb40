// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// OpenSSL's own client against a rehearsal's TLS, on any socket: a server's, or a proxy's after CONNECT.
#pragma once

#include "net/socket.h"

#include <QStringList>

#include <memory>

using SSL = struct ssl_st;
using SSL_CTX = struct ssl_ctx_st;

namespace clearway::rehearsal {

/// What a TLS handshake showed.
struct Handshake {
    bool completed = false;
    bool trusted = false; ///< chain ends at one of the given roots, and the name matches
    QString issuer; ///< common name
    QString subject; ///< one line, RFC 2253
    QStringList names; ///< dNSName entries
    bool timestamps = false; ///< two well-formed embedded ones
    int chainLength = 0;
    bool rootSent = false; ///< the chain's last is signed by itself
};

/// A connection that goes on after its handshake. The socket must outlive it.
class TlsClient {
public:
    /// `rootsPem` may hold several; an empty server name sends none.
    TlsClient(net::Socket &socket, const QByteArray &serverName, const QByteArray &rootsPem);
    ~TlsClient();
    TlsClient(const TlsClient &) = delete;
    TlsClient &operator=(const TlsClient &) = delete;

    [[nodiscard]] Handshake handshake() const;
    /// What is said inside to a request, up to the end of its head at least.
    [[nodiscard]] QByteArray ask(const QByteArray &request);

private:
    void flush();
    [[nodiscard]] bool refill();

    struct Free {
        void operator()(SSL_CTX *context) const;
        void operator()(SSL *ssl) const;
    };
    net::Socket &m_socket;
    std::unique_ptr<SSL_CTX, Free> m_context;
    std::unique_ptr<SSL, Free> m_ssl;
    bool m_completed = false;
};

[[nodiscard]] Handshake shakeHands(net::Socket &socket, const QByteArray &serverName,
                                   const QByteArray &rootsPem);

} // namespace clearway::rehearsal
