// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What libraries keep for each thread.
#pragma once

namespace clearway::async {

/// Call first of all. GCC on Windows runs the destructors of thread_local objects when it has given their
/// memory back already, so a thread that ends takes the process with it, now and then. Qt keeps such an
/// object in each thread that matched a compiled regular expression: there it interprets them from here on.
void avoidThreadLocals();

} // namespace clearway::async
