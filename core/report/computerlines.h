// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// How the computer is set up, as the documents list it.
#pragma once

#include "report/report.h"

namespace clearway::report {

struct ComputerLine {
    Heading heading = Heading::System;
    QString text; ///< may hold foreign text
};

[[nodiscard]] std::vector<ComputerLine> computerLines(const Report &report, const Phrases &phrases);

} // namespace clearway::report
