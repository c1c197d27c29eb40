// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What the process may still do once a stranger's program runs in it: compute, for a while, in some memory.
#pragma once

#include <QtGlobal>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define CLEARWAY_SANITIZED 1
#elif defined(__has_feature) // clang's way to say so
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define CLEARWAY_SANITIZED 1
#endif
#endif

namespace clearway::pac {

struct JailLimits {
    qint64 memory = 128 * 1024 * 1024; ///< bytes beyond what the process has when it is shut off
    int interruptAfter = 1500; ///< ms of processor time after which `onTime` is called
    int killAfter = 2; ///< s of processor time after which the system ends the process
};

/// Before anything else: descriptors beyond the standard three are closed.
void prepareProcess();

/// From here on no memory can be made to hold machine code. Called before the engine, which asks once whether
/// it may compile, and interprets where it may not; its compiled regular expressions also know no limit.
/// Nothing where the system has no such thing.
void forbidMachineCode();

/// Shuts the process off. `onTime` may be called inside a signal handler or on another thread. From here on
/// running out of memory or of time ends the process with the word "memory" or "timeout" as its last line,
/// where it still can say so. False: this system has none of the limits on system calls; the others hold.
bool enterJail(const JailLimits &limits, void (*onTime)());

/// Ends at once, without destructors: they could run into the limits.
[[noreturn]] void leave(int code);

/// Whether this build limits memory. Sanitizers reserve terabytes of address space, so they cannot.
[[nodiscard]] bool limitsMemory();

/// Allows only the system calls that computing needs, ends the process on any other; files are refused, for
/// the C library may ask for one. False: this system has no such thing.
bool limitSystemCalls();

} // namespace clearway::pac
