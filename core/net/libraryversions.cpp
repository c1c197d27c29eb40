// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/libraryversions.h"

#include <ares.h>
#include <openssl/crypto.h>

namespace clearway::net {

QString caresVersion()
{
    return QString::fromLatin1(ares_version(nullptr));
}

QString opensslVersion()
{
    return QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION));
}

} // namespace clearway::net
