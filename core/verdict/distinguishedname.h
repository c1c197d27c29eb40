// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Certificate names as evidence keeps them: one line in the form of RFC 2253.
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace clearway::verdict {

/// Types and values in the order they stand in: ("CN", "meet.goto.com"). Foreign text; a name that was cut or
/// is malformed gives as many parts as can be told apart.
[[nodiscard]] std::vector<std::pair<QString, QString>> partsOf(const QString &distinguishedName);

/// The first value of a type such as "OU"; empty when there is none.
[[nodiscard]] QString partOf(const QString &distinguishedName, QLatin1StringView type);

} // namespace clearway::verdict
