// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/textmatrix.h"

#include "report/textlayout.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace clearway::report {
namespace {

using catalogue::ModeId;
using catalogue::RequirementKind;
using verdict::Status;

/// Fits "builds.cdn.getgo.com" and "Does not work" on one line each, and 80 columns in all.
const std::vector<int> columnWidths{20, 13, 13, 13, 13};
constexpr int rowIndent = 1;

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

/// The status that all rows share in a mode, those apart that do not need it; nothing when they differ.
std::optional<Status> shared(const std::vector<Row> &rows, std::size_t mode)
{
    std::optional<Status> common;
    for (const Row &row : rows) {
        const Status status = row.statuses[mode];
        if (status == Status::NotNeeded)
            continue;
        if (common && *common != status)
            return std::nullopt;
        common = status;
    }
    return common.value_or(Status::NotNeeded);
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
        bool saysAll = true;
        for (std::size_t mode = 0; mode < std::size(catalogue::allModes); ++mode) {
            const auto common = shared(rows, mode);
            const bool green = !common || *common == Status::Ok;
            cells.push_back(green && rows.size() > 1 ? count(rows, mode)
                                                     : word(common.value_or(Status::Unclear)));
            saysAll = saysAll && common;
        }
        QString text = tableRow(cells, columnWidths);
        for (const Row &shown : rows)
            if (!saysAll && !shown.green())
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

    [[nodiscard]] TextCell count(const std::vector<Row> &rows, std::size_t mode) const
    {
        int ok = 0;
        int needed = 0;
        for (const Row &row : rows) {
            ok += row.statuses[mode] == Status::Ok;
            needed += row.statuses[mode] != Status::NotNeeded;
        }
        return {m_labels.count(ok, needed)};
    }

    [[nodiscard]] QString row(const Row &row) const
    {
        std::vector<TextCell> cells{{m_labels.rowName(row.requirement), rowIndent}};
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
