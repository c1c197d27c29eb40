// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/terminal.h"

#include <windows.h>

#include <conio.h>
#include <fcntl.h>
#include <io.h>

namespace clearway::cli {

bool isTerminal(std::FILE *stream)
{
    return _isatty(_fileno(stream)) != 0;
}

void useUtf8()
{
    SetConsoleOutputCP(CP_UTF8);
    // Text mode would write every line feed of a JSON report as two characters.
    _setmode(_fileno(stdout), _O_BINARY);
}

std::optional<QString> askSecret(const QString &prompt)
{
    if (!isTerminal(stdin))
        return std::nullopt;
    for (const QChar unit : prompt)
        _putwch(wchar_t(unit.unicode()));
    QString line;
    for (wint_t key = _getwch(); key != L'\r' && key != L'\n' && key != 3 /* Ctrl+C */; key = _getwch()) {
        if (key == L'\b')
            line.chop(1);
        else
            line += QChar(char16_t(key));
    }
    _putwch(L'\n');
    return line;
}

} // namespace clearway::cli
