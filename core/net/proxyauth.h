// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Answers to a request to sign in: Basic (RFC 7617) and Digest (RFC 7616); no I/O. Private to core/net.
#pragma once

#include "net/httpchallenge.h"
#include "net/proxycredentials.h"

#include <optional>

namespace clearway::net {

struct ProxySignIn {
    QString scheme; ///< "basic" or "digest"
    QByteArray value; ///< of Proxy-Authorization; a secret
    QByteArray proof; ///< the part of it that gives the password away, or lets it be guessed
};

/// What a request is signed for.
struct SignedRequest {
    QByteArray method;
    QByteArray target; ///< request target, as it stands in the request line
    QByteArray clientNonce; ///< fresh for each, printable ASCII
};

/// Answers the strongest challenge that can be: Digest with SHA-256, Digest with MD5, Basic. Basic only where
/// no Digest is offered, not even one of a kind that cannot be answered: who reads Digest on the panel must
/// not send the password itself. Nothing when none can be: NTLM and Negotiate never are, nor a Digest without
/// qop "auth", nor Basic for a name with a colon; and none at all for credentials that hold control
/// characters.
[[nodiscard]] std::optional<ProxySignIn> signIn(const std::vector<HttpChallenge> &offered,
                                                const ProxyCredentials &credentials,
                                                const SignedRequest &request);

/// Whether the proxy only finds the nonce too old (RFC 7616 3.3).
[[nodiscard]] bool saysStale(const std::vector<HttpChallenge> &offered);

} // namespace clearway::net
