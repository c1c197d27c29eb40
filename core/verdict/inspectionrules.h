// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Rows inspection/<name>: domains that the document exempts from deep packet inspection.
//
// Trust is checked against two root sets (design point 6): only the public one proves that nobody looked
// inside. Where no host of a domain is documented and none answers, a hello with such a name to a gateway
// tells as much: the gateway's own public certificate came back.
#pragma once

#include "verdict/scene.h"

namespace clearway::verdict {

[[nodiscard]] Ruling inspectionRuling(const Scope &scope, const Way &way, std::size_t domain);

} // namespace clearway::verdict
