// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/memoryimage.h"

#include <windows.h>

void clearway::base::keepMemoryPrivate()
{
    ::SetErrorMode(::GetErrorMode()
                   | SEM_NOGPFAULTERRORBOX); // a crash is not handed to Windows Error Reporting
}
