// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What this program is and what it runs with: the lines a report of an error should hold.
#pragma once

#include <QStringList>

namespace clearway::checkup {

/// "0.1.0 (d34d4a3f0c2e)"; main() makes it the application's version.
[[nodiscard]] QString programVersion(QLatin1StringView commit);

/// Qt, c-ares and OpenSSL as they are loaded, not as they were compiled against; a line each, name first.
[[nodiscard]] QStringList programLibraries();

/// The same, and the built-in catalogue.
[[nodiscard]] QStringList programParts();

/// What --version says: "clearway-cli 0.1.0 (d34d4a3f0c2e)" and the parts, a line each.
[[nodiscard]] QString versionLines(QLatin1StringView program, const QString &version);

} // namespace clearway::checkup
