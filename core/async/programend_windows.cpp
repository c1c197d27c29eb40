// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "async/programend.h"

#include <cstdio>
#include <windows.h>

int clearway::async::endProgram(int code)
{
    std::fflush(nullptr);
    ::TerminateProcess(::GetCurrentProcess(), UINT(code));
    return code;
}
