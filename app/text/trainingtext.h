// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Fixed texts of the window's training. A new one needs a row in trainingtext.cpp and its German in
// translations/.
#pragma once

#include "base/names.h"

namespace clearway::text {

enum class TrainingText {
    Title,
    Open,
    Ribbon,
    ChooseHead,
    Networks,
    Surprise,
    Next,
    GuessHead,
    FixerQuestion,
    Nobody,
    Choose,
    Check,
    Back,
    Checking,
    Score,
    Question,
    Guessed,
    Found,
    Right,
    Wrong,
    Why,
    NoFinding,
    Evidence,
    Another,
    NotRun,
};

} // namespace clearway::text

namespace clearway::base {
template<>
inline constexpr int enumCount<clearway::text::TrainingText> = int(clearway::text::TrainingText::NotRun) + 1;
}
