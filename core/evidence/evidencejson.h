// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Evidence as the members `run`, `machine`, `observations` and `journal` of a report (contract.md, "Report,
// JSON").
#pragma once

#include "base/strictjson.h"
#include "evidence/evidence.h"

#include <QJsonArray>
#include <QJsonObject>

namespace clearway::evidence {

inline constexpr QLatin1StringView reportSchema("clearway-report/1");

[[nodiscard]] QJsonObject toJson(const Run &run);
[[nodiscard]] QJsonObject toJson(const Machine &machine);
[[nodiscard]] QJsonObject toJson(const Observation &observation);

/// Reads the evidence of a report. Unknown members are ignored; a missing or wrong-typed one, another schema,
/// or an observation id used twice is an error that names its JSON path. Opens nothing and sends nothing.
[[nodiscard]] base::Result<Evidence> readEvidence(const base::JsonCursor &report);

} // namespace clearway::evidence
