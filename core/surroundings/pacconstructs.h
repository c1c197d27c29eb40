// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What in a PAC file a reduced parser is likely to miss. The GoTo client's own "does not support all
// variations", and nobody published which; so everything is named that goes beyond conditions, the classic
// functions and returns.
#pragma once

#include "evidence/webseen.h"

namespace clearway::surroundings {

/// In the order of the lines; one row per line and word, at most 10 rows per word. Words: array,
/// arrow-function, computed-variable, conditional-expression, eval, ex-function, exception, function-call,
/// let-const, loop, modern-syntax, object, regular-expression, string-method, switch, template-literal,
/// user-function. Linear in the length of the source; never runs it.
[[nodiscard]] std::vector<evidence::PacConstruct> limitedConstructs(const QString &source);

} // namespace clearway::surroundings
