// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Does every host that stands for a domain, and every opener host, complete a TLS handshake on 443?
#pragma once

#include "probes/probe.h"

namespace clearway::probes {

[[nodiscard]] async::Task<> hostProbe(ProbeContext &context);

} // namespace clearway::probes
