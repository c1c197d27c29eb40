// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Firefox's files on this computer, put together.
#pragma once

#include "surroundings/firefoxproxy.h"

namespace clearway::surroundings {

struct ProxyPlaces;

/// Of the first policies.json that exists; empty where there is none.
[[nodiscard]] FirefoxPolicy firefoxPolicy(const ProxyPlaces &places);

/// One source per profile that an installation starts with; where there is no profile, one for a policy that
/// sets the mode.
[[nodiscard]] std::vector<evidence::ProxySource> firefoxSources(const ProxyPlaces &places,
                                                                const FirefoxPolicy &policy);

} // namespace clearway::surroundings
