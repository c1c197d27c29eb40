// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Connect, then TLS: what both the hosts and the gateways are asked.
#pragma once

#include "probes/probe.h"

#include <QString>

namespace clearway::probes {

enum class Retry { Never, OnceAfterSilence };

/// One attempt on `endpoint` as `host`. With OnceAfterSilence a TLS hello that met silence is tried once more
/// on a fresh connection; a refusal never is.
[[nodiscard]] async::Task<> handshake(net::Context &context, QString host, base::Endpoint endpoint,
                                      Retry retry);

} // namespace clearway::probes
