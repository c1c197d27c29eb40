// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Which catalogue counts on this computer, for everything but a run, which prepares itself from the same
// settings (settledrequest.h).
#pragma once

#include "settings/effective.h"
#include "supply/cataloguesupply.h"

namespace clearway::settings {

/// The file that policy, command line or settings name; without one, the newest of the built-in catalogue and
/// those in their places. `keyFile`: a public key that must have signed the file. An error where the named
/// file cannot be used: another catalogue would not answer what was asked.
[[nodiscard]] base::Result<supply::Supplied> settledCatalogue(const Effective &effective,
                                                              const QString &keyFile = {});

/// The same, to judge by: a historic one is refused, as it has no rows. Whoever judges by it tells its
/// remarks.
[[nodiscard]] base::Result<supply::Supplied> settledJudgingCatalogue(const Effective &effective);

} // namespace clearway::settings
