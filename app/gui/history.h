// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The runs of this computer, kept as JSON reports in a folder of the user's own; never sent anywhere.
#pragma once

#include "report/report.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace clearway::gui {

/// A report that can be opened again, and what is known of it without reading it.
struct StoredReport {
    QString path;
    QString code; ///< of the run
    QDateTime started; ///< UTC
    verdict::Status status = verdict::Status::Unclear;
    bool own = false; ///< kept by the history, not opened by somebody
    bool interrupted = false; ///< the journal of a run that never ended
    bool operator==(const StoredReport &) const = default;
};

/// Holds nothing in memory: another window may write to the same folder. Files it has not named itself stay
/// untouched.
class History {
public:
    struct Limits {
        int runs = 30; ///< the newest stay
        qint64 bytes = 32 * 1024 * 1024; ///< of all together
    };

    /// An empty folder keeps nothing and finds nothing.
    explicit History(QString folder = {});
    History(QString folder, Limits limits);

    /// Where the window keeps it: "history" in the user's data folder.
    [[nodiscard]] static QString usualFolder();

    [[nodiscard]] bool isEnabled() const { return m_enabled; }
    void setEnabled(bool enabled) { m_enabled = enabled; } ///< what is there stays, and can be listed
    [[nodiscard]] const Limits &limits() const { return m_limits; }

    /// Keeps a run, readable by its owner only, and drops the oldest beyond the limits. Rehearsals are not
    /// kept: they say nothing of this computer. Empty on success, else the system's reason.
    [[nodiscard]] QString keep(const report::Report &report, const report::Phrases &phrases);
    [[nodiscard]] std::vector<StoredReport> reports() const; ///< newest first
    [[nodiscard]] QString clear(); ///< empty on success, else the file that stayed

private:
    /// A row that was tested again may have changed the verdict, which the file's name tells.
    void dropFormerOf(const std::optional<StoredReport> &kept) const;
    void dropOldest() const;

    QString m_folder;
    Limits m_limits;
    bool m_enabled = true;
};

} // namespace clearway::gui
