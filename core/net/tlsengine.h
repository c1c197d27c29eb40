// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The client side of one TLS connection, without a socket: bytes in, bytes out. Private to core/net.
#pragma once

#include "net/opensslpointer.h"

#include <QByteArray>
#include <QString>

namespace clearway::net {

/// The same code runs direct, through a proxy's tunnel and in tests.
class TlsEngine {
public:
    /// To look at somebody: no certificate is refused and old protocols are let in. What the chain is worth
    /// is judged afterwards, so a chain is kept even when the handshake fails later. `serverName` is sent as
    /// SNI, unless it is an address (RFC 6066 3) or empty.
    explicit TlsEngine(const QString &serverName);
    /// To tell somebody something: the handshake fails, before anything else is said, unless the chain leads
    /// to a root in `trusted`, the certificate names `serverName`, and the protocol is TLS 1.2 or newer.
    TlsEngine(const QString &serverName, X509_STORE *trusted);
    ~TlsEngine();
    TlsEngine(const TlsEngine &) = delete;
    TlsEngine &operator=(const TlsEngine &) = delete;

    enum class State { WantsMore, Completed, Failed };
    /// Feeds what the peer sent (nothing at first) and moves on as far as possible.
    State advance(const char *bytes, qsizetype size);
    /// What the peer says once the handshake is done. `ended`: it said close_notify; `failed`: what came is
    /// not TLS, or an alert ended it. Both may follow bytes.
    struct Heard {
        QByteArray bytes;
        bool ended = false;
        bool failed = false;
    };
    [[nodiscard]] Heard hear(const QByteArray &fromPeer);
    /// Makes records of it, for takeOutput(); false, and none are made, after the connection's end.
    [[nodiscard]] bool write(const QByteArray &toPeer);
    void close(); ///< makes a close_notify
    /// What must be sent to the peer now; empties the buffer.
    [[nodiscard]] QByteArray takeOutput();

    /// Chain as sent, the server's own first; nullptr before it came. Owned by the engine.
    [[nodiscard]] const STACK_OF(X509) * chain() const { return m_chain.get(); }
    [[nodiscard]] bool namesHost() const; ///< the server's certificate names the host (RFC 6125)
    /// Of an engine that refuses: why (X509_V_ERR_…); X509_V_OK while nothing speaks against the chain.
    [[nodiscard]] long refusal() const;
    [[nodiscard]] QString version() const;
    [[nodiscard]] QString cipher() const;
    /// After Failed: the alert the peer sent (RFC 8446 6), or 0.
    [[nodiscard]] int alert() const { return m_alert; }
    /// After Failed: what the peer sent cannot be read at all, or is beyond every size.
    [[nodiscard]] bool sawMalformed() const { return m_malformed; }
    /// After Failed: OpenSSL's reason in English.
    [[nodiscard]] QString errorText() const { return m_errorText; }

private:
    TlsEngine(const QString &serverName, SSL_CTX *context);
    friend int keepChain(X509_STORE_CTX *context, void *);
    void keepError();

    QByteArray m_serverName;
    SslPointer m_ssl;
    X509StackPointer m_chain;
    int m_alert = 0;
    bool m_malformed = false;
    QString m_errorText;
};

} // namespace clearway::net
