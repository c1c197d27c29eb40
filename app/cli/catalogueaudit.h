// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// `catalogue audit`: somebody's allow list held against the catalogue.
#pragma once

#include "catalogue/passage.h"
#include "cli/arguments.h"
#include "cli/console.h"
#include "text/wording.h"

namespace clearway::cli {

/// Ends with 0 complete, 1 with remarks, 2 something is missing, 65 nothing was recognised.
[[nodiscard]] ExitCode auditCatalogue(const Arguments &arguments, const catalogue::Catalogue &catalogue,
                                      const catalogue::ListScope &scope, const text::Wording &wording,
                                      Console &console);

} // namespace clearway::cli
