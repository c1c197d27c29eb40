// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/stepring.h"

#include "gui/palette.h"
#include "gui/typescale.h"

#include <QPainter>

namespace clearway::gui {

StepRing::StepRing(double size, QWidget *parent) : QProgressBar(parent)
{
    setFixedSize(scaled(size), scaled(size));
    setTextVisible(false);
    setRange(0, 1);
    setValue(0);
}

void StepRing::paintEvent(QPaintEvent *)
{
    const Palette &colours = Palette::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double stroke = width() * 0.13;
    const QRectF ring
        = QRectF(rect()).adjusted(stroke / 2 + 1, stroke / 2 + 1, -stroke / 2 - 1, -stroke / 2 - 1);
    painter.setPen(QPen(colours.hairline, stroke));
    painter.drawEllipse(ring);
    const double share = maximum() > 0 ? double(value()) / maximum() : 0.0;
    painter.setPen(QPen(colours.accent, stroke, Qt::SolidLine, share < 1 ? Qt::RoundCap : Qt::FlatCap));
    if (share > 0)
        painter.drawArc(ring, 90 * 16, -int(share * 360 * 16)); // from the top, clockwise
}

} // namespace clearway::gui
