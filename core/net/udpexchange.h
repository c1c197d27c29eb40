// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// STUN binding requests to one UDP endpoint, and whatever comes back.
#pragma once

#include "async/task.h"
#include "net/context.h"

namespace clearway::net {

/// Sends up to three binding requests a second apart and waits for a valid reply or an ICMP error; either
/// ends the exchange. A reply comes from the endpoint asked and answers this exchange's transaction; whatever
/// else arrives is counted, and neither ends the exchange nor keeps others from their turn. Silence ends it
/// with `udp_no_answer`, which proves nothing (design point 2). Returns the id of the row.
[[nodiscard]] async::Task<int> udpExchange(Context &context, base::Endpoint endpoint);

} // namespace clearway::net
