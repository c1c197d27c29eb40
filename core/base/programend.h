// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The last thing a program does.
#pragma once

namespace clearway::base {

/// The exit code, when all objects are gone. On Windows the process ends here and now: leaving main() there
/// ends all other threads wherever they are (async/leftbehind.h), and then waits in libraries' own clean-up
/// for what those held.
[[nodiscard]] int endProgram(int code);

} // namespace clearway::base
