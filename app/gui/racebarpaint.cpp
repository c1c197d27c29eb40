// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/racebarpaint.h"

#include "gui/typescale.h"

#include <QPainter>
#include <QPainterPath>

namespace clearway::gui {
namespace {

void paintHatched(QPainter &painter, const QRectF &box, const Palette &palette)
{
    QPainterPath outline;
    outline.addRoundedRect(box, 3, 3);
    painter.fillPath(outline, palette.bg);
    painter.save();
    painter.setClipPath(outline, Qt::IntersectClip);
    painter.setPen(QPen(palette.accent, 1.2));
    const double step = scaled(7);
    for (double x = box.left() - box.height(); x < box.right(); x += step)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
    painter.strokePath(outline, QPen(palette.accent, 1.2));
}

void paintSilence(QPainter &painter, const QRectF &box, const Palette &palette, bool arrow)
{
    const double y = box.center().y();
    QPen dashes(palette.text, 1.6);
    dashes.setDashPattern({4, 3});
    painter.setPen(dashes);
    painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
    if (!arrow)
        return;
    const double wing = scaled(5);
    painter.setPen(QPen(palette.text, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF{{box.right() - wing, y - wing}, {box.right(), y}, {box.right() - wing, y + wing}});
}

} // namespace

void paintBarPart(QPainter &painter, const QRectF &box, BarPart part, const Palette &palette, bool arrow)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (part) {
    case BarPart::Tcp:
    case BarPart::NotGoto:
        painter.setPen(Qt::NoPen);
        painter.setBrush(part == BarPart::Tcp ? palette.accent : palette.dim);
        painter.drawRoundedRect(box, 3, 3);
        break;
    case BarPart::Tls:
        painter.setPen(QPen(palette.accent, 1.2));
        painter.setBrush(palette.tlsFill);
        painter.drawRoundedRect(box, 3, 3);
        break;
    case BarPart::Dropped:
        paintHatched(painter, box, palette);
        break;
    case BarPart::Silent:
        paintSilence(painter, box, palette, arrow);
        break;
    }
    painter.restore();
}

} // namespace clearway::gui
