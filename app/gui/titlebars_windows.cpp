// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/titlebars.h"

#include <windows.h>

namespace clearway::gui {

/// Loaded when needed: whoever has no such attribute is not kept from starting.
void tellSystem(WId window, bool dark)
{
    using SetAttribute = HRESULT(WINAPI *)(HWND, DWORD, LPCVOID, DWORD);
    static const HMODULE library = LoadLibraryExW(L"dwmapi.dll", nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32);
    static const auto setAttribute = reinterpret_cast<SetAttribute>(
        reinterpret_cast<void *>(library ? GetProcAddress(library, "DwmSetWindowAttribute") : nullptr));
    constexpr DWORD useImmersiveDarkMode = 20; // DWMWA_USE_IMMERSIVE_DARK_MODE (Microsoft Learn)
    const BOOL value = dark;
    if (setAttribute)
        setAttribute(reinterpret_cast<HWND>(window), useImmersiveDarkMode, &value, sizeof value);
}

} // namespace clearway::gui
