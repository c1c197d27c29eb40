// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Does anybody answer for addresses that cannot exist, or from nearer than any server can be?
#pragma once

#include "probes/probe.h"

namespace clearway::probes {

/// TCP to one address of each block that is reserved for documentation (RFC 5737) must fail: who accepts it
/// there is a device on the way, and a TLS hello makes it show its certificate or its plaintext (design point
/// 4). A block that this computer's own addresses or routes use is left out. Besides, a connection to a
/// gateway that may not go further than the first hop must fail, too.
[[nodiscard]] async::Task<> canaryProbe(ProbeContext &context);

} // namespace clearway::probes
