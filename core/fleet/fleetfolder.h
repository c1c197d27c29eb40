// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A folder full of reports.
#pragma once

#include "fleet/fleetsummary.h"

#include <functional>

namespace clearway::fleet {

/// Reads every .json, .ndjson and .jsonl file below the folder, reports on all processors, a few at a time,
/// and events line by line; hidden ones are left out. Damaged files, folders that cannot be read, and links
/// to folders or to nothing are counted and named. A run's site is the label in it; without one, the first
/// folder below `folder`. Deterministic: files count in the order of their names. An error where the folder
/// cannot be read. `progress` is told files done and files in all, in the caller's thread.
[[nodiscard]] base::Result<Summary> summarizeFolder(const QString &folder,
                                                    const std::function<void(int, int)> &progress = {});

} // namespace clearway::fleet
