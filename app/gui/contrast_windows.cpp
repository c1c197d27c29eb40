// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/theme.h"

#include <windows.h>

namespace clearway::gui {

bool systemWantsContrast()
{
    HIGHCONTRASTW contrast{};
    contrast.cbSize = sizeof contrast;
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof contrast, &contrast, 0)
        && (contrast.dwFlags & HCF_HIGHCONTRASTON);
}

/// Qt 6.4 leaves its palette light; this value is what it, too, goes by from 6.5 on.
std::optional<bool> systemWantsDark()
{
    DWORD light = 1;
    DWORD size = sizeof light;
    const LSTATUS status = RegGetValueW(HKEY_CURRENT_USER,
                                        L"Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
                                        L"AppsUseLightTheme", RRF_RT_REG_DWORD, nullptr, &light, &size);
    return status == ERROR_SUCCESS ? std::optional(light == 0) : std::nullopt;
}

} // namespace clearway::gui
