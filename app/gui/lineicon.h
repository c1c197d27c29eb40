// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Line icons, drawn in the colour of the text beside them, so that they follow the theme and the font.
#pragma once

#include <QIcon>

class QColor;
class QPainter;
class QRectF;

namespace clearway::gui {

enum class LineIcon {
    Matrix,
    Findings,
    Certificate,
    Evidence,
    Proxies,
    Copy,
    Search,
    More,
    Document,
    ChevronRight,
    ChevronDown,
    Check,
    Race,
    Path,
    Computer,
    Network,
    Wireless,
    Server,
    Camera,
    Compare,
    Recent,
    Changes
};

/// Strokes of 1.6 on a grid of 24, scaled into the square `box`.
void paintIcon(QPainter &painter, const QRectF &box, LineIcon icon, const QColor &colour);

/// The program's own icon: a road that runs clear between two lines.
void paintAppIcon(QPainter &painter, const QRectF &box);
[[nodiscard]] QIcon appIcon();

} // namespace clearway::gui
