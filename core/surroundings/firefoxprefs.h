// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Firefox's prefs.js and user.js: lines of user_pref("name", value);
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QVariant>

namespace clearway::surroundings {

/// Values are QString, int or bool.
using FirefoxPrefs = QHash<QString, QVariant>;

struct FirefoxPrefFile {
    FirefoxPrefs prefs; ///< those whose name begins with "network.proxy."
    int ignoredLines = 0; ///< that are neither a preference, a comment nor blank
};

/// Only literals are understood; a line that holds anything else is left out as a whole and counted. A name
/// set twice keeps its last value, as in Firefox.
[[nodiscard]] FirefoxPrefFile firefoxPrefs(const QByteArray &text);

} // namespace clearway::surroundings
