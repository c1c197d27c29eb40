// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The six status shapes. Shape and word carry a status; colour only repeats it.
#pragma once

#include "gui/palette.h"

class QPainter;
class QRectF;

namespace clearway::gui {

/// ● check, ▲ !, ■ ×, ◆ ?, ○ –, small dot: drawn, so that every size is crisp. `box` is square; nothing
/// touches its edge.
void paintStatus(QPainter &painter, const QRectF &box, verdict::Status status, const Palette &palette);

} // namespace clearway::gui
