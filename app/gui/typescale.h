// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Sizes of type and of what grows with it. Everything derives from the application's font, never from pixels.
#pragma once

#include <QFont>

class QWidget;

namespace clearway::gui {

/// What it is (semi-bold), what it means (normal), how we know (dim): three levels, no more.
enum class TextRole { Headline, Title, Section, Answer, Strong, Body, Small, SmallStrong, Mono };

[[nodiscard]] QFont fontFor(TextRole role);
/// A length given for a 10 pt font, grown or shrunk with the one in use. For heights, icons and columns;
/// margins stay.
[[nodiscard]] int scaled(double pixels);
/// Gives a window its first size, in such pixels, but never more than its screen has.
void resizeScaled(QWidget *window, double width, double height);

/// Picks the font where no desktop has chosen one: Inter where it is installed. To be called once, before any
/// widget.
void chooseApplicationFont();

} // namespace clearway::gui
