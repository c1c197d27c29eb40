// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Does UDP on the media ports get through to the published networks?
#pragma once

#include "probes/probe.h"

namespace clearway::probes {

/// Two addresses per network and port. The ports alternate: routers answer only about six refusals at once,
/// and those should speak for both ports (baselines.md 4.1).
[[nodiscard]] async::Task<> mediaProbe(ProbeContext &context);

} // namespace clearway::probes
