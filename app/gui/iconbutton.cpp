// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/iconbutton.h"

#include "gui/palette.h"
#include "gui/style.h"
#include "gui/tooltip.h"
#include "gui/typescale.h"

#include <QPainter>

namespace clearway::gui {

IconButton::IconButton(LineIcon icon, QWidget *parent) : QPushButton(parent), m_icon(icon)
{
    setButtonRole(this, ButtonRole::Icon);
    setFixedSize(scaled(32), scaled(32));
}

void IconButton::setWhat(const QString &what)
{
    setAccessibleName(what);
    setToolTip(tooltip(what));
}

void IconButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    QPainter painter(this);
    QRectF box(0, 0, scaled(18), scaled(18));
    box.moveCenter(QRectF(rect()).center());
    paintIcon(painter, box, m_icon, Palette::of(palette()).text);
}

} // namespace clearway::gui
