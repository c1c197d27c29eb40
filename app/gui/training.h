// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What a trainee guesses of a rehearsal network, held against what a check of it found.
#pragma once

#include "verdict/verdict.h"

#include <map>
#include <optional>

namespace clearway::gui {

struct Guess {
    std::map<catalogue::ModeId, verdict::Status> modes;
    std::optional<verdict::Fixer> fixer; ///< nothing: nobody has to change anything
};

struct Mark {
    std::optional<catalogue::ModeId> mode; ///< nothing: who has to change something
    verdict::Status guessed = verdict::Status::Unclear;
    verdict::Status found = verdict::Status::Unclear;
    std::optional<verdict::Fixer> fixerGuessed;
    std::optional<verdict::Fixer> fixerFound;
    bool isRight = false;
};

/// The finding that matters most: the first that is about more than information; null where there is none.
[[nodiscard]] const verdict::Finding *mainFinding(const verdict::Verdict &verdict);

/// One mark for each mode, then one for who has to change something.
[[nodiscard]] std::vector<Mark> marksOf(const Guess &guess, const verdict::Verdict &verdict);

} // namespace clearway::gui
