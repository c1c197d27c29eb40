// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// `--summary-line`: the whole result as one line of stable words, for tools that keep only the last line.
#pragma once

#include "report/report.h"

namespace clearway::cli {

inline constexpr qsizetype longestSummaryLine = 2048; ///< characters with the line feed

/// "clearway status=limited best_mode=proxy-only code=CW-… findings=udp-blocked …".
[[nodiscard]] QString summaryLine(const report::Report &report);

/// "clearway error=…": why there is no result.
[[nodiscard]] QString summaryLine(const QString &error);

} // namespace clearway::cli
