// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Rows domain/<name> and opener/<host>: concrete hosts on TCP 443.
//
// A documented host that does not answer has failed, since the client would have failed too. A host that is
// only inferred to exist proves something when it answers, or when something answers in its place; its
// silence does not.
#pragma once

#include "verdict/scene.h"

namespace clearway::verdict {

[[nodiscard]] Ruling hostRuling(const Way &way, const std::vector<HostSeen> &hosts);

} // namespace clearway::verdict
