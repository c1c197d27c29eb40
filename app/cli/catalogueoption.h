// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// `--catalogue` and `--catalogue-key`, and what is to be said of the catalogue that counts.
#pragma once

#include "cli/arguments.h"
#include "cli/console.h"
#include "supply/cataloguesupply.h"
#include "text/wording.h"

namespace clearway::cli {

[[nodiscard]] std::vector<Option> catalogueOptions();

/// Says what was passed over, and why.
void report(const std::vector<supply::Remark> &remarks, const text::Wording &wording, Console &console);

} // namespace clearway::cli
