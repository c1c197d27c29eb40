// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/programend.h"

int clearway::base::endProgram(int code)
{
    return code;
}
