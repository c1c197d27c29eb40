// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What the window's program answers where no window opens: --help, --version, why its command line is wrong.
#pragma once

#include <QString>

#include <cstdio>

namespace clearway::gui {

/// Where an answer goes. A program with windows has no console on Windows, and its streams lead nowhere
/// unless whoever started it led them somewhere.
enum class AnswerPlace { Stream, Console };

/// `leads`: the stream is a file, a pipe or a device. `isConsole`: it is a console, or would be one if this
/// program had it.
[[nodiscard]] constexpr AnswerPlace answerPlace(bool leads, bool isConsole)
{
    return leads && !isConsole ? AnswerPlace::Stream : AnswerPlace::Console;
}

/// Writes to standard output or standard error; on Windows, where that leads nowhere, to the console from
/// which the program was started.
void answer(std::FILE *stream, const QString &text);

} // namespace clearway::gui
