// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/interrupt.h"

#include "cli/exitcode.h"

#include <windows.h>

#include <atomic>

namespace clearway::cli {
namespace {

// Windows calls the handler on a thread of its own.
std::atomic<Interrupt *> current = nullptr;
std::atomic<bool> interruptedBefore = false;

BOOL WINAPI onControl(DWORD event)
{
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        return FALSE;
    if (interruptedBefore.exchange(true))
        ExitProcess(UINT(ExitCode::Cancelled));
    if (Interrupt *interrupt = current.load())
        QMetaObject::invokeMethod(interrupt, &Interrupt::requested, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

Interrupt::Interrupt(QObject *parent) : QObject(parent)
{
    current = this;
    interruptedBefore = false;
    SetConsoleCtrlHandler(onControl, TRUE);
}

Interrupt::~Interrupt()
{
    SetConsoleCtrlHandler(onControl, FALSE);
    current = nullptr;
}

} // namespace clearway::cli
