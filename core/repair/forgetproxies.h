// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Removing what the GoTo client has stored of proxies, and putting it back: wholly or not at all.
#pragma once

#include "base/clock.h"
#include "repair/storedbackup.h"

#include <QStringList>

namespace clearway::repair {

/// What would be removed: every item that names a proxy, with the proxies.
struct Forgettable {
    StoredItem item;
    std::vector<evidence::ProxyServer> servers;
};
[[nodiscard]] std::vector<Forgettable> forgettable(const ProxyStore &store);

struct Change {
    QString backup; ///< the file of what was removed; also where the removal failed after it was written
    QString problem; ///< empty: all of it is done. Technical English
    /// Places that could not be brought back to how they were, after a problem; the backup has them.
    QStringList changedAllTheSame;
    [[nodiscard]] bool isDone() const { return problem.isEmpty(); }
};

/// Backs up `shown` and removes it. An item that no longer is as it was shown, or one that cannot be removed,
/// is a problem: what had been removed before it is put back.
[[nodiscard]] Change forget(ProxyStore &store, const std::vector<Forgettable> &shown, const QString &folder,
                            const base::Clock &clock);

/// Puts a backup back. A problem before anything is changed: a backup of another system, a value that is no
/// place of stored proxies, one that holds something else by now. Whatever is there already counts as done.
[[nodiscard]] Change undo(ProxyStore &store, const Backup &backup);

} // namespace clearway::repair
