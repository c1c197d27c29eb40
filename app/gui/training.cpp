// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/training.h"

#include <algorithm>

namespace clearway::gui {

const verdict::Finding *mainFinding(const verdict::Verdict &verdict)
{
    const auto found = std::ranges::find_if(verdict.findings, [](const verdict::Finding &finding) {
        return finding.status != verdict::Status::Ok;
    });
    return found == verdict.findings.end() ? nullptr : &*found;
}

std::vector<Mark> marksOf(const Guess &guess, const verdict::Verdict &verdict)
{
    std::vector<Mark> marks;
    for (const verdict::ModeVerdict &mode : verdict.modes) {
        const auto guessed = guess.modes.find(mode.id);
        Mark mark;
        mark.mode = mode.id;
        mark.guessed = guessed == guess.modes.end() ? verdict::Status::NotTested : guessed->second;
        mark.found = mode.status;
        mark.isRight = mark.guessed == mark.found;
        marks.push_back(mark);
    }
    const verdict::Finding *finding = mainFinding(verdict);
    Mark who;
    who.fixerGuessed = guess.fixer;
    who.fixerFound = finding ? std::optional(finding->fixer) : std::nullopt;
    who.isRight = who.fixerGuessed == who.fixerFound;
    marks.push_back(who);
    return marks;
}

} // namespace clearway::gui
