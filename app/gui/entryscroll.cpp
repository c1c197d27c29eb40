// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/entryscroll.h"

#include "gui/entryview.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace clearway::gui {

QScrollArea *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus); // what scrolls with the keyboard is inside
    return area;
}

QScrollArea *scrolling(EntryView *list)
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(list);
    column->addStretch();
    return scrolling(inside);
}

} // namespace clearway::gui
