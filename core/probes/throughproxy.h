// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The same questions, asked through the proxy of the chosen setting. The proxy is given names: local DNS may
// be dead where it resolves them well.
#pragma once

#include "probes/probe.h"
#include "probes/proxyroutes.h"

namespace clearway::probes {

/// Every required host on 443, the gateways on all race ports, sampled addresses of the TCP networks, and the
/// hosts that take a WebSocket upgrade.
[[nodiscard]] async::Task<> askThroughProxy(ProbeContext &context, const ProxyRoutes &routes);

/// Whether that proxy carries us to a gateway: one tunnel, and a handshake through it.
[[nodiscard]] async::Task<bool> tryProxy(ProbeContext &context, evidence::ProxyServer server);

} // namespace clearway::probes
