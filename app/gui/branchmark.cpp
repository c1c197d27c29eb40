// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/branchmark.h"

#include <QStyleOption>
#include <QTreeView>

namespace clearway::gui {

void drawBranchMark(const QTreeView &view, QPainter *painter, const QRect &rect, const QModelIndex &index)
{
    if (!view.model()->hasChildren(index))
        return;
    QStyleOption option;
    option.initFrom(&view);
    const int width = view.indentation();
    option.rect = QRect(rect.right() + 1 - width, rect.top(), width, rect.height());
    option.state |= QStyle::State_Children;
    option.state.setFlag(QStyle::State_Open, view.isExpanded(index));
    view.style()->drawPrimitive(QStyle::PE_IndicatorBranch, &option, painter, &view);
}

} // namespace clearway::gui
