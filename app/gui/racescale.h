// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The time axis of a race; header and bars share it.
#pragma once

#include "evidence/evidence.h"

#include <QRectF>

#include <vector>

namespace clearway::gui {

class RaceScale {
public:
    /// `column`: what the axis lies in.
    RaceScale(evidence::Duration span, const QRectF &column);

    [[nodiscard]] double at(evidence::Duration moment) const; ///< x; what lies past the span is at its end
    [[nodiscard]] bool holds(evidence::Duration moment) const { return moment <= m_span; }
    [[nodiscard]] double end() const { return m_left + m_width; }
    [[nodiscard]] std::vector<evidence::Duration> ticks() const; ///< from 0 to the span, at most seven

private:
    evidence::Duration m_span;
    double m_left;
    double m_width;
};

} // namespace clearway::gui
