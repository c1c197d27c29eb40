// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Reports on their way out: into files, and onto standard output where a file will not take one.
#pragma once

#include "cli/checkoptions.h"
#include "cli/console.h"
#include "report/report.h"

namespace clearway::cli {

struct Delivered {
    bool allWritten = true; ///< false: some report is not where it should be
    bool onOutput = false; ///< standard output holds a report
};

/// Writes every target. A report whose file cannot be written goes to standard output, so that nothing is
/// lost.
[[nodiscard]] Delivered deliver(const report::Report &report, const std::vector<Target> &targets,
                                const text::Wording &wording, Console &console);

} // namespace clearway::cli
