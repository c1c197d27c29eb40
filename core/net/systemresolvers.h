// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The resolvers this computer is set up to ask.
#pragma once

#include "base/address.h"

#include <vector>

namespace clearway::net {

/// In the system's order, read by c-ares (resolv.conf, the Windows registry, macOS configd); empty when none
/// is set.
[[nodiscard]] std::vector<base::Endpoint> systemResolvers();

} // namespace clearway::net
