// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Does a plain web request to a host of the catalogue end at somebody's sign-in page?
#pragma once

#include "probes/probe.h"

namespace clearway::probes {

/// One GET on port 80 to each of the first two documented hosts of different hosting. Networks that wait for
/// a sign-in often drop TLS silently and say what they want only here (domain.md 2.3).
[[nodiscard]] async::Task<> signInProbe(ProbeContext &context);

} // namespace clearway::probes
