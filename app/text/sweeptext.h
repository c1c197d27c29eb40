// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What the window says before it tries every address. A new one needs a row in sweeptext.cpp and its German
// in translations/.
#pragma once

#include "base/names.h"

namespace clearway::text {

enum class SweepText {
    Open, ///< with an ellipsis: asks first
    Question,
    Start,
};

} // namespace clearway::text

namespace clearway::base {
template<>
inline constexpr int enumCount<clearway::text::SweepText> = int(clearway::text::SweepText::Start) + 1;
}
