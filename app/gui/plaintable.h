// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The look of a table of texts: one line per row on plain ground, sort arrow and words above.
#pragma once

#include <Qt>

class QTableView;

namespace clearway::gui {

/// int, a verdict::Status to draw before the text of a cell; none where it is missing.
inline constexpr int tableStatusRole = Qt::UserRole + 32;

/// Gives the table its header, its rows and its manners; to be called before it gets a model. Texts of the
/// column `main` are in the normal colour, those of the others are dim.
void dressTable(QTableView *table, int main);

} // namespace clearway::gui
