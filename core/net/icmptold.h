// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Who stands behind an ICMP error, as the network of a route tells it.
#pragma once

#include "evidence/observation.h"
#include "net/underlay.h"

#include <optional>

namespace clearway::net {

/// `taken`: what the system handed over, or nothing. A play has a sender of its own for it, and keeps it
/// where the system tells none (Windows, macOS): a rehearsal shows the same network everywhere. On a real
/// network what the system does not tell stays unknown. `native`: the error of the UDP socket, 0 for none.
[[nodiscard]] std::optional<evidence::IcmpError> icmpTold(const Route &route, const base::Endpoint &meant,
                                                          std::optional<evidence::IcmpError> taken,
                                                          int native);

} // namespace clearway::net
