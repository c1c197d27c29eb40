// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// How this computer is set up.
//
// core/surroundings reads, one source per file, what a run needs to know about the machine, and never changes
// it. Host and user names are not read at all. Parsers take text, so each is tested from samples on every
// system.
#pragma once

#include "evidence/evidence.h"

namespace clearway::surroundings {

/// Adapters with their addresses, in the system's order.
[[nodiscard]] std::vector<evidence::Adapter> adapters();

/// IPv4 routes; empty where this system's are not read yet (Windows, macOS).
[[nodiscard]] std::vector<evidence::Route> routes();

/// All of it; `resolvers` are those the run will ask. The proxy sources come without answers and choice.
[[nodiscard]] evidence::Machine readMachine(const QStringList &resolvers);

} // namespace clearway::surroundings
