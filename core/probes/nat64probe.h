// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Does the network carry IPv4 for computers that have none?
#pragma once

#include "probes/probe.h"

namespace clearway::probes {

/// Asks the run's resolvers for the AAAA addresses of ipv4only.arpa (RFC 7050 3) where this computer has a
/// way for IPv6 and none for IPv4, and nothing otherwise. Fills in `context.exits.nat64`; to be awaited
/// before the other probes, as it decides where they dial.
[[nodiscard]] async::Task<> nat64Probe(ProbeContext &context);

} // namespace clearway::probes
