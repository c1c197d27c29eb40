// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/searchfield.h"

#include "gui/lineicon.h"
#include "gui/palette.h"
#include "gui/typescale.h"

#include <QKeyEvent>
#include <QPainter>

namespace clearway::gui {

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    setTextMargins(scaled(16) + 14, 0, 6, 0);
    setFixedHeight(scaled(34));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SearchField::setWhat(const QString &what)
{
    setPlaceholderText(what);
    setAccessibleName(what);
}

QSize SearchField::sizeHint() const
{
    return {scaled(220), scaled(34)};
}

QSize SearchField::minimumSizeHint() const
{
    return {scaled(120), scaled(34)};
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int side = scaled(15);
    paintIcon(painter, QRectF(10, (height() - side) / 2.0, side, side), LineIcon::Search,
              Palette::of(palette()).text);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace clearway::gui
