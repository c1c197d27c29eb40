// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The report as one HTML file: no script, nothing fetched, readable on a screen and on paper.
#pragma once

#include "report/report.h"

#include <QByteArray>

namespace clearway::report {

/// UTF-8. Its content security policy lets nothing in but its own style sheet, named by digest; its links
/// lead to its own evidence only.
[[nodiscard]] QByteArray toHtml(const Report &report, const Phrases &phrases);

} // namespace clearway::report
