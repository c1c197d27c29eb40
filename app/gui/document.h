// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What the window shows: one report, and where it came from.
#pragma once

#include "base/result.h"
#include "report/redaction.h"
#include "report/report.h"
#include "text/wording.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace clearway::gui {

using ReportPtr = std::shared_ptr<const report::Report>;

struct Document {
    enum class Origin { None, ThisComputer, File };

    Origin origin = Origin::None;
    ReportPtr report; ///< null exactly before the first check
    QString file; ///< origin File: its path
    bool recovered = false; ///< origin File: the journal of an interrupted run of this computer
    QStringList differences; ///< origin File: where the verdict, judged again, differs from the stored one

    [[nodiscard]] bool isRehearsal() const { return report && report->evidence.run.rehearsal.has_value(); }
};

/// Reads a report, or the journal of an interrupted run, and judges its evidence again by this catalogue.
/// Sends nothing.
[[nodiscard]] base::Result<Document> openDocument(const QString &path, const catalogue::Catalogue &catalogue);

/// Writes the report, without what the level removes, in the format of the file's ending, JSON unless it is
/// known, as report::writeFile() does. An empty answer is success, else the reason.
[[nodiscard]] QString saveDocument(const Document &document, report::Level level, const QString &path,
                                   const text::Wording &words);

} // namespace clearway::gui
