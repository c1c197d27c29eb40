// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/outgoing.h"

#include "report/mailreport.h"

namespace clearway::gui {

Outgoing::Outgoing(const report::Report &report, report::Level level, text::Language language,
                   const base::KnownNames &names)
    : m_report(report::redactedReport(report, level, names))
    , m_words(std::make_shared<text::Wording>(language))
{
}

base::Result<QByteArray, QString> Outgoing::document(report::ReportFormat format) const
{
    return report::rendered(m_report, format, *m_words);
}

QByteArray Outgoing::mail(const QString &recipient) const
{
    return report::toMail(m_report, *m_words, recipient);
}

QStringList Outgoing::removed(const text::Wording &words) const
{
    QStringList lines;
    for (const evidence::Removed &each : m_report.evidence.run.removed)
        lines << words.removed(each);
    return lines;
}

} // namespace clearway::gui
