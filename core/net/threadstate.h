// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What OpenSSL keeps for each thread.
#pragma once

namespace clearway::net {

/// Call at the end of a thread that used TLS. OpenSSL frees its per-thread state when the thread is gone, but
/// a QThread counts as finished, and the program may end, shortly before that.
void releaseThreadState();

} // namespace clearway::net
