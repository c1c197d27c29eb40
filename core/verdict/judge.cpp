// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/findingrules.h"
#include "verdict/gatewayrules.h"
#include "verdict/matrix.h"
#include "verdict/qualityrules.h"
#include "verdict/race.h"
#include "verdict/rollup.h"

#include <algorithm>

namespace clearway::verdict {
namespace {

std::vector<Row> allRows(const evidence::Evidence &evidence)
{
    std::vector<Row> rows;
    rows.reserve(evidence.observations.size());
    for (const evidence::Observation &row : evidence.observations)
        rows.push_back(&row);
    return rows;
}

void explain(ModeVerdict &mode, const std::vector<Finding> &findings)
{
    for (const Finding &finding : findings) {
        const bool touches = std::ranges::find(finding.modes, mode.id) != finding.modes.end();
        if (touches && std::ranges::find(mode.reasons, finding.code) == mode.reasons.end())
            mode.reasons.push_back(finding.code);
    }
}

void time(ModeVerdict &mode, const Scene &scene)
{
    const auto carriage = scene.scope.catalogue.mode(mode.id).gotoTcp;
    if (const Attempt *winner = raceWinner(scene.way(carriage), racePorts(scene.scope, carriage)))
        mode.setup = winner->finished();
}

} // namespace

const Cell *Verdict::cell(const QString &requirement, catalogue::ModeId mode) const
{
    const auto fits = [&](const Cell &cell) { return cell.mode == mode && cell.requirement == requirement; };
    const auto found = std::ranges::find_if(matrix, fits);
    return found == matrix.end() ? nullptr : &*found;
}

Verdict judge(const evidence::Evidence &evidence, const catalogue::Catalogue &catalogue)
{
    const Scope scope(evidence, catalogue);
    const Scene scene(scope, allRows(evidence));
    Verdict verdict;
    verdict.matrix = matrixOf(scene);
    verdict.modes = rollUp(scope.requirements, verdict.matrix);
    verdict.race = races(scene);
    verdict.bestMode = bestMode(verdict.modes);
    verdict.findings = findings(scene, verdict.matrix, verdict.race, verdict.bestMode);
    verdict.quality = qualityOf(evidence, catalogue);
    verdict.status = overall(verdict.modes);
    verdict.headline = headline(verdict.status);
    for (ModeVerdict &mode : verdict.modes) {
        time(mode, scene);
        explain(mode, verdict.findings);
    }
    return verdict;
}

} // namespace clearway::verdict
