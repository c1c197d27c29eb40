// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "pac/pacjail.h"

namespace clearway::pac {

void forbidMachineCode() { }

bool limitSystemCalls()
{
    return false; // sandbox_init() is deprecated, and its successor wants a signed bundle
}

} // namespace clearway::pac
