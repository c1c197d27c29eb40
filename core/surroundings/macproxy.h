// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What macOS is set to, as SystemConfiguration tells it.
#pragma once

#include "evidence/proxysource.h"

#include <QVariantMap>

namespace clearway::surroundings {

/// From the dictionary of SCDynamicStoreCopyProxies ("scutil --proxy" prints the same): one source per way
/// that is switched on, in the system's order (WPAD, PAC file, proxy for HTTPS, SOCKS); a single one of mode
/// None where none is.
[[nodiscard]] std::vector<evidence::ProxySource> macProxies(const QVariantMap &settings);

} // namespace clearway::surroundings
