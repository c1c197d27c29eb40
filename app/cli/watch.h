// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// `check --watch`: the check again and again, and what became different.
#pragma once

#include "cli/console.h"
#include "report/comparison.h"
#include "text/wording.h"

#include <chrono>
#include <functional>
#include <optional>

namespace clearway::cli {

/// One line for the verdict if it changed, one for each row that did; empty where nothing did. `now` is local
/// time.
[[nodiscard]] QString changesText(const report::Report &before, const report::Report &after, QTime now,
                                  const text::Wording &wording);

/// One more run; nothing when it was interrupted or could not start, of which it has told.
using RunAgain = std::function<std::optional<report::Report>()>;

/// Tells of a run that followed another one; false when nobody listens any more.
using TellRun = std::function<bool(const report::Report &before, const report::Report &now)>;

/// Calls `again` every `interval`, counted from start to start, and hands each report to `tell`. Ends at an
/// interruption, with the last whole report; needs an event loop's thread.
[[nodiscard]] report::Report watch(report::Report first, std::chrono::seconds interval, const RunAgain &again,
                                   const TellRun &tell);

} // namespace clearway::cli
