// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/evidencelines.h"

#include "report/amendment.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace clearway::report {

std::vector<EvidenceLine> evidenceLines(const Report &report, const Phrases &phrases)
{
    std::set<int> cited;
    for (const verdict::Finding &finding : report.verdict.findings)
        cited.insert(finding.evidence.begin(), finding.evidence.end());
    std::vector<EvidenceLine> lines;
    for (const evidence::Observation &row : report.evidence.observations)
        if (row.outcome != evidence::Outcome::NotRun)
            lines.push_back({row.id, phrases.duration(sinceStart(report.evidence.run, row)),
                             phrases.observationTitle(row), phrases.observationResult(row),
                             phrases.path(row.path), cited.contains(row.id),
                             row.outcome == evidence::Outcome::Failed});
    return lines;
}

QStringList citedEvidence(const Report &report, const Phrases &phrases)
{
    std::vector<int> ids;
    for (const verdict::Finding &finding : report.verdict.findings)
        for (int id : finding.evidence)
            if (std::ranges::find(ids, id) == ids.end())
                ids.push_back(id);
    QStringList lines;
    for (int id : ids)
        if (const evidence::Observation *row = report.evidence.find(id))
            lines << u"#%1 "_s.arg(id) + phrases.observationTitle(*row) + u": "_s
                    + phrases.observationResult(*row);
    return lines;
}

} // namespace clearway::report
