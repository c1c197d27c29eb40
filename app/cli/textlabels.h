// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The sentences of app/text as the plain-text report wants them.
#pragma once

#include "report/textreport.h"
#include "text/wording.h"

namespace clearway::cli {

/// `colour` paints status words with terminal codes. The wording must outlive the labels.
[[nodiscard]] report::TextLabels textLabels(const text::Wording &wording, const report::Report &report,
                                            bool colour);

} // namespace clearway::cli
