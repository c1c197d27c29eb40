// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/racescale.h"

#include "gui/typescale.h"

#include <algorithm>

namespace clearway::gui {

RaceScale::RaceScale(evidence::Duration span, const QRectF &column)
    : m_span(span), m_left(column.left() + 4), m_width(column.width() - scaled(48))
{
}

double RaceScale::at(evidence::Duration moment) const
{
    return m_left
        + m_width * std::min(1.0, double(moment.count()) / double(std::max<qint64>(1, m_span.count())));
}

std::vector<evidence::Duration> RaceScale::ticks() const
{
    // Words of a tick need some 70 pixels.
    const int parts = m_width < scaled(350) ? 2 : 5;
    std::vector<evidence::Duration> all;
    for (int i = 0; i <= parts; ++i)
        all.push_back(m_span * i / parts);
    return all;
}

} // namespace clearway::gui
