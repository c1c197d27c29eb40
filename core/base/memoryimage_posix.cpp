// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/memoryimage.h"

#include <sys/resource.h>
#if defined(__linux__) && defined(NDEBUG)
#include <sys/prctl.h>
#endif

void clearway::base::keepMemoryPrivate()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#if defined(__linux__) && defined(NDEBUG)
    // The limit says nothing to a program that the kernel hands cores to, such as systemd-coredump (core(5)).
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}
