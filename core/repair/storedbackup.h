// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What was stored before it was removed, in a file of its own.
#pragma once

#include "base/result.h"
#include "repair/proxystore.h"

#include <QDateTime>

namespace clearway::repair {

/// Beside the journals of runs: "clearway/backups" where the system keeps an application's local data, or
/// "backups" in CLEARWAY_STATE_FOLDER. Empty where there is no such place.
[[nodiscard]] QString backupFolder();

struct WrittenBackup {
    QString file; ///< set exactly when there is no problem
    QString problem; ///< the system's reason
};
/// Writes a new file that only its owner may read. It counts once it is on the disk and reads back the same;
/// after a problem no file stays. The items may hold passwords, so it does too.
[[nodiscard]] WrittenBackup writeBackup(const QString &folder, const QString &system,
                                        const std::vector<StoredItem> &items, const QDateTime &now);

struct Backup {
    QString system;
    std::vector<StoredItem> items;
};

/// Errors name the file, the place in it and what was expected.
[[nodiscard]] base::Result<Backup> readBackup(const QString &file);

} // namespace clearway::repair
