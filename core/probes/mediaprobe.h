// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Does UDP on the media ports get through to the published networks?
#pragma once

#include "probes/probe.h"

namespace clearway::probes {

/// Two addresses per network and port. The ports alternate: routers answer only about six refusals at once,
/// and those should speak for both ports. Where a port of a network is still silent after one round, hop
/// traces of it and of TCP to the same address begin beside the further rounds; they are all that a run may
/// wait for beyond them. A network whose ports answer is not traced, and none is while nobody at all has
/// answered anything.
[[nodiscard]] async::Task<> mediaProbe(ProbeContext &context);

} // namespace clearway::probes
