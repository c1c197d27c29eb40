// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What every proxy setting answers for every host.
#pragma once

#include "probes/probe.h"

namespace clearway::probes {

/// Fills in the answers of `context.proxies.sources` for `hosts`: static settings by their own lists, PAC
/// files by fetching each once and asking clearway-pac. Looks for a PAC file that nobody named, for at most 5
/// s, where a setting asks for that or nothing else is set, and adds it as a source.
[[nodiscard]] async::Task<> readProxySettings(ProbeContext &context, QStringList hosts);

/// Marks the source the client would use and returns it; nullptr: it goes direct. `answering`: stored proxies
/// that were seen to work.
const evidence::ProxySource *settleOn(ProxyMeans &means, const std::vector<evidence::ProxyServer> &answering);

} // namespace clearway::probes
