// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// How this computer is set up.
//
// core/surroundings reads, one source per file, what a run needs to know about the machine, and never changes
// it. Host and user names are read only to be taken out of reports (ownnames.h). Parsers take text, so each
// is tested from samples on every system.
#pragma once

#include "evidence/evidence.h"
#include "surroundings/adapterkind.h"

#include <map>

namespace clearway::surroundings {

/// Adapters with their addresses and kinds, in the system's order.
[[nodiscard]] std::vector<evidence::Adapter> adapters();

/// What each adapter is, by its name; empty where the system does not say.
[[nodiscard]] std::map<QString, KnownKind> adapterKinds();

/// Routes to other computers, IPv4 first, of every table that a client's packets may meet; at most 4096.
[[nodiscard]] std::vector<evidence::Route> routes();
inline constexpr std::size_t mostRoutes = 4096;

/// What has become different between two looks at this computer. Addresses that only its own link sees, and
/// those it changes by itself for privacy (RFC 8981), do not count.
[[nodiscard]] std::vector<evidence::NetworkChange> changes(const evidence::Machine &before,
                                                           const evidence::Machine &after);

/// Adapters and routes only: what may change while a run lasts.
[[nodiscard]] evidence::Machine readLinks();

/// All of it; `resolvers` are those the run will ask. The proxy sources come without answers and choice.
[[nodiscard]] evidence::Machine readMachine(const QStringList &resolvers);

} // namespace clearway::surroundings
