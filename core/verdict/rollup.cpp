// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/rollup.h"

#include <algorithm>

namespace clearway::verdict {
namespace {

using catalogue::ModeId;
using catalogue::RequirementKind;

int weight(Status status)
{
    switch (status) {
    case Status::Failed:
        return 3;
    case Status::Unclear:
    case Status::NotTested:
        return 2;
    case Status::Limited:
        return 1;
    case Status::Ok:
    case Status::NotNeeded:
        return 0;
    }
    return 0;
}

const ModeVerdict *find(const std::vector<ModeVerdict> &modes, ModeId id)
{
    const auto found = std::ranges::find(modes, id, &ModeVerdict::id);
    return found == modes.end() ? nullptr : &*found;
}

} // namespace

bool worse(Status a, Status b)
{
    return weight(a) > weight(b);
}

Status effect(const catalogue::Requirement &row, Status cell)
{
    const bool sampled = row.kind == RequirementKind::Tcp || row.kind == RequirementKind::Udp;
    switch (cell) {
    case Status::Ok:
    case Status::NotNeeded:
        return Status::Ok;
    case Status::Limited:
        return Status::Limited;
    case Status::Failed:
        return row.optional ? Status::Limited : Status::Failed;
    case Status::Unclear:
        return row.optional ? Status::Ok : sampled ? Status::Limited : Status::Unclear;
    case Status::NotTested:
        break;
    }
    return row.optional ? Status::Ok : Status::Unclear;
}

std::vector<ModeVerdict> rollUp(const std::vector<catalogue::Requirement> &rows,
                                const std::vector<Cell> &matrix)
{
    std::vector<ModeVerdict> modes;
    for (ModeId id : catalogue::allModes)
        modes.push_back(
            {id, Status::Unclear, std::nullopt, {}}); // where nothing is needed, nothing was shown
    std::vector<bool> asked(modes.size(), false);
    for (std::size_t i = 0; i < matrix.size(); ++i) {
        if (matrix[i].status == Status::NotNeeded)
            continue;
        const std::size_t mode = i % modes.size();
        const Status status = effect(rows[i / modes.size()], matrix[i].status);
        if (!asked[mode] || worse(status, modes[mode].status))
            modes[mode].status = status;
        asked[mode] = true;
    }
    return modes;
}

std::optional<ModeId> bestMode(const std::vector<ModeVerdict> &modes)
{
    for (Status status : {Status::Ok, Status::Limited})
        for (ModeId id : {ModeId::Unrestricted, ModeId::Split, ModeId::ProxyWithUdp, ModeId::ProxyOnly})
            if (const ModeVerdict *mode = find(modes, id); mode && mode->status == status)
                return id;
    return std::nullopt;
}

Status overall(const std::vector<ModeVerdict> &modes)
{
    if (const auto best = bestMode(modes))
        return *best == ModeId::ProxyOnly ? Status::Limited : find(modes, *best)->status;
    const auto failed = [](const ModeVerdict &mode) { return mode.status == Status::Failed; };
    return std::ranges::all_of(modes, failed) ? Status::Failed : Status::Unclear;
}

Headline headline(Status status)
{
    switch (status) {
    case Status::Ok:
        return Headline::Ready;
    case Status::Limited:
        return Headline::JoinWithLimits;
    case Status::Failed:
        return Headline::WillNotWork;
    case Status::Unclear:
    case Status::NotTested:
    case Status::NotNeeded:
        break;
    }
    return Headline::CouldNotTell;
}

} // namespace clearway::verdict
