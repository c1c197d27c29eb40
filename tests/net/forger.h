// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// An authority that issues what no honest one does.
#pragma once

#include "rehearsal/authority.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace clearway::test {

/// What a server's certificate says.
struct Forgery {
    QByteArray commonName = "forged";
    int nameType = 0; ///< ASN.1 string type of the common name; 0: UTF-8
    std::vector<QByteArray> hosts; ///< dNSName entries, byte by byte as they are
    long fromDay = -1, toDay = 30; ///< days from now
    std::function<void(X509 *)> adorn; ///< last touch before it is signed
    std::function<void(X509 *)> spoil; ///< last touch after that
};

class Forger {
public:
    Forger();
    [[nodiscard]] QByteArray pem() const; ///< of the root
    [[nodiscard]] X509 *root() const { return m_root.get(); }
    /// TLS 1.0 and up, as the client likes.
    [[nodiscard]] rehearsal::ServerIdentity issue(const Forgery &forgery) const;
    /// Puts a public key of 16,384 bits into the root, whose private half nobody has.
    void inflateRoot();

private:
    rehearsal::OpensslPtr<EVP_PKEY> m_key;
    rehearsal::OpensslPtr<X509> m_root;
};

} // namespace clearway::test
