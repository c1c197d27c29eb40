// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Signatures as minisign writes them: Ed25519 (RFC 8032) over a file or over its BLAKE2b-512 hash, and over
// the comment that says what was signed.
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <vector>

namespace clearway::supply {

struct PublicKey {
    QByteArray id; ///< eight bytes, as in the file
    QByteArray key; ///< 32 bytes
    bool operator==(const PublicKey &) const = default;
};

/// "E7620F1842B4E81F", as minisign shows it.
[[nodiscard]] QString keyName(const QByteArray &id);

/// A public key file: an untrusted comment and a line of base64.
[[nodiscard]] base::Result<PublicKey> readPublicKey(const QByteArray &text, const QString &file);

struct Signature {
    QByteArray keyId;
    bool prehashed = true; ///< "ED"; else "Ed", as minisign signed before version 0.10
    QByteArray signature; ///< 64 bytes, over the file or its hash
    QByteArray comment; ///< the trusted one
    QByteArray global; ///< 64 bytes, over signature and comment
};

/// A signature file, strictly: four lines, base64 in its only form, and no other untrusted comment than
/// minisign's own. Nobody vouches for that line, so nothing else may stand in it; what is to be said belongs
/// into the trusted comment (minisign -t).
[[nodiscard]] base::Result<Signature> readSignature(const QByteArray &text, const QString &file);

/// True when the key made both signatures, the one over the content and the one over the comment.
[[nodiscard]] bool isSignedBy(const PublicKey &key, const Signature &signature, const QByteArray &content);

} // namespace clearway::supply
