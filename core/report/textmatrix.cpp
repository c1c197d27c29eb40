// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/textmatrix.h"

#include "report/textlayout.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clearway::report {
namespace {

using catalogue::ModeId;
using catalogue::RequirementKind;
using verdict::Status;

/// Fits "builds.cdn.getgo.com" and "Funktioniert", and 80 columns in all.
const std::vector<int> columnWidths{22, 12, 12, 12, 12};

struct Row {
    QString requirement;
    std::vector<Status> statuses;

    [[nodiscard]] bool green() const
    {
        return std::ranges::all_of(statuses,
                                   [](Status s) { return s == Status::Ok || s == Status::NotNeeded; });
    }
};

std::vector<Row> rowsOf(const verdict::Verdict &verdict, RequirementKind kind)
{
    std::vector<Row> rows;
    for (const verdict::Cell &cell : verdict.matrix) {
        if (cell.requirement.section(u'/', 0, 0) != name(kind))
            continue;
        if (rows.empty() || rows.back().requirement != cell.requirement)
            rows.push_back({cell.requirement, {}});
        rows.back().statuses.push_back(cell.status);
    }
    return rows;
}

class MatrixText {
public:
    MatrixText(const Phrases &phrases, const TextLabels &labels) : m_phrases(phrases), m_labels(labels) { }

    [[nodiscard]] QString header() const
    {
        std::vector<TextCell> cells{{m_labels.matrix}};
        for (ModeId mode : catalogue::allModes)
            cells.push_back({m_phrases.mode(mode)});
        return tableRow(cells, columnWidths);
    }

    [[nodiscard]] QString group(RequirementKind kind, const std::vector<Row> &rows) const
    {
        std::vector<TextCell> cells{{m_labels.group(kind)}};
        for (std::size_t mode = 0; mode < std::size(catalogue::allModes); ++mode)
            cells.push_back(summary(rows, mode));
        QString text = tableRow(cells, columnWidths);
        const auto same = [&](const Row &row) { return row.statuses == rows.front().statuses; };
        if (std::ranges::all_of(rows, same))
            return text;
        for (const Row &shown : rows)
            if (!shown.green())
                text += row(shown);
        return text;
    }

private:
    [[nodiscard]] TextCell word(Status status) const
    {
        if (!m_labels.paint)
            return {m_phrases.status(status)};
        return {m_phrases.status(status), 0,
                [this, status](const QString &text) { return m_labels.paint(status, text); }};
    }

    [[nodiscard]] TextCell summary(const std::vector<Row> &rows, std::size_t mode) const
    {
        int ok = 0;
        int needed = 0;
        bool same = true;
        for (const Row &row : rows) {
            ok += row.statuses[mode] == Status::Ok;
            needed += row.statuses[mode] != Status::NotNeeded;
            same = same && row.statuses[mode] == rows.front().statuses[mode];
        }
        const Status first = rows.front().statuses[mode];
        if (same && (first != Status::Ok || rows.size() == 1))
            return word(first);
        return {m_labels.count(ok, needed)};
    }

    [[nodiscard]] QString row(const Row &row) const
    {
        std::vector<TextCell> cells{{m_labels.rowName(row.requirement), 2}};
        for (Status status : row.statuses)
            cells.push_back(word(status));
        return tableRow(cells, columnWidths);
    }

    const Phrases &m_phrases;
    const TextLabels &m_labels;
};

} // namespace

QString matrixText(const verdict::Verdict &verdict, const Phrases &phrases, const TextLabels &labels)
{
    const MatrixText matrix(phrases, labels);
    QString text = matrix.header();
    for (int i = 0; i < base::enumCount<RequirementKind>; ++i)
        if (const auto rows = rowsOf(verdict, RequirementKind(i)); !rows.empty())
            text += matrix.group(RequirementKind(i), rows);
    return text;
}

} // namespace clearway::report
