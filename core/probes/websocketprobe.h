// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Does a WebSocket upgrade come through to the hosts that take one?
#pragma once

#include "net/tlshandshake.h"
#include "probes/probe.h"

namespace clearway::probes {

[[nodiscard]] async::Task<> webSocketProbe(ProbeContext &context);

/// The upgrade on a channel that just opened: TLS, then the request.
[[nodiscard]] async::Task<> upgrade(net::Context &context, std::unique_ptr<net::Channel> channel,
                                    net::TlsTarget target);

} // namespace clearway::probes
