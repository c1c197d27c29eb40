// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The run as events for a fleet's log collector: NDJSON, a line each.
#pragma once

#include "report/report.h"

#include <QByteArray>

namespace clearway::report {

/// `"event": "run"`, then one `"event": "check"` per requirement that is not green (contract.md). Every line
/// has the time (RFC 3339), a severity, the run's code and the schema "clearway-event/1"; it ends in a line
/// feed and holds no other.
[[nodiscard]] QByteArray toEvents(const Report &report, const Phrases &phrases);

/// Bytes of a line, its end included: collectors cut at a mebibyte, some shippers at 64 KiB.
inline constexpr qsizetype longestEvent = 64 * 1024;

} // namespace clearway::report
