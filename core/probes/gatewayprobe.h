// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Which connection would win the client's race for its gateway?
#pragma once

#include "probes/probe.h"

namespace clearway::probes {

/// All addresses × 8200, 443 and 80 start together (design point 1). The client drops the losers; we let them
/// end, so that every port's outcome is known.
[[nodiscard]] async::Task<> gatewayProbe(ProbeContext &context);

} // namespace clearway::probes
