// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Row gateway: the EGW race, won by a completed handshake with a trusted chain (design point 1).
//
// V10 documents TCP 443 only. 8200 and 80 are race ports: they may carry a session, but on them alone it is a
// fallback, and through an HTTPS proxy they do not exist.
#pragma once

#include "verdict/scene.h"

namespace clearway::verdict {

/// Ports the race may use when TCP to the GoTo ranges is carried that way.
[[nodiscard]] std::vector<std::uint16_t> racePorts(const Scope &scope, catalogue::Carriage carriage);

/// The attempt that completed first on one of those ports, whichever gateway it was; nullptr when none did.
[[nodiscard]] const Attempt *raceWinner(const Way &way, const std::vector<std::uint16_t> &ports);

[[nodiscard]] Ruling gatewayRuling(const Scope &scope, const Way &way, catalogue::Carriage carriage);

} // namespace clearway::verdict
