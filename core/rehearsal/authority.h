// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A certificate authority that lives as long as a rehearsal.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

using EVP_PKEY = struct evp_pkey_st;
using SSL_CTX = struct ssl_ctx_st;
using X509 = struct x509_st;

namespace clearway::rehearsal {

struct OpensslFree {
    void operator()(EVP_PKEY *key) const;
    void operator()(SSL_CTX *context) const;
    void operator()(X509 *certificate) const;
};
template<class T> using OpensslPtr = std::unique_ptr<T, OpensslFree>;

/// A server's side of TLS: key and chain in place, ready for any number of sessions, on any thread.
using ServerIdentity = std::shared_ptr<SSL_CTX>;

/// What may be told about a server's certificate without reading its names.
struct ServerCertificate {
    QString organization = QStringLiteral("Clearway rehearsal"); ///< empty: the subject is the name alone
    /// Carries a list of signed certificate timestamps, as public authorities embed it (RFC 6962 3.3). Well
    /// formed and worth nothing: no log has seen the certificate.
    bool timestamps = false;
    bool sendsRoot = false; ///< the root goes along in every handshake
};

/// A root with an ECDSA P-256 key. Keys are made at start and never leave memory. Certificates count from
/// this computer's own clock, the one they are checked against: a day back, thirty days ahead.
class Authority {
public:
    /// An error is OpenSSL's own sentence; it means that the library cannot make keys at all.
    [[nodiscard]] static base::Result<Authority, QString> create(const QString &commonName,
                                                                 const QString &organization);

    /// A server certificate of this authority. `hosts` become its dNSName entries (ASCII names, at least
    /// one); a common name beyond 64 characters is cut there (RFC 5280, ub-common-name).
    [[nodiscard]] base::Result<ServerIdentity, QString>
    issue(const QString &commonName, const QStringList &hosts, const ServerCertificate &look = {}) const;

    [[nodiscard]] QByteArray pem() const; ///< the root's certificate

private:
    Authority(OpensslPtr<EVP_PKEY> key, OpensslPtr<X509> certificate);
    OpensslPtr<EVP_PKEY> m_key;
    OpensslPtr<X509> m_certificate;
};

} // namespace clearway::rehearsal
