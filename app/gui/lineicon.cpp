// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/lineicon.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace clearway::gui {
namespace {

void segment(QPainterPath &path, double x1, double y1, double x2, double y2)
{
    path.moveTo(x1, y1);
    path.lineTo(x2, y2);
}

/// Three lines of text; `marked` gives the way each begins or ends.
QPainterPath lines(double from, double to)
{
    QPainterPath path;
    for (const double y : {6.0, 12.0, 18.0})
        segment(path, from, y, to, y);
    return path;
}

/// A seal with its two ribbons.
QPainterPath seal()
{
    QPainterPath path;
    path.addEllipse(QPointF(12, 9), 6, 6);
    path.addEllipse(QPointF(12, 9), 2, 2);
    path.moveTo(8.5, 14);
    path.lineTo(7, 21.5);
    path.lineTo(12, 18.5);
    path.lineTo(17, 21.5);
    path.lineTo(15.5, 14);
    return path;
}

/// What is done with several reports.
QPainterPath reports(LineIcon icon)
{
    QPainterPath path;
    if (icon == LineIcon::Compare) { // two sheets side by side
        path.addRoundedRect(QRectF(3.5, 4.5, 7, 15), 1.6, 1.6);
        path.addRoundedRect(QRectF(13.5, 4.5, 7, 15), 1.6, 1.6);
    } else if (icon == LineIcon::Recent) { // a clock
        path.addEllipse(QPointF(12, 12), 8.5, 8.5);
        path.moveTo(12, 7);
        path.lineTo(12, 12);
        path.lineTo(15.5, 14);
    } else { // one up, one down
        path.moveTo(4.5, 9.5);
        path.lineTo(8, 6);
        path.lineTo(11.5, 9.5);
        segment(path, 8, 6, 8, 18);
        path.moveTo(12.5, 14.5);
        path.lineTo(16, 18);
        path.lineTo(19.5, 14.5);
        segment(path, 16, 6, 16, 18);
    }
    return path;
}

/// What stands on the way to GoTo, and the race for it.
QPainterPath place(LineIcon icon)
{
    QPainterPath path;
    switch (icon) {
    case LineIcon::Race: // two that run, and the post
        segment(path, 3, 7, 11, 7);
        segment(path, 3, 17, 14, 17);
        segment(path, 19, 4, 19, 20);
        segment(path, 11, 12, 19, 12);
        return path;
    case LineIcon::Path: // from hop to hop
        path.addEllipse(QPointF(5, 18), 2.4, 2.4);
        path.addEllipse(QPointF(19, 6), 2.4, 2.4);
        path.moveTo(7.4, 18);
        path.lineTo(12, 18);
        path.lineTo(12, 6);
        path.lineTo(16.6, 6);
        return path;
    case LineIcon::Computer:
        path.addRoundedRect(QRectF(5, 5, 14, 10.5), 1.8, 1.8);
        segment(path, 2.5, 19, 21.5, 19);
        return path;
    case LineIcon::Network: // one joint with three ends
        path.addRoundedRect(QRectF(9, 3, 6, 5), 1.2, 1.2);
        path.addRoundedRect(QRectF(3, 16, 6, 5), 1.2, 1.2);
        path.addRoundedRect(QRectF(15, 16, 6, 5), 1.2, 1.2);
        segment(path, 12, 8, 12, 12);
        path.moveTo(6, 16);
        path.lineTo(6, 12);
        path.lineTo(18, 12);
        path.lineTo(18, 16);
        return path;
    case LineIcon::Wireless:
        path.arcMoveTo(QRectF(2, 5, 20, 20), 45);
        path.arcTo(QRectF(2, 5, 20, 20), 45, 90);
        path.arcMoveTo(QRectF(6, 9.5, 12, 12), 45);
        path.arcTo(QRectF(6, 9.5, 12, 12), 45, 90);
        return path;
    case LineIcon::Server:
        path.addRoundedRect(QRectF(3.5, 4.5, 17, 6.5), 1.6, 1.6);
        path.addRoundedRect(QRectF(3.5, 13, 17, 6.5), 1.6, 1.6);
        segment(path, 13, 7.75, 17, 7.75);
        segment(path, 13, 16.25, 17, 16.25);
        return path;
    case LineIcon::Camera:
        path.addRoundedRect(QRectF(2.5, 6, 12.5, 12), 2.2, 2.2);
        path.moveTo(15, 11);
        path.lineTo(21.5, 7.5);
        path.lineTo(21.5, 16.5);
        path.lineTo(15, 13);
        return path;
    default:
        return path;
    }
}

QPainterPath strokes(LineIcon icon)
{
    QPainterPath path;
    switch (icon) {
    case LineIcon::Matrix:
        return lines(3, 13);
    case LineIcon::Evidence:
        return lines(8, 21);
    case LineIcon::Findings:
        path.moveTo(5, 21);
        path.lineTo(5, 4);
        path.lineTo(19, 4);
        path.lineTo(15, 9.5);
        path.lineTo(19, 15);
        path.lineTo(5, 15);
        return path;
    case LineIcon::Proxies: // two ends, and somebody between them
        path.addRoundedRect(QRectF(9, 6, 6, 12), 2, 2);
        segment(path, 2.5, 12, 9, 12);
        segment(path, 15, 12, 21.5, 12);
        return path;
    case LineIcon::Certificate:
        return seal();
    case LineIcon::Copy:
        path.addRoundedRect(QRectF(9, 9, 11, 11), 2.5, 2.5);
        path.moveTo(5.5, 15);
        path.cubicTo(4.5, 15, 4, 14.5, 4, 13.5);
        path.lineTo(4, 6);
        path.cubicTo(4, 4.7, 4.7, 4, 6, 4);
        path.lineTo(13.5, 4);
        path.cubicTo(14.5, 4, 15, 4.5, 15, 5.5);
        return path;
    case LineIcon::Search:
        path.addEllipse(QPointF(10.5, 10.5), 6.5, 6.5);
        segment(path, 15.4, 15.4, 20.5, 20.5);
        return path;
    case LineIcon::Document:
        path.moveTo(14, 3);
        path.lineTo(6, 3);
        path.lineTo(6, 21);
        path.lineTo(18, 21);
        path.lineTo(18, 7);
        path.lineTo(14, 3);
        path.lineTo(14, 7);
        path.lineTo(18, 7);
        segment(path, 9, 12, 15, 12);
        segment(path, 9, 16, 15, 16);
        return path;
    case LineIcon::ChevronRight:
        path.moveTo(9, 5.5);
        path.lineTo(15.5, 12);
        path.lineTo(9, 18.5);
        return path;
    case LineIcon::ChevronDown:
        path.moveTo(5.5, 9);
        path.lineTo(12, 15.5);
        path.lineTo(18.5, 9);
        return path;
    case LineIcon::Check:
        path.moveTo(5, 12.5);
        path.lineTo(10, 17.5);
        path.lineTo(19.5, 7);
        return path;
    case LineIcon::Race:
    case LineIcon::Path:
    case LineIcon::Computer:
    case LineIcon::Network:
    case LineIcon::Wireless:
    case LineIcon::Server:
    case LineIcon::Camera:
        return place(icon);
    case LineIcon::Compare:
    case LineIcon::Recent:
    case LineIcon::Changes:
        return reports(icon);
    case LineIcon::More:
        return path;
    }
    return path;
}

/// Filled dots that belong to an icon.
QPolygonF dots(LineIcon icon)
{
    switch (icon) {
    case LineIcon::Matrix:
        return {{18.5, 6}, {18.5, 12}, {18.5, 18}};
    case LineIcon::Evidence:
        return {{4, 6}, {4, 12}, {4, 18}};
    case LineIcon::More:
        return {{5, 12}, {12, 12}, {19, 12}};
    case LineIcon::Wireless:
        return {{12, 16.5}};
    case LineIcon::Server:
        return {{7.2, 7.75}, {7.2, 16.25}};
    default:
        return {};
    }
}

} // namespace

void paintIcon(QPainter &painter, const QRectF &box, LineIcon icon, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 24.0, box.height() / 24.0);
    painter.strokePath(strokes(icon), QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const QPointF &dot : dots(icon))
        painter.drawEllipse(dot, 1.7, 1.7);
    painter.restore();
}

void paintAppIcon(QPainter &painter, const QRectF &box)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 64.0, box.height() / 64.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x0A5BB5));
    painter.drawRoundedRect(QRectF(0, 0, 64, 64), 14, 14);
    painter.setPen(QPen(Qt::white, 8, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(12, 51), QPointF(22, 13));
    painter.drawLine(QPointF(52, 51), QPointF(42, 13));
    painter.setPen(QPen(QColor(0x7CF0BE), 8, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(32, 42), QPointF(32, 48));
    painter.drawLine(QPointF(32, 23), QPointF(32, 27));
    painter.restore();
}

QIcon appIcon()
{
    QIcon icon;
    for (const int size : {16, 32, 64}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintAppIcon(painter, QRectF(0, 0, size, size));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace clearway::gui
