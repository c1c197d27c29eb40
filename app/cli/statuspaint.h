// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Colours of status words on a terminal.
#pragma once

#include "report/textreport.h"

namespace clearway::cli {

/// Paints with terminal codes, or not at all.
[[nodiscard]] report::StatusPaint statusPaint(bool colour);

} // namespace clearway::cli
