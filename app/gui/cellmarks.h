// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Which cells became different while somebody looked, and when.
#pragma once

#include "report/comparison.h"

#include <QDateTime>

#include <map>

namespace clearway::gui {

/// The last change of a cell.
struct CellMark {
    QDateTime when; ///< local time
    verdict::Status before = verdict::Status::NotTested;
    verdict::Status after = verdict::Status::NotTested;
    bool operator==(const CellMark &) const = default;
};

class CellMarks {
public:
    /// Marks every cell whose status is another one; what stayed keeps its older mark.
    void note(const report::Comparison &comparison, const QDateTime &when);
    void clear() { m_marks.clear(); }
    [[nodiscard]] const CellMark *find(const QString &requirement, catalogue::ModeId mode) const;
    bool operator==(const CellMarks &) const = default;

private:
    std::map<std::pair<QString, catalogue::ModeId>, CellMark> m_marks;
};

} // namespace clearway::gui
