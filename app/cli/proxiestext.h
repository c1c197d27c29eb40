// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Every proxy setting as a text for people: where it stands, what it says, what it answers.
#pragma once

#include "report/report.h"
#include "text/wording.h"

namespace clearway::cli {

/// Wrapped for 80 columns. Foreign text comes out inert.
[[nodiscard]] QString proxiesText(const report::Report &report, const text::Wording &wording);

} // namespace clearway::cli
