// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "pac/pacjail.h"

#include <QThread>

#include <cstdlib>
#include <cstring>
#include <exception>
#include <io.h>
#include <new>
#include <windows.h>

namespace clearway::pac {
namespace {

void lastWord(const char *line)
{
    _write(1, line, unsigned(std::strlen(line)));
    ::TerminateProcess(::GetCurrentProcess(), 0);
}

void outOfMemory()
{
    lastWord("{\"word\":\"memory\",\"host\":0,\"line\":0,\"text\":\"\"}\n");
}

/// Processor time of this process in milliseconds.
quint64 processorTime()
{
    FILETIME created, ended, kernel, user;
    ::GetProcessTimes(::GetCurrentProcess(), &created, &ended, &kernel, &user);
    const auto ticks = [](const FILETIME &time) {
        return (quint64(time.dwHighDateTime) << 32) | time.dwLowDateTime; // of 100 ns
    };
    return (ticks(kernel) + ticks(user)) / 10'000;
}

void watch(JailLimits limits, void (*onTime)())
{
    const quint64 start = processorTime();
    while (processorTime() - start < quint64(limits.interruptAfter))
        ::Sleep(20);
    onTime();
    while (processorTime() - start < quint64(limits.killAfter) * 1000)
        ::Sleep(20);
    lastWord("{\"word\":\"timeout\",\"host\":0,\"line\":0,\"text\":\"\"}\n");
}

/// A job that holds this process alone: no other may be started, and memory is capped.
bool enterJob(qint64 memory)
{
    const HANDLE job = ::CreateJobObjectW(nullptr, nullptr);
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_ACTIVE_PROCESS
        | JOB_OBJECT_LIMIT_PROCESS_MEMORY | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    limits.BasicLimitInformation.ActiveProcessLimit = 1;
    limits.ProcessMemoryLimit = SIZE_T(memory);
    return job && ::SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits)
        && ::AssignProcessToJobObject(job, ::GetCurrentProcess());
}

} // namespace

bool limitsMemory()
{
    return true;
}

void prepareProcess()
{
    ::SetErrorMode(::GetErrorMode() | SEM_FAILCRITICALERRORS); // no dialog in a process nobody sees
}

bool enterJail(const JailLimits &limits, void (*onTime)())
{
    std::set_new_handler(outOfMemory);
    std::set_terminate(outOfMemory);
    QThread::create(watch, limits, onTime)->start();
    constexpr qint64 base = 32 * 1024 * 1024; // what the engine needs before it runs anything
    enterJob(base + limits.memory);
    return limitSystemCalls();
}

void forbidMachineCode()
{
    PROCESS_MITIGATION_DYNAMIC_CODE_POLICY policy = {};
    policy.ProhibitDynamicCode = 1;
    ::SetProcessMitigationPolicy(ProcessDynamicCodePolicy, &policy, sizeof policy);
}

bool limitSystemCalls()
{
    return false;
}

void leave(int code)
{
    ::TerminateProcess(::GetCurrentProcess(), UINT(code));
    std::abort();
}

} // namespace clearway::pac
