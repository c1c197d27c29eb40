// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What changed between two reports, for a terminal.
#pragma once

#include "report/comparison.h"
#include "text/wording.h"

namespace clearway::cli {

/// Wrapped for 80 columns, what changed first, unchanged rows only counted; foreign text is inert.
[[nodiscard]] QString comparisonText(const report::Comparison &comparison, const report::Report &before,
                                     const report::Report &after, const text::Wording &wording, bool colour);

} // namespace clearway::cli
