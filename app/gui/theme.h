// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Which colours, font and style the whole program wears.
#pragma once

#include "base/names.h"

#include <optional>

namespace clearway::gui {

/// Contrast: the system's own high-contrast colours where it has them switched on, else black on white or
/// white on black, whichever is nearer to the system's theme.
enum class Theme { System, Light, Dark, Contrast };
[[nodiscard]] QLatin1StringView name(Theme theme);

/// Whether this computer asks every program for high contrast. Known on Windows; false elsewhere.
[[nodiscard]] bool systemWantsContrast();

/// Whether programs are to be dark, where the system says so apart from its palette: Windows. Nothing
/// elsewhere.
[[nodiscard]] std::optional<bool> systemWantsDark();

/// To be called once, before any widget, and again to change the theme.
void dress(Theme theme);

} // namespace clearway::gui

namespace clearway::base {
template<> inline constexpr int enumCount<clearway::gui::Theme> = 4;
}
