// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The kinds of value that many members of a report have: times, texts and endpoints, each written and read in
// one way.
//
// A reader fails on its cursor, which keeps the first error; the value then means nothing.
#pragma once

#include "base/address.h"
#include "base/strictjson.h"
#include "evidence/observation.h"

#include <QJsonValue>

#include <limits>
#include <optional>

namespace clearway::evidence {

/// Longest foreign text accepted. OpenSSL takes certificate chains of up to 100 kB, and RFC 2253 form can
/// write each byte of a name as three characters, so a shorter limit would refuse reports that this program
/// wrote.
inline constexpr qsizetype longestForeignText = 400'000;

inline constexpr int largestInt = std::numeric_limits<int>::max();

/// Milliseconds as a JSON number, exact to the microsecond.
[[nodiscard]] double milliseconds(Duration duration);
[[nodiscard]] Duration readMilliseconds(const base::JsonCursor &json);
/// Of what `optionalMember` or `nullableMember` found: nothing of nothing.
[[nodiscard]] std::optional<Duration> readOptionalMilliseconds(const std::optional<base::JsonCursor> &json);
[[nodiscard]] QJsonValue orNull(const std::optional<Duration> &duration);

/// RFC 3339 in UTC with milliseconds; null for an unset time.
[[nodiscard]] QJsonValue timeToJson(const QDateTime &time);
[[nodiscard]] QDateTime readTime(const base::JsonCursor &json);

/// Port 0 is no endpoint and becomes null; a server may claim it (STUN), and it must not make the report
/// unreadable.
[[nodiscard]] QJsonValue orNull(const std::optional<base::Endpoint> &endpoint);
[[nodiscard]] std::optional<base::Endpoint> readOptionalEndpoint(const std::optional<base::JsonCursor> &json);

/// At most `most` texts of at most `longest` UTF-16 units.
[[nodiscard]] QStringList readStrings(const base::JsonCursor &json, qsizetype most, qsizetype longest = 4096);

} // namespace clearway::evidence
