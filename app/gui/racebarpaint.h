// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// How the parts of a race look: in the bars and in the legend that explains them.
#pragma once

#include "gui/palette.h"

class QPainter;
class QRectF;

namespace clearway::gui {

enum class BarPart {
    Tcp,
    Tls,
    Dropped, ///< hatched: another was first
    NotGoto, ///< refused, or answered by somebody else
    Silent ///< dashed
};

/// `arrow`: the silence goes on past the right edge.
void paintBarPart(QPainter &painter, const QRectF &box, BarPart part, const Palette &palette,
                  bool arrow = false);

} // namespace clearway::gui
