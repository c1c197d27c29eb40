// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/streamplot.h"

#include "gui/palette.h"
#include "gui/typescale.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace clearway::gui {

StreamPlot::StreamPlot(What what, QWidget *parent) : QWidget(parent), m_what(what)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StreamPlot::setSeries(const std::vector<evidence::PeerPoint> &series)
{
    m_series = series;
    update();
}

QSize StreamPlot::sizeHint() const
{
    return {scaled(220), scaled(34)};
}

void StreamPlot::paintEvent(QPaintEvent *)
{
    if (m_series.empty())
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Palette::of(palette()).hairline);
    if (m_what == What::RoundTrip)
        paintLine(painter);
    else
        paintTicks(painter);
}

/// From zero, so that a calm line looks calm; interrupted where nothing came back.
void StreamPlot::paintLine(QPainter &painter) const
{
    std::chrono::microseconds most{1};
    for (const evidence::PeerPoint &point : m_series)
        most = std::max(most, point.roundTrip.value_or(most));
    const double step = double(width() - 2) / double(std::max<std::size_t>(1, m_series.size() - 1));
    const double room = height() - 5;
    QPainterPath line;
    bool pen = false;
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        const auto &trip = m_series[i].roundTrip;
        if (trip) {
            const QPointF at(1 + double(i) * step,
                             2 + room * (1 - double(trip->count()) / double(most.count())));
            pen ? line.lineTo(at) : line.moveTo(at);
        }
        pen = trip.has_value();
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Palette::of(palette()).accent, 1.5));
    painter.drawPath(line);
}

/// One tick for each point; where something was lost it is tall, and coloured too.
void StreamPlot::paintTicks(QPainter &painter) const
{
    const Palette &colours = Palette::of(palette());
    const double step = double(width()) / double(m_series.size());
    const double thickness = std::clamp(step / 2, 1.0, 3.0);
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        const bool lost = m_series[i].lost > 0;
        const double tall = lost ? height() - 3 : height() / 4.0;
        painter.fillRect(QRectF(double(i) * step, height() - 2 - tall, thickness, tall),
                         lost ? colours.of(verdict::Status::Failed) : colours.border);
    }
}

} // namespace clearway::gui
