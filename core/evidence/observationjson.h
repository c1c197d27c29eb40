// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// One observation of a report read back. Writing it is `toJson` in evidencejson.h.
#pragma once

#include "base/strictjson.h"
#include "evidence/observation.h"

namespace clearway::evidence {

/// Longest foreign text accepted. OpenSSL takes certificate chains of up to 100 kB, and RFC 2253 form can
/// write each byte of a name as three characters, so a shorter limit would refuse reports that this program
/// wrote.
inline constexpr qsizetype longestForeignText = 400'000;

/// Reads one element of `observations`. The cursor remembers the first error; the value then means nothing.
[[nodiscard]] Observation readObservation(const base::JsonCursor &json);

/// Milliseconds as a JSON number, exact to the microsecond.
[[nodiscard]] double milliseconds(Duration duration);
[[nodiscard]] Duration readMilliseconds(const base::JsonCursor &json);

/// RFC 3339 in UTC with milliseconds; null for an unset time.
[[nodiscard]] QJsonValue timeToJson(const QDateTime &time);
[[nodiscard]] QDateTime readTime(const base::JsonCursor &json);

} // namespace clearway::evidence
