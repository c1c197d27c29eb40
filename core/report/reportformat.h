// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The eight kinds of document that a report is written as.
#pragma once

#include "base/names.h"

#include <QString>

#include <optional>

namespace clearway::report {

enum class ReportFormat { Json, Html, Pdf, Markdown, Text, Mail, Events, Metrics };
/// Word of `--format` and ending of the file: "json", "html", "pdf", "md", "txt", "eml", "ndjson", "prom".
[[nodiscard]] QLatin1StringView name(ReportFormat format);

/// By the file's ending, capitals or not; nothing for any other.
[[nodiscard]] std::optional<ReportFormat> formatOfFile(const QString &file);

} // namespace clearway::report

namespace clearway::base {
template<>
inline constexpr int enumCount<clearway::report::ReportFormat> = int(clearway::report::ReportFormat::Metrics)
    + 1;
}
