// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The gateway race of each host, told from its observations.
#pragma once

#include "verdict/scene.h"

namespace clearway::verdict {

/// True when something answered that is no trusted GoTo handshake: plaintext, a stranger's certificate,
/// another host's.
[[nodiscard]] bool answeredFalsely(const Attempt &attempt);

/// One race per gateway host and path that was tried at all: direct first, each in the catalogue's order.
[[nodiscard]] std::vector<Race> races(const Scene &scene);

} // namespace clearway::verdict
