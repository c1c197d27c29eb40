// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The matrix as aligned text: a line per group, and below it the rows that are not green.
#pragma once

#include "report/textreport.h"

namespace clearway::report {

/// A group whose rows all say the same is one line: their word, or a count where they work ("7 of 7").
[[nodiscard]] QString matrixText(const verdict::Verdict &verdict, const Phrases &phrases,
                                 const TextLabels &labels);

} // namespace clearway::report
