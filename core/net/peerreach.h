// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Does anything come back from this port of a media peer?
#pragma once

#include "async/task.h"
#include "net/context.h"

namespace clearway::net {

/// Up to three requests a second apart, until one is answered. Unlike a GoTo server a peer is known to speak
/// STUN, so an answer proves the way open; what silence means depends on whether somebody listens there.
/// Returns the id of the row.
[[nodiscard]] async::Task<int> peerReach(Context &context, QString host, base::Endpoint endpoint);

} // namespace clearway::net
