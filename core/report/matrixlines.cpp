// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/matrixlines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clearway::report {
namespace {

using catalogue::RequirementKind;
using verdict::Status;

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

/// Worst first, for the shape beside a count of rows that differ.
Status worst(const std::vector<Row> &rows, std::size_t mode)
{
    for (Status status : {Status::Failed, Status::Unclear, Status::NotTested, Status::Limited})
        if (std::ranges::any_of(rows, [&](const Row &row) { return row.statuses[mode] == status; }))
            return status;
    return Status::Ok;
}

MatrixCell count(const std::vector<Row> &rows, std::size_t mode, const Phrases &phrases)
{
    int ok = 0;
    int needed = 0;
    for (const Row &row : rows) {
        ok += row.statuses[mode] == Status::Ok;
        needed += row.statuses[mode] != Status::NotNeeded;
    }
    return {worst(rows, mode), phrases.cellCount(ok, needed), true};
}

void addGroup(std::vector<MatrixLine> &lines, RequirementKind kind, const std::vector<Row> &rows,
              const Phrases &phrases)
{
    MatrixLine group{phrases.group(kind), true, {}};
    bool saysAll = true;
    for (std::size_t mode = 0; mode < std::size(catalogue::allModes); ++mode) {
        const auto common = shared(rows, mode);
        const bool green = !common || *common == Status::Ok;
        const Status status = common.value_or(Status::Unclear);
        group.cells.push_back(green && rows.size() > 1 ? count(rows, mode, phrases)
                                                       : MatrixCell{status, phrases.status(status)});
        saysAll = saysAll && common;
    }
    lines.push_back(std::move(group));
    for (const Row &row : rows) {
        if (saysAll || row.green())
            continue;
        MatrixLine line{phrases.rowName(row.requirement), false, {}};
        for (Status status : row.statuses)
            line.cells.push_back({status, phrases.status(status)});
        lines.push_back(std::move(line));
    }
}

} // namespace

std::vector<MatrixLine> matrixLines(const verdict::Verdict &verdict, const Phrases &phrases)
{
    std::vector<MatrixLine> lines;
    for (int i = 0; i < base::enumCount<RequirementKind>; ++i)
        if (const auto rows = rowsOf(verdict, RequirementKind(i)); !rows.empty())
            addGroup(lines, RequirementKind(i), rows, phrases);
    return lines;
}

} // namespace clearway::report
