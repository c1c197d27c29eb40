// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The only list of probes.
#pragma once

#include "probes/probe.h"

#include <span>

namespace clearway::probes {

/// All probes; they are started together, in this order.
[[nodiscard]] std::span<const Probe> probeCatalogue();

} // namespace clearway::probes
