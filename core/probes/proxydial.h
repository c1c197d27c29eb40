// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// How to get to a proxy that a setting names.
#pragma once

#include "net/proxytunnel.h"
#include "probes/probe.h"

namespace clearway::probes {

/// Addresses of its name, and the sign-in where it is for this proxy.
[[nodiscard]] async::Task<net::ProxyDial> proxyDial(ProbeContext &context, evidence::ProxyServer server);

} // namespace clearway::probes
