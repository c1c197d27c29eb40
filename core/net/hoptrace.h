// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// How far UDP or TCP to one endpoint gets, by small hop limits and the "time exceeded" they draw.
#pragma once

#include "async/task.h"
#include "net/context.h"

namespace clearway::net {

/// Whether a trace can see anything here: packets cross routers, and the system tells who sent an ICMP error.
/// Linux does, unprivileged (ip(7), IP_RECVERR). macOS and Windows hand a socket an error number at best,
/// never its sender, so that a hop would have no address.
[[nodiscard]] bool canTraceHops(const Context &context);

/// Three rounds of packets with hop limits from 1 on, each from a socket of its own and never twice to a hop
/// within a second: STUN binding requests, or SYNs that are reset once answered. At most three datagrams, or
/// six SYNs, a second, so that two UDP ports of a host can be traced side by side. `Ok`: the target itself
/// answered. Where hops cannot be traced the row is skipped as `unsupported`. Returns the id of the row.
[[nodiscard]] async::Task<int> hopTrace(Context &context, Transport transport, base::Endpoint endpoint);

} // namespace clearway::net
