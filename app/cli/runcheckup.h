// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A checkup from its start to its end, with progress and Ctrl+C.
#pragma once

#include "checkup/plan.h"
#include "cli/console.h"
#include "text/wording.h"

namespace clearway::cli {

struct Ran {
    evidence::Evidence evidence;
    bool cancelled = false;
};

/// Runs an event loop until the run has ended; needs a QCoreApplication.
[[nodiscard]] Ran runCheckup(checkup::Plan plan, const text::Wording &wording, Console &console);

} // namespace clearway::cli
