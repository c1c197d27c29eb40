// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// One row tested again: what was seen of it takes the place of what was seen before.
#pragma once

#include "base/result.h"
#include "catalogue/rowreach.h"
#include "evidence/evidence.h"

namespace clearway::report {

/// Why nothing was put together: half of a row says less than the old one, and what two networks showed must
/// not be judged as one.
enum class AmendRefusal { NotFinished, OtherNetwork };

/// The evidence of a run with one row of it seen anew. Rows that the retest is about are replaced, whoever
/// else cites them; what it saw besides stays out. New observations get new ids, their times count from the
/// retest's start, and `run.amendments` says which they are.
[[nodiscard]] base::Result<evidence::Evidence, AmendRefusal> amended(const evidence::Evidence &before,
                                                                     const evidence::Evidence &retest,
                                                                     const QString &requirement,
                                                                     const catalogue::RowReach &reach);

/// When an observation began, from the start of the whole run on, also one of a row that was tested again.
[[nodiscard]] evidence::Duration sinceStart(const evidence::Run &run, const evidence::Observation &row);

} // namespace clearway::report
