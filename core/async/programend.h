// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The last thing a program does.
#pragma once

namespace clearway::async {

/// The exit code, when all objects are gone. While a thread that was left behind still runs (leftbehind.h),
/// the process ends here and now: what libraries hold in static objects would be taken down under it.
///
/// On Windows always: leaving main() there ends all other threads wherever they are, and then waits in
/// libraries' own clean-up for what those held.
[[nodiscard]] int endProgram(int code);

} // namespace clearway::async
