// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/theme.h"

namespace clearway::gui {

bool systemWantsContrast()
{
    // Desktops have no common word for it (GNOME changes its theme's name, macOS only borders); --theme
    // contrast does.
    return false;
}

std::optional<bool> systemWantsDark()
{
    return std::nullopt;
}

} // namespace clearway::gui
