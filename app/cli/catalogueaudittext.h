// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// An audit as a text for people.
#pragma once

#include "catalogue/listaudit.h"
#include "text/wording.h"

namespace clearway::cli {

/// What is missing, too wide, historic, unsure; then what else is in the list, and the result in each mode.
/// Wrapped for 80 columns; the list's own text comes out inert.
[[nodiscard]] QString auditText(const catalogue::Audit &audit, const catalogue::ForeignList &list,
                                const catalogue::Catalogue &catalogue, const text::Wording &wording);

} // namespace clearway::cli
