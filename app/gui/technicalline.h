// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// One line of codes on an observation, for those who look things up.
#pragma once

#include "evidence/observation.h"

namespace clearway::gui {

/// English in every language; foreign text in it is inert.
[[nodiscard]] QString technicalLine(const evidence::Observation &observation);

} // namespace clearway::gui
