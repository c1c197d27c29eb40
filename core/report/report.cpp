// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/report.h"

#include <utility>

namespace clearway::report {

Report makeReport(evidence::Evidence evidence, const catalogue::Catalogue &catalogue)
{
    Report report;
    report.evidence = std::move(evidence);
    report.verdict = verdict::judge(report.evidence, catalogue);
    // A row tested again has times of its own: when all was decided cannot be told from both.
    if (report.evidence.run.amendments.empty())
        report.verdictTime = verdict::verdictTime(report.evidence, catalogue, report.verdict);
    report.catalogue = std::make_shared<const catalogue::Catalogue>(catalogue);
    return report;
}

} // namespace clearway::report
