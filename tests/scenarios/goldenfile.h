// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What a scenario expects, as lines that a person can compare.
#pragma once

#include "verdict/verdict.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace clearway::tests {

/// The judged run in the shape of expected.json.
[[nodiscard]] QJsonObject goldenOf(const verdict::Verdict &verdict,
                                   const std::optional<evidence::Duration> &decided);

/// "matrix.gateway: expected …, is …", in the order of the keys; empty when both are the same.
[[nodiscard]] QStringList differences(const QJsonObject &expected, const QJsonObject &actual);

} // namespace clearway::tests
