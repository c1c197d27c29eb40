// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "pac/pacjail.h"

#include <cerrno>
#include <cstddef>
#include <iterator>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <vector>

namespace clearway::pac {
namespace {

#if defined(__x86_64__)
constexpr unsigned architecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr unsigned architecture = AUDIT_ARCH_AARCH64;
#else
constexpr unsigned architecture = 0; // calls are numbered in a way we do not know
#endif

/// What the allocator, the engine, the clock, the timer and the pipes need.
constexpr long allowed[] = {
    SYS_read,          SYS_write,           SYS_close,
    SYS_brk,           SYS_munmap,          SYS_mremap,
    SYS_madvise,       SYS_futex,           SYS_getrandom,
    SYS_clock_gettime, SYS_clock_getres,    SYS_gettimeofday,
    SYS_rt_sigaction,  SYS_getpid,          SYS_gettid,
    SYS_rt_sigreturn,  SYS_rt_sigprocmask,  SYS_sigaltstack,
    SYS_exit,          SYS_exit_group,      SYS_sched_yield,
    SYS_getrusage,     SYS_restart_syscall, SYS_sched_getaffinity,
#ifdef CLEARWAY_SANITIZED
    SYS_pipe2, // pacjail_posix.cpp says why
#endif
};

/// What the C library or Qt try by themselves, for time zones or to name a piece of the heap, and do without.
constexpr long refused[] = {
    SYS_openat,    SYS_newfstatat, SYS_fstat, SYS_statx,        SYS_readlinkat,
    SYS_faccessat, SYS_prlimit64,  SYS_uname, SYS_memfd_create,
#ifdef SYS_open
    SYS_open,      SYS_stat,       SYS_lstat, SYS_access,       SYS_readlink,
#endif
};

constexpr unsigned argument(std::size_t index)
{
    return unsigned(offsetof(seccomp_data, args) + index * sizeof(__u64)); // the lower half: little endian
}

sock_filter load(std::size_t offset)
{
    return BPF_STMT(BPF_LD | BPF_W | BPF_ABS, __u32(offset));
}
sock_filter answer(unsigned action)
{
    return BPF_STMT(BPF_RET | BPF_K, action);
}
/// Skips the next instruction unless the value loaded is `value`.
sock_filter unlessEqual(long value)
{
    return BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __u32(value), 0, 1);
}

constexpr unsigned allow = SECCOMP_RET_ALLOW;
constexpr unsigned kill = SECCOMP_RET_KILL_PROCESS;
constexpr unsigned refuse = SECCOMP_RET_ERRNO | EACCES;

/// Begins with the number of the call; a call numbered in another way ends the process.
std::vector<sock_filter> beginning()
{
    return {
        load(offsetof(seccomp_data, arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, architecture, 1, 0),
        answer(kill),
        load(offsetof(seccomp_data, nr)),
    };
}

/// Memory, but none that could hold machine code.
void addMemory(std::vector<sock_filter> &code)
{
    for (const long call : {SYS_mmap, SYS_mprotect}) {
        code.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __u32(call), 0, 4));
        code.push_back(load(argument(2)));
        code.push_back(BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, PROT_EXEC, 0, 1));
        code.push_back(answer(refuse));
        code.push_back(answer(allow));
    }
}

std::vector<sock_filter> computingOnly()
{
    auto code = beginning();
    for (const long call : allowed) {
        code.push_back(unlessEqual(call));
        code.push_back(answer(allow));
    }
    for (const long call : refused) {
        code.push_back(unlessEqual(call));
        code.push_back(answer(refuse));
    }
    addMemory(code);
    // A signal to itself is how abort() ends.
    code.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __u32(SYS_tgkill), 0, 3));
    code.push_back(load(argument(0)));
    code.push_back(unlessEqual(::getpid()));
    code.push_back(answer(allow));
    code.push_back(answer(kill));
    return code;
}

bool install(std::vector<sock_filter> code)
{
    const sock_fprog filter{static_cast<unsigned short>(code.size()), code.data()};
    return architecture != 0 && ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
        && ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter, 0, 0) == 0;
}

} // namespace

void forbidMachineCode()
{
    auto code = beginning();
    addMemory(code);
    code.push_back(answer(allow));
    install(std::move(code));
}

bool limitSystemCalls()
{
    return install(computingOnly());
}

} // namespace clearway::pac
