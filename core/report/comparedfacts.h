// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The facts around two runs that differ.
#pragma once

#include "report/comparison.h"

namespace clearway::report {

/// In the order of `Fact`.
[[nodiscard]] std::vector<FactChange> factChanges(const evidence::Evidence &before,
                                                  const evidence::Evidence &after);

} // namespace clearway::report
