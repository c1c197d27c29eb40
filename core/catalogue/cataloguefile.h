// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Reading and checking catalogue files.
#pragma once

#include "base/result.h"
#include "catalogue/catalogue.h"

#include <QByteArray>

namespace clearway::catalogue {

/// Caps that keep a foreign catalogue from turning the program into a port scanner (threats F13, F14).
inline constexpr int mostHosts = 256;
inline constexpr int mostNetworks = 128; ///< in each of the two tables
inline constexpr int shortestPrefixV4 = 16; ///< no network larger than a /16
inline constexpr int shortestPrefixV6 = 32;
inline constexpr quint64 mostAddresses = 262'144; ///< IPv4 addresses in one table, so that a sweep ends

/// Reads a catalogue. Refuses what the schema, the caps or common sense forbid: private, loopback or
/// multicast networks, a bare "*", ports other than the documented ones, duplicate rows, a missing mode.
/// Members that no reader knows are ignored, so that a later minor version can add some.
///
/// A current catalogue is complete: domains, gateway, ports, networks, the four modes in their order. A file
/// with
/// `"historic": true` is an old list kept for comparison: only its networks are read, every one becomes
/// historic, and nothing else is asked of it. A current catalogue may tag single networks historic in the
/// same way.
[[nodiscard]] base::Result<Catalogue> readCatalogue(const QByteArray &json, const QString &file);
[[nodiscard]] base::Result<Catalogue> readCatalogueFile(const QString &path);

/// The catalogue that ships with the program ("goto-v10"), and the historic one ("goto-legacy").
[[nodiscard]] Catalogue builtInCatalogue();
[[nodiscard]] Catalogue builtInLegacyCatalogue();
/// The file of the former.
[[nodiscard]] QByteArray builtInCatalogueJson();

} // namespace clearway::catalogue
