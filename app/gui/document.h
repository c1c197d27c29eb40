// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What the window shows: one report, and where it came from.
#pragma once

#include "base/result.h"
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
    QStringList differences; ///< origin File: where the verdict, judged again, differs from the stored one

    [[nodiscard]] bool isRehearsal() const { return report && report->evidence.run.rehearsal.has_value(); }
};

/// Reads a report and judges its evidence again with the built-in catalogue. Sends nothing.
[[nodiscard]] base::Result<Document> openDocument(const QString &path);

/// Writes the report as JSON in one step: the file is whole or untouched. An empty answer is success, else
/// the reason.
[[nodiscard]] QString saveDocument(const Document &document, const QString &path, const text::Wording &words);

} // namespace clearway::gui
