// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The report for pasting into a ticket, as Markdown.
#pragma once

#include "report/report.h"

namespace clearway::report {

/// The first page, the matrix and what evidence fits; ends in a newline. Evidence and rules stand in fences
/// longer than any run of back-ticks inside. Where it is too long, evidence goes first, then the lesser
/// causes; it says so.
[[nodiscard]] QString toMarkdown(const Report &report, const Phrases &phrases);

/// Characters that every ticket system takes.
inline constexpr qsizetype longestMarkdown = 4000;

} // namespace clearway::report
