// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/programanswer.h"

#include <QTextStream>

#include <windows.h>

namespace clearway::gui {
namespace {

/// False where there is no console: started from the desktop, or by a service.
bool writeToConsole(const QString &text)
{
    const HANDLE screen = CreateFileW(L"CONOUT$", GENERIC_READ | GENERIC_WRITE,
                                      FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr);
    if (screen == INVALID_HANDLE_VALUE)
        return false;
    // The shell has not waited for a program with windows: its prompt stands in the line already.
    const QString all = QStringLiteral("\n") + text;
    DWORD written = 0;
    const bool done = WriteConsoleW(screen, all.utf16(), DWORD(all.size()), &written, nullptr);
    CloseHandle(screen);
    return done;
}

} // namespace

void answer(std::FILE *stream, const QString &text)
{
    // Before attaching, which gives streams that led nowhere to the console.
    const HANDLE led = GetStdHandle(stream == stderr ? STD_ERROR_HANDLE : STD_OUTPUT_HANDLE);
    const bool attached = AttachConsole(ATTACH_PARENT_PROCESS);
    DWORD mode = 0;
    const bool leads = led && led != INVALID_HANDLE_VALUE && GetFileType(led) != FILE_TYPE_UNKNOWN;
    const bool isConsole = leads && GetConsoleMode(led, &mode);
    if (answerPlace(leads, isConsole) == AnswerPlace::Stream || !writeToConsole(text))
        QTextStream(stream) << text;
    if (attached)
        FreeConsole();
}

} // namespace clearway::gui
