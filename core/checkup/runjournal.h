// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A run written down while it lasts, so that one that was killed leaves a partial report.
//
// One JSON object a line (RFC 8259, UTF-8): the run and the machine first, the machine again when more of it
// became known, then every observation as it is completed. A line that was cut off is left out on reading.
// The file is deleted once the run's report is where it should be. It holds what the report holds at the
// level `internal`, and only its owner may read it.
#pragma once

#include "base/result.h"
#include "evidence/evidence.h"

#include <QByteArray>
#include <QFile>
#include <QLockFile>

#include <memory>

namespace clearway::checkup {

/// CLEARWAY_STATE_FOLDER where it is set; otherwise "clearway/runs" where the system keeps an application's
/// local data.
[[nodiscard]] QString runsFolder();

class RunJournal {
public:
    static constexpr qint64 mostBytes = 32 * 1024 * 1024; ///< nothing is written beyond

    /// Writes nothing where the folder cannot be used: a run never fails for its journal.
    explicit RunJournal(QString folder) : m_folder(std::move(folder)) { }

    void begin(const evidence::Run &run, const evidence::Machine &machine);
    void note(const evidence::Machine &machine); ///< writes it where it differs from before
    void add(const evidence::Observation &row);
    void discard(); ///< the report is written

private:
    void write(const QJsonObject &line);

    QString m_folder;
    QFile m_file;
    std::unique_ptr<QLockFile> m_lock; ///< says that the run still lasts
    QByteArray m_machine;
};

/// A run that ended without a report.
struct InterruptedRun {
    QString file; ///< its journal
    QString code;
    QDateTime started; ///< UTC; invalid where the journal does not tell
};

/// The newest first. At most three are kept; older ones are deleted.
[[nodiscard]] std::vector<InterruptedRun> interruptedRuns(const QString &folder);

/// Whether a file is such a journal and no report.
[[nodiscard]] bool isRunJournal(const QByteArray &bytes);

/// What was seen until the run was interrupted: incomplete, with a line in `journal` that says so.
[[nodiscard]] base::Result<evidence::Evidence> readRunJournal(const QByteArray &bytes, const QString &file);

} // namespace clearway::checkup
