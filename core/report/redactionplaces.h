// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What stands where in a report, as redaction sees it. Private to core/report.
#pragma once

#include <QString>

namespace clearway::report {

enum class Place {
    Text, ///< free text, which may hold anything; every place that is not listed
    Word, ///< one of the program's own words; its reader refuses every other
    Term, ///< written by this program or its libraries: "TLS_AES_128_GCM_SHA256", "kind wireguard"
    Label, ///< said by those who run the checks, so that reports can be told apart; stays
    Sentence, ///< technical English of this program or its libraries, perhaps with foreign text in it
    Where, ///< host, address, either with a port, network
    Server, ///< proxy server
    Path, ///< "direct" or "proxy:HOST:PORT"
    Setting, ///< "none", "system" or a URL
    Url,
    Adapter,
    Bytes, ///< raw bytes in hexadecimal digits
    Scheme, ///< way to sign in that a peer offers
    System, ///< operating system
    File, ///< "built-in" or a file's name
    Name, ///< distinguished name of a certificate
    CommonName, ///< parts of one
    Organization,
    Fingerprint,
    Pem
};

/// `path` as in "observations[].chain[].issuer".
[[nodiscard]] Place placeOf(const QString &path);
/// Whether somebody thought about it.
[[nodiscard]] bool isKnownPlace(const QString &path);

} // namespace clearway::report
