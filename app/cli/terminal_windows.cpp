// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/terminal.h"

#include <windows.h>

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

} // namespace clearway::cli
