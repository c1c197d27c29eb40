// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/reportformat.h"

using namespace Qt::StringLiterals;

namespace clearway::report {

QLatin1StringView name(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Json:
        return "json"_L1;
    case ReportFormat::Html:
        return "html"_L1;
    case ReportFormat::Pdf:
        return "pdf"_L1;
    case ReportFormat::Markdown:
        return "md"_L1;
    case ReportFormat::Text:
        return "txt"_L1;
    case ReportFormat::Mail:
        return "eml"_L1;
    case ReportFormat::Events:
        return "ndjson"_L1;
    case ReportFormat::Metrics:
        return "prom"_L1;
    }
    return "json"_L1;
}

std::optional<ReportFormat> formatOfFile(const QString &file)
{
    const qsizetype dot = file.lastIndexOf(u'.');
    return dot < 0 ? std::nullopt : base::fromName<ReportFormat>(file.mid(dot + 1).toLower());
}

} // namespace clearway::report
