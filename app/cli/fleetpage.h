// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A fleet's counts as tables for people.
#pragma once

#include "fleet/fleetsummary.h"
#include "text/wording.h"

namespace clearway::cli {

/// By site, by mode and by cause, for 80 columns; names of sites and files come out inert.
[[nodiscard]] QString fleetPage(const fleet::Summary &summary, const text::Wording &wording);

} // namespace clearway::cli
