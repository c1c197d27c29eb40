// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Does UDP reach the media peer that was named, and how does a NAT map it?
#pragma once

#include "probes/probe.h"

namespace clearway::probes {

/// The port that was named and the catalogue's media ports of the peer's first address, at once; then the NAT
/// mapping, from the first port that answered. Does nothing where no peer was named.
[[nodiscard]] async::Task<> peerProbe(ProbeContext &context);

} // namespace clearway::probes
