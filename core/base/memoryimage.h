// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A program that crashed leaves its memory to the system, which writes it down or sends it away.
#pragma once

namespace clearway::base {

/// What this process remembers, passwords for proxies among it, is from here on in no core file and in no
/// crash report. In release builds on Linux its user cannot look into it either, so no debugger attaches;
/// programs that it starts may dump no core, but are otherwise as ever. Called first thing in main().
void keepMemoryPrivate();

} // namespace clearway::base
