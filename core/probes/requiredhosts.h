// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The names a client of the chosen products talks to.
#pragma once

#include "catalogue/catalogue.h"

#include <QStringList>

#include <set>

namespace clearway::probes {

/// Hosts that stand for a needed domain, then the opener hosts, in the catalogue's order, each once. All of
/// them are asked on 443.
[[nodiscard]] QStringList requiredHosts(const catalogue::Catalogue &catalogue,
                                        const std::set<catalogue::Product> &products);

/// Those and the gateways and WebSocket hosts: what a proxy setting is asked about.
[[nodiscard]] QStringList allHosts(const catalogue::Catalogue &catalogue,
                                   const std::set<catalogue::Product> &products);

} // namespace clearway::probes
