// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Files that a verb was given to judge by or to judge.
#pragma once

#include "cli/console.h"
#include "report/jsonreport.h"
#include "settings/effective.h"
#include "text/wording.h"

#include <optional>

namespace clearway::cli {

/// The catalogue to judge by, after telling what is to be said of its choice; nothing after telling why there
/// is none, which is bad input.
[[nodiscard]] std::optional<catalogue::Catalogue>
judgingCatalogue(const settings::Effective &effective, const text::Wording &wording, Console &console);

/// Says which file and why, and ends as bad input.
[[nodiscard]] ExitCode unreadable(text::Label label, const base::InputError &error,
                                  const text::Wording &wording, Console &console);

} // namespace clearway::cli
