// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The observations as the documents list them.
#pragma once

#include "report/report.h"

namespace clearway::report {

struct EvidenceLine {
    int id = 0;
    QString after; ///< since the run's start
    QString what; ///< may hold foreign text, as all below
    QString result;
    QString way;
    bool cited = false; ///< a finding rests on it
    bool failed = false;
};

/// All that was tried, in order; what was planned and not run is left out.
[[nodiscard]] std::vector<EvidenceLine> evidenceLines(const Report &report, const Phrases &phrases);

/// "#14 UDP 1853 to 173.199.12.7: no answer": what the findings rest on, the worst finding's first.
[[nodiscard]] QStringList citedEvidence(const Report &report, const Phrases &phrases);

} // namespace clearway::report
