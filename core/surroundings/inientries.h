// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Files of sections and settings, as KDE, Firefox and systemd write them.
//
// QSettings is not used: it decodes values (commas, backslashes, percent signs) in ways these files do not
// mean.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace clearway::surroundings {

struct IniEntry {
    QString section; ///< without brackets; empty before the first one
    QString key;
    QString value; ///< trimmed; quotes and escapes as they stand
};

/// UTF-8, or Latin-1 where it is none; at most 20,000 settings. Comments (# and ;) and lines without "=" are
/// left out.
[[nodiscard]] std::vector<IniEntry> iniEntries(const QByteArray &text);

} // namespace clearway::surroundings
