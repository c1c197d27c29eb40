// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/hoplanes.h"

#include "gui/statuspaint.h"
#include "gui/typescale.h"

#include <QPainter>

#include <algorithm>

namespace clearway::gui {
namespace {

using Kind = HopDot::Kind;

constexpr double wordsWidth = 44; ///< of "TCP" and "UDP", at 10 pt
constexpr double roomBehind = 18;
constexpr double widestStep = 84;

void paintDot(QPainter &painter, QPointF at, Kind kind, const QColor &colour, const Palette &palette)
{
    const double radius = scaled(kind == Kind::Target ? 6 : 4);
    if (kind == Kind::Stopped) {
        const double side = scaled(16);
        paintStatus(painter, QRectF(at.x() - side / 2, at.y() - side / 2, side, side),
                    verdict::Status::Failed, palette);
        return;
    }
    painter.setPen(QPen(colour, kind == Kind::Target ? scaled(3) : 1.5));
    painter.setBrush(kind == Kind::Answered ? colour : palette.bg);
    painter.drawEllipse(at, radius, radius);
}

void paintLane(QPainter &painter, double y, const HopLane &lane, int reach, const HopScale &scale,
               const QColor &colour, const Palette &palette)
{
    if (lane.dots.empty())
        return;
    const double first = scale.at(1);
    const double last = scale.at(lane.dots.back().hop);
    painter.setPen(QPen(colour, 2));
    painter.drawLine(QPointF(first, y), QPointF(last, y));
    if (lane.dots.back().kind == Kind::Stopped && reach > lane.dots.back().hop) {
        painter.setPen(QPen(palette.border, 1.5, Qt::DashLine));
        painter.drawLine(QPointF(last + scaled(12), y), QPointF(scale.at(reach), y));
    }
    for (const HopDot &dot : lane.dots)
        paintDot(painter, QPointF(scale.at(dot.hop), y), dot.kind, colour, palette);
}

} // namespace

double HopScale::step() const
{
    const double room = width - scaled(wordsWidth) - 2 * scaled(roomBehind);
    return std::min(double(scaled(widestStep)), room / std::max(1, hops - 1));
}

double HopScale::at(int hop) const
{
    return left + scaled(wordsWidth) + scaled(roomBehind) + (hop - 1) * step();
}

void paintLanes(QPainter &painter, const QRect &row, const MediaPath &path, const HopScale &scale,
                const Palette &palette, const QString &tcp, const QString &udp)
{
    int reach = 0;
    for (const HopLane &lane : path.lanes)
        reach = std::max(reach, lane.farthest());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double height = double(row.height()) / double(path.lanes.size() + 1);
    double y = row.top() + height;
    for (const HopLane &lane : path.lanes) {
        const bool isTcp = lane.transport == evidence::HopTransport::Tcp;
        painter.setFont(fontFor(TextRole::Small));
        painter.setPen(palette.dim);
        painter.drawText(QRectF(row.left(), y - height / 2, scaled(wordsWidth), height),
                         Qt::AlignLeft | Qt::AlignVCenter, isTcp ? tcp : udp);
        paintLane(painter, y, lane, reach, scale, isTcp ? palette.dim : palette.accent, palette);
        y += height;
    }
    painter.restore();
}

} // namespace clearway::gui
