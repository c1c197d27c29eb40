// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The stories in which proxies play, apart from the firewall's because they bring their settings along.
#pragma once

#include "rehearsal/story.h"

namespace clearway::rehearsal {

/// Only the proxy gets out.
[[nodiscard]] Story proxyOnly();
[[nodiscard]] Story proxySplit();
[[nodiscard]] Story proxyWithUdp();
[[nodiscard]] Story proxyAuth();
[[nodiscard]] Story proxyStale();
[[nodiscard]] Story proxyConflict();
[[nodiscard]] Story proxyDnsDead();
[[nodiscard]] Story pacBadRule();

} // namespace clearway::rehearsal
