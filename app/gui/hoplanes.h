// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Draws lines of dots, one per transport, on a scale of hops that all rows and the header share.
#pragma once

#include "gui/mediapaths.h"
#include "gui/palette.h"

class QPainter;
class QRect;

namespace clearway::gui {

/// Where the hops stand in a column.
struct HopScale {
    int left = 0; ///< of the column
    int width = 0;
    int hops = 1; ///< the highest drawn, 1 and up

    [[nodiscard]] double at(int hop) const;
    [[nodiscard]] double step() const; ///< from one hop to the next
};

/// The path's lanes in `row`; the words before them are in the given language.
void paintLanes(QPainter &painter, const QRect &row, const MediaPath &path, const HopScale &scale,
                const Palette &palette, const QString &tcp, const QString &udp);

} // namespace clearway::gui
