// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "async/leftbehind.h"
#include "async/programend.h"

#include <cstdio>
#include <cstdlib>

int clearway::async::endProgram(int code)
{
    if (leftBehind() > 0) {
        std::fflush(nullptr);
        std::_Exit(code);
    }
    return code;
}
