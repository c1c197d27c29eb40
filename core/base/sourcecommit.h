// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Which state of the sources this program is; only programs link its source (cmake/ClearwayCommit.cmake).
#pragma once

#include <QLatin1StringView>

namespace clearway::base {

/// Twelve digits of the commit; "unknown" where the sources came without their history.
[[nodiscard]] QLatin1StringView sourceCommit();

} // namespace clearway::base
