// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// How a NAT on the way maps an own port, as a media peer sees it.
#pragma once

#include "async/task.h"
#include "net/context.h"

#include <optional>

namespace clearway::net {

/// The tests of RFC 5780 4.3 from one own port: the peer; its other address at the same port; that address at
/// its other port. `other`, the OTHER-ADDRESS of an earlier answer, is asked only where it is an address of
/// the peer's own kind (public, private, loopback …): a peer must not make us knock at other places. Without
/// it only the absence of a NAT can be told. Returns the id of the row.
[[nodiscard]] async::Task<int> peerMapping(Context &context, QString host, base::Endpoint endpoint,
                                           std::optional<base::Endpoint> other);

} // namespace clearway::net
