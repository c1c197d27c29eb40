// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/rendering.h"

#include "base/wholefile.h"
#include "report/eventreport.h"
#include "report/htmlreport.h"
#include "report/jsonreport.h"
#include "report/mailreport.h"
#include "report/markdownreport.h"
#include "report/metricsreport.h"
#include "report/pdfreport.h"
#include "report/textreport.h"

#include <QFileInfo>
#include <QSaveFile>

#include <exception>

using namespace Qt::StringLiterals;

namespace clearway::report {
namespace {

QByteArray written(const Report &report, ReportFormat format, const Phrases &phrases)
{
    switch (format) {
    case ReportFormat::Json:
        return toJson(report, phrases);
    case ReportFormat::Markdown:
        return toMarkdown(report, phrases).toUtf8();
    case ReportFormat::Text:
        return toText(report, phrases).toUtf8();
    case ReportFormat::Html:
        return toHtml(report, phrases);
    case ReportFormat::Pdf:
        return toPdf(report, phrases);
    case ReportFormat::Mail:
        return toMail(report, phrases);
    case ReportFormat::Events:
        return toEvents(report, phrases);
    case ReportFormat::Metrics:
        return toMetrics(report);
    }
    return {};
}

} // namespace

base::Result<QByteArray, QString> rendered(const Report &report, ReportFormat format, const Phrases &phrases)
{
    try {
        return written(report, format, phrases);
    } catch (const std::exception &error) {
        return QString::fromUtf8(error.what());
    }
}

QString suggestedName(const Report &report, ReportFormat format)
{
    constexpr qsizetype longest = 40;
    QString code;
    for (QChar c : report.evidence.run.code.left(longest))
        if (c == u'-' || (c.unicode() < 0x80 && c.isLetterOrNumber()))
            code += c;
    return u"clearway-"_s + (code.isEmpty() ? u"report"_s : code) + u'.' + name(format);
}

QString writeFile(const QString &file, const QByteArray &bytes,
                  std::optional<QFileDevice::Permissions> permissions)
{
    // Opening a FIFO waits for a reader that may never come, and replacing a device would destroy it.
    const QFileInfo info(file);
    if (info.exists() && !info.isFile())
        return info.isDir() ? u"a folder stands there"_s : u"not a regular file"_s;
    QSaveFile output(file);
    // An existing report in a folder that takes no new files can still be rewritten.
    output.setDirectWriteFallback(formatOfFile(file) != ReportFormat::Metrics);
    if (!output.open(QIODevice::WriteOnly) || (permissions && !output.setPermissions(*permissions)))
        return output.errorString();
    return base::commitWhole(output, bytes) ? QString() : output.errorString();
}

} // namespace clearway::report
