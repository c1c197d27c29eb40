// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The two root sets a chain is held against (design point 6).
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace clearway::net {

/// Where the root sets come from; PEM text, so that no OpenSSL type leaves core/net.
struct TrustSources {
    QByteArray publicRootsPem; ///< the public set
    QString publicRootsName; ///< "built-in", "rehearsal" or a file name, for the report
    bool useSystemRoots = true; ///< this computer's own store (OpenSSL's default paths on Linux)
    QByteArray extraLocalRootsPem; ///< a rehearsal's "installed" company root; otherwise empty
};

/// Number of certificates in a PEM text; an error that names line and reason when there is none or one is
/// broken.
[[nodiscard]] base::Result<int> countPemCertificates(const QByteArray &pem, const QString &file);

/// The public set that ships with the program.
[[nodiscard]] QByteArray builtInPublicRoots();

} // namespace clearway::net
