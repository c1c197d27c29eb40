// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Evidence put together from two runs: one row tested again, or an earlier sweep carried on.
#pragma once

#include "base/result.h"
#include "catalogue/rowreach.h"
#include "report/report.h"

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

/// The evidence of a check that was repeated without a sweep, with what the sweep of `before` saw: of each
/// network of which the samples say what they would have said then, so that no old answer hides a new one.
/// What a sweep saw blocked is not mended because nobody looked there again. `run.amendments` says when it
/// was seen. Unset: there is nothing to carry on.
[[nodiscard]] std::optional<evidence::Evidence> withSweepOf(const Report &before, const Report &repeated);

/// Made before the run, as withSweepOf() does it; others are rows that were tested again after it.
[[nodiscard]] bool isCarriedOn(const evidence::Run &run, const evidence::Amendment &amendment);

/// When an observation began, from the start of the whole run on, also one of a row that was tested again.
/// Negative where it was carried on.
[[nodiscard]] evidence::Duration sinceStart(const evidence::Run &run, const evidence::Observation &row);

} // namespace clearway::report
