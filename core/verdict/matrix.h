// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Every requirement in every mode: asks the rules and says which of them a mode needs.
#pragma once

#include "verdict/scene.h"

namespace clearway::verdict {

/// How the mode carries what the row stands for.
[[nodiscard]] catalogue::Carriage carriageOf(const catalogue::Catalogue &catalogue,
                                             const catalogue::Requirement &row, catalogue::ModeId mode);

/// Requirement by requirement, each in the order of catalogue::allModes.
[[nodiscard]] std::vector<Cell> matrixOf(const Scene &scene);

} // namespace clearway::verdict
