// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Connections that must not come about: to addresses nobody has, and with a hop limit too small to arrive.
// They say something about devices on the way, never about a server.
#pragma once

#include "verdict/evidenceview.h"

namespace clearway::verdict {

/// The row is about one of the documentation addresses that are dialled as canaries (RFC 5737).
[[nodiscard]] bool isCanary(const evidence::Observation &row);
/// The row's SYN was sent with a hop limit kept small on purpose.
[[nodiscard]] bool isHopLimited(const evidence::Observation &row);
/// Somebody accepted such a connection: only a device on the way can have.
[[nodiscard]] bool acceptedOnTheWay(const evidence::Observation &row);

} // namespace clearway::verdict
