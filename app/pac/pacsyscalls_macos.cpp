// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "pac/pacjail.h"

#include <sandbox.h>

namespace clearway::pac {

void forbidMachineCode() { }

bool limitSystemCalls()
{
    // Deprecated for long, but its successor, App Sandbox, is for whole bundles; browsers and OpenSSH
    // (sandbox-darwin.c) use it to this day. Files, Mach services and other processes are refused then;
    // sockets find no descriptor.
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wdeprecated-declarations"
    char *why = nullptr;
    const bool isShut = sandbox_init(kSBXProfilePureComputation, SANDBOX_NAMED, &why) == 0;
    if (why)
        sandbox_free_error(why);
#pragma clang diagnostic pop
    return isShut;
}

} // namespace clearway::pac
