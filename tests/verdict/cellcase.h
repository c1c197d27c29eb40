// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// One row of a rule's table: a story, and what the row's four cells must be.
#pragma once

#include "verdict/evidencebuilder.h"
#include "verdict/verdict.h"

#include <functional>

namespace clearway::tests {

using Telling = std::function<void(Story &)>;

/// Declares the columns of a table of cells. Call first in every `x_data()`.
void cellColumns();

/// `cells`: the four statuses in the modes' order, "failed failed limited ok". `why`: confidence and reason
/// of the unrestricted mode, with the reason's arguments after it: "likely sample_connected 173.199.0.9 1 4".
void cellRow(const char *fact, const QString &requirement, const Telling &tell, const QString &cells,
             const QString &why);

/// Tells the current row's story, judges it under the small catalogue and compares.
void compareCells();

/// The same words for a judged row, for messages and golden files.
[[nodiscard]] QString statusWords(const verdict::Verdict &verdict, const QString &requirement);

} // namespace clearway::tests

Q_DECLARE_METATYPE(clearway::tests::Telling)
