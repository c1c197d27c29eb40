// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The hosts or networks that a finding is about.
#pragma once

#include "verdict/verdict.h"

namespace clearway::report {

/// Names out of a finding's arguments (verdict/findingrules.h says which stand where); its subject when the
/// arguments hold none. Foreign text.
[[nodiscard]] QStringList affected(const verdict::Finding &finding);

} // namespace clearway::report
