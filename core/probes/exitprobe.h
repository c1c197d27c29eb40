// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Which way would each network and host be sent? No packet is needed to know.
#pragma once

#include "probes/probe.h"

namespace clearway::probes {

/// Fills in `context.exits`: networks at once, hosts as soon as other probes know their addresses.
[[nodiscard]] async::Task<> exitProbe(ProbeContext &context);

} // namespace clearway::probes
