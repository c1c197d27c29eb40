// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The map from stand-ins to what they stand for, for those who removed it. It is no report and goes nowhere.
#pragma once

#include "report/redaction.h"

namespace clearway::report {

/// As JSON: an array of objects with `stand_in`, `kind` and `original`.
[[nodiscard]] QByteArray mapJson(const std::vector<StandIn> &map);

/// Writes it to a file that only its owner may read; nothing where `file` is empty. An empty string, or the
/// system's reason why it could not.
[[nodiscard]] QString writeMap(const std::vector<StandIn> &map, const QString &file);

} // namespace clearway::report
