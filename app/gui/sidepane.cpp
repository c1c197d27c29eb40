// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/sidepane.h"

#include "gui/typescale.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace clearway::gui {

SidePane::SidePane(QWidget *parent) : QScrollArea(parent), m_column(nullptr)
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(24, 20, 20, 20);
    m_column->setSpacing(0);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QSize SidePane::sizeHint() const
{
    return {scaled(340), scaled(400)};
}

QSize SidePane::minimumSizeHint() const
{
    return {
        std::max(scaled(260), widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width()),
        scaled(160)};
}

} // namespace clearway::gui
