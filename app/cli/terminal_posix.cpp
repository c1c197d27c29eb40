// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/terminal.h"

#include <unistd.h>

namespace clearway::cli {

bool isTerminal(std::FILE *stream)
{
    return isatty(fileno(stream)) == 1;
}

void useUtf8() { }

} // namespace clearway::cli
