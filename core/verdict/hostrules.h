// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Rows domain/<name> and opener/<host>: concrete hosts on TCP 443.
//
// A documented host that does not answer has failed, since the client would have failed too. A host that is
// only inferred to exist proves something when it answers, or when something answers in its place; its
// silence does not. Nor does an RST, a broken handshake or a strange certificate that it alone meets: nobody
// says that it serves TLS on 443 at all, and no verdict may hang on a guess. Others must have met the same.
// Where it does not answer, its name still can be shown to pass: in a hello to a gateway, which then answers
// as itself, or to a proxy, which then does not deny it but fails to find it.
#pragma once

#include "verdict/scene.h"

namespace clearway::verdict {

[[nodiscard]] Ruling hostRuling(const Way &way, const std::vector<HostSeen> &hosts);

} // namespace clearway::verdict
