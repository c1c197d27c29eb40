// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The matrix as aligned text.
#pragma once

#include "report/textreport.h"

namespace clearway::report {

[[nodiscard]] QString matrixText(const verdict::Verdict &verdict, const Phrases &phrases,
                                 const StatusPaint &paint);

} // namespace clearway::report
