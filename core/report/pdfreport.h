// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The report as PDF: verdict, causes and remedies first, then the matrix; the evidence is an appendix.
#pragma once

#include "report/report.h"

#include <QByteArray>

namespace clearway::report {

/// Real text in the readers' own fonts, tagged, with its language. Nothing in it is active: it holds no
/// action, link, picture, script or form. Appends at most `mostPdfRows` rows of evidence, those of the
/// findings first, and says how many it left out.
[[nodiscard]] QByteArray toPdf(const Report &report, const Phrases &phrases);

inline constexpr std::size_t mostPdfRows = 400;

} // namespace clearway::report
