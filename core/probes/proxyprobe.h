// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Which proxy would the client use, and does everything get through it?
#pragma once

#include "probes/probe.h"

namespace clearway::probes {

/// First the settings: PAC files are read and asked, WPAD looks for one, proxies that the GoTo client stored
/// are tried. Then all that a client needs is asked through the proxy of the choice.
[[nodiscard]] async::Task<> proxyProbe(ProbeContext &context);

/// The settings alone.
[[nodiscard]] async::Task<> proxySettingsProbe(ProbeContext &context);

} // namespace clearway::probes
