// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Does TCP 443 reach the published networks?
#pragma once

#include "probes/probe.h"

namespace clearway::probes {

/// Needs no name, so it starts at once. The documented hosts inside a network are other probes' business;
/// their rows count for it too.
[[nodiscard]] async::Task<> rangeProbe(ProbeContext &context);

} // namespace clearway::probes
