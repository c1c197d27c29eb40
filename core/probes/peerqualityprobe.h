// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// How good would a call be, as far as the media peer can tell?
#pragma once

#include "probes/probe.h"

namespace clearway::probes {

/// A stream to the port of the peer that answered peerProbe(). To be run when all other probes have ended.
/// It is shortened to what the run's time limit leaves, and skipped where that is less than a second.
[[nodiscard]] async::Task<> peerQualityProbe(ProbeContext &context);

} // namespace clearway::probes
