// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/statusline.h"

#include "gui/statuspaint.h"

#include <QHBoxLayout>
#include <QPainter>

namespace clearway::gui {

StatusShape::StatusShape(double size, QWidget *parent) : QWidget(parent)
{
    setFixedSize(scaled(size), scaled(size));
}

void StatusShape::setStatus(verdict::Status status)
{
    m_status = status;
    update();
}

void StatusShape::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStatus(painter, rect(), m_status, Palette::of(palette()));
}

StatusLine::StatusLine(double shapeSize, TextRole role, QWidget *parent)
    : QWidget(parent), m_shape(new StatusShape(shapeSize)), m_text(new TextLabel(role))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_shape, 0, Qt::AlignTop);
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    m_text->makeSelectable();
}

void StatusLine::setStatus(verdict::Status status, const QString &text)
{
    m_shape->setStatus(status);
    m_text->setText(text);
}

} // namespace clearway::gui
