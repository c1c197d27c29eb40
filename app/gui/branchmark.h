// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The mark by which a row of a tree folds: at the right end of the indentation, as the delegate's text begins
// there.
#pragma once

class QModelIndex;
class QPainter;
class QRect;
class QTreeView;

namespace clearway::gui {

/// To be called by drawBranches(); draws nothing for rows without children.
void drawBranchMark(const QTreeView &view, QPainter *painter, const QRect &rect, const QModelIndex &index);

} // namespace clearway::gui
