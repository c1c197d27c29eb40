// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What a program does that gets no more memory.
#pragma once

namespace clearway::base {

/// From here on the process ends with `code` and says `line` on standard error where memory runs out, instead
/// of crashing. A line of text with its line feed; it must outlive the program.
void endWithoutMemory(const char *line, int code);

} // namespace clearway::base
