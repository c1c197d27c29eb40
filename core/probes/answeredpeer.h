// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The port of the media peer with which one can go on.
#pragma once

#include "probes/probe.h"

namespace clearway::probes {

/// The row of a Reach that was answered: of the port that was named, else of the first other one; nullptr
/// when none was. Good until the log gets its next row.
[[nodiscard]] const evidence::Observation *answeredPeer(const ProbeContext &context);

} // namespace clearway::probes
