// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The catalogue as a text for people: what must be reachable, and for whom.
#pragma once

#include "catalogue/catalogue.h"
#include "text/wording.h"

namespace clearway::cli {

/// Every row, wrapped for 80 columns. A catalogue's own text is foreign; it comes out inert.
[[nodiscard]] QString catalogueText(const catalogue::Catalogue &catalogue, const text::Wording &wording);

/// "goto-v10 2026-11: 10 domains, 4 openers, 10 TCP networks, 9 UDP networks, 2 gateways".
[[nodiscard]] QString catalogueCounts(const catalogue::Catalogue &catalogue);

} // namespace clearway::cli
