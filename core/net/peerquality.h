// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A stream in the shape of a call to a media peer and back.
#pragma once

#include "async/task.h"
#include "net/context.h"

namespace clearway::net {

/// 50 requests a second of the size of a speech packet, for `length`, then up to one more second for the last
/// answers; what is later is lost. Ends early when nobody answers for three seconds from the start. Returns
/// the id of the row.
[[nodiscard]] async::Task<int> peerQuality(Context &context, QString host, base::Endpoint endpoint,
                                           std::chrono::milliseconds length);

} // namespace clearway::net
