// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "pac/pacjail.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <exception>
#include <fcntl.h>
#include <new>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <unistd.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#ifdef __APPLE__
#include <mach/mach.h>
#endif

namespace clearway::pac {
namespace {

void (*timeIsUp)() = nullptr;
/// Those that are open stay so. Before it looks at an object's type, the sanitizer for undefined behaviour
/// makes a pipe to learn whether the memory can be read.
#ifdef CLEARWAY_SANITIZED
constexpr rlim_t descriptors = 16; // its two stand behind those that the event loop holds
#else
constexpr rlim_t descriptors = 3;
#endif
/// Beyond the limit on memory, since macOS counts what its allocator only keeps room for: a region for blocks
/// of middle size has 128 MB (libmalloc, MEDIUM_REGION_SIZE).
#ifdef __APPLE__
constexpr rlim_t reservedByAllocator = 256 * 1024 * 1024;
#else
constexpr rlim_t reservedByAllocator = 0;
#endif
constexpr std::size_t signalStackSize = 64 * 1024;
alignas(16) char signalStack[signalStackSize];

/// Only write() and _exit(): these run in signal handlers, with the heap in any state. The sanitizer for
/// addresses would look for the thread's stack before a call that does not return, in a file that may not be
/// opened here.
template<std::size_t n> [[noreturn, gnu::no_sanitize("address")]] void lastWord(const char (&line)[n])
{
    const auto written = ::write(STDOUT_FILENO, line, n - 1);
    ::_exit(written < 0 ? 1 : 0);
}

[[noreturn]] void outOfMemory()
{
    lastWord("{\"word\":\"memory\",\"host\":0,\"line\":0,\"text\":\"\"}\n");
}

[[noreturn]] void onTerminate()
{
    outOfMemory(); // nothing here throws but the allocator
}

void onTimer(int)
{
    timeIsUp();
}

[[noreturn, gnu::no_sanitize("address")]] void onProcessorTime(int)
{
    lastWord("{\"word\":\"timeout\",\"host\":0,\"line\":0,\"text\":\"\"}\n");
}

/// The engine takes an allocation that failed for a pointer, or aborts; errno still says why. Any other crash
/// is left to be one.
void onCrash(int signal)
{
    if (errno == ENOMEM)
        outOfMemory();
    ::signal(signal, SIG_DFL);
    ::raise(signal);
}

void handle(int signal, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_ONSTACK;
    ::sigaction(signal, &action, nullptr);
}

void limit(decltype(RLIMIT_CORE) what, rlim_t soft, rlim_t hard)
{
    const rlimit value{soft, hard};
    ::setrlimit(what, &value);
}

#ifdef __linux__
/// Address space in use; 0 when it cannot be told.
rlim_t addressSpace()
{
    char text[64] = {};
    const int file = ::open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
    const auto got = file < 0 ? -1 : ::read(file, text, sizeof text - 1);
    ::close(file);
    return got <= 0 ? 0 : rlim_t(std::strtoull(text, nullptr, 10)) * rlim_t(::sysconf(_SC_PAGESIZE));
}
#elif defined(__APPLE__)
/// Limits below it are refused there (EINVAL; xnu, vm_map_set_size_limit()), and the loader's shared
/// libraries alone are gigabytes. Before macOS 12 the limit is taken and means nothing.
rlim_t addressSpace()
{
    mach_task_basic_info info{};
    mach_msg_type_number_t size = MACH_TASK_BASIC_INFO_COUNT;
    const kern_return_t got
        = ::task_info(mach_task_self(), MACH_TASK_BASIC_INFO, reinterpret_cast<task_info_t>(&info), &size);
    return got == KERN_SUCCESS ? rlim_t(info.virtual_size) : 0;
}
#else
rlim_t addressSpace()
{
    return 0;
}
#endif

void limitMemory(qint64 most)
{
    if (!limitsMemory())
        return;
    std::set_new_handler(outOfMemory);
    std::set_terminate(onTerminate);
    for (const int signal : {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT})
        handle(signal, onCrash);
#ifdef __GLIBC__
    ::mallopt(M_ARENA_MAX, 1);
#endif
    const rlim_t base = addressSpace();
    const rlim_t whole = base + rlim_t(most) + reservedByAllocator;
    limit(base > 0 ? RLIMIT_AS : RLIMIT_DATA, whole, whole);
}

void limitTime(const JailLimits &limits)
{
    rusage used = {};
    ::getrusage(RUSAGE_SELF, &used);
    const auto soFar = rlim_t(used.ru_utime.tv_sec + used.ru_stime.tv_sec);
    const rlim_t soft = soFar + rlim_t(limits.killAfter);
    limit(RLIMIT_CPU, soft, soft + 1);
    const itimerval once{{0, 0}, {limits.interruptAfter / 1000, (limits.interruptAfter % 1000) * 1000}};
    ::setitimer(ITIMER_PROF, &once, nullptr);
}

void limitResources(const JailLimits &limits)
{
    limitMemory(limits.memory);
    limitTime(limits);
    limit(RLIMIT_NOFILE, descriptors, descriptors);
    limit(RLIMIT_NPROC, 0, 0);
    limit(RLIMIT_FSIZE, 0, 0);
}

} // namespace

bool limitsMemory()
{
#ifdef CLEARWAY_SANITIZED
    return false;
#else
    return true;
#endif
}

void prepareProcess()
{
    const long most = std::min(::sysconf(_SC_OPEN_MAX), 4096L);
    for (int descriptor = 3; descriptor < most; ++descriptor)
        ::close(descriptor);
}

bool enterJail(const JailLimits &limits, void (*onTime)())
{
    timeIsUp = onTime;
    stack_t stack = {};
    stack.ss_sp = signalStack;
    stack.ss_size = signalStackSize;
    ::sigaltstack(&stack, nullptr);
    handle(SIGPROF, onTimer);
    handle(SIGXCPU, onProcessorTime);
#ifdef __APPLE__ // may read its rules from a file
    const bool isShut = limitSystemCalls();
    limitResources(limits);
#else // Linux' filter refuses to set limits
    limitResources(limits);
    const bool isShut = limitSystemCalls();
#endif
    return isShut;
}

void leave(int code)
{
    ::_exit(code);
}

} // namespace clearway::pac
