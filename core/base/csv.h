// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Rows of comma-separated values (RFC 4180) that a spreadsheet takes for text.
#pragma once

#include <QStringList>

namespace clearway::base {

/// One row and its line break. Cells are quoted where they need it; one that a spreadsheet would take for a
/// formula gets a leading apostrophe. Foreign text may stand in a cell: controls come out as \u{…}, line
/// breaks too, so that a row is one line.
[[nodiscard]] QString csvRow(const QStringList &cells);

} // namespace clearway::base
