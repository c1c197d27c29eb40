// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/cellmarks.h"

namespace clearway::gui {

void CellMarks::note(const report::Comparison &comparison, const QDateTime &when)
{
    for (const report::RowChange &row : comparison.rows)
        if (row.before && row.after && row.before->status != row.after->status)
            for (const catalogue::ModeId mode : row.modes)
                m_marks[{row.requirement, mode}] = {when, row.before->status, row.after->status};
}

const CellMark *CellMarks::find(const QString &requirement, catalogue::ModeId mode) const
{
    const auto found = m_marks.find({requirement, mode});
    return found == m_marks.end() ? nullptr : &found->second;
}

} // namespace clearway::gui
