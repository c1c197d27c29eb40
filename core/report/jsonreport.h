// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The report as JSON, `clearway-report/1`: machine truth, and what `judge`, `compare` and Open report read.
#pragma once

#include "base/result.h"
#include "report/report.h"

#include <QByteArray>

namespace clearway::report {

/// The whole report, UTF-8, indented, ending in a newline. Validates against
/// resources/schema/report-1.schema.json.
[[nodiscard]] QByteArray toJson(const Report &report, const Phrases &phrases);

/// What a stored report says about itself, for comparing with a recomputed verdict.
struct StoredVerdict {
    verdict::Status status = verdict::Status::Unclear;
    std::optional<catalogue::ModeId> bestMode;
    std::vector<std::pair<catalogue::ModeId, verdict::Status>> modes;
    std::vector<std::tuple<QString, catalogue::ModeId, verdict::Status>> matrix;
};

struct OpenedReport {
    evidence::Evidence evidence;
    StoredVerdict stored;
};

/// Reads a report from bytes, within the limits of goal G11. `file` is only for messages.
[[nodiscard]] base::Result<OpenedReport> readReport(const QByteArray &json, const QString &file);
[[nodiscard]] base::Result<OpenedReport> readReportFile(const QString &path);

/// Differences between a stored and a recomputed verdict, one technical line each ("gateway, split: ok →
/// failed"); empty when they match.
[[nodiscard]] QStringList differences(const StoredVerdict &stored, const verdict::Verdict &recomputed);

} // namespace clearway::report
