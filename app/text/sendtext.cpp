// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "text/sendtext.h"

#include "text/sentencetable.h"
#include "text/wording.h"

namespace clearway::text {
namespace {

constexpr std::array rows = std::to_array<TextRow<SendText>>({
    {SendText::Open, QT_TRANSLATE_NOOP("Clearway", "Send to helpdesk…")},
    {SendText::OpenShort, QT_TRANSLATE_NOOP("Clearway", "Send…")},
    {SendText::Title, QT_TRANSLATE_NOOP("Clearway", "Send to helpdesk")},
    {SendText::Hint,
     QT_TRANSLATE_NOOP("Clearway",
                       "This is what leaves this computer, and only when you press a button here.")},
    {SendText::Preview, QT_TRANSLATE_NOOP("Clearway", "What will be sent")},
    {SendText::Ticket, QT_TRANSLATE_NOOP("Clearway", "Text for a ticket")},
    {SendText::WholeReport, QT_TRANSLATE_NOOP("Clearway", "Whole report")},
    {SendText::Level, QT_TRANSLATE_NOOP("Clearway", "What is removed")},
    {SendText::ReportLanguage, QT_TRANSLATE_NOOP("Clearway", "Language of the report")},
    {SendText::RemovedHere, QT_TRANSLATE_NOOP("Clearway", "Removed")},
    {SendText::NothingRemoved, QT_TRANSLATE_NOOP("Clearway", "Nothing was found to remove.")},
    {SendText::CopyForTicket, QT_TRANSLATE_NOOP("Clearway", "Copy for ticket")},
    {SendText::Copied, QT_TRANSLATE_NOOP("Clearway", "Copied. Paste it into the ticket.")},
    {SendText::SaveAs, QT_TRANSLATE_NOOP("Clearway", "Save %1…")},
    {SendText::MailDraft, QT_TRANSLATE_NOOP("Clearway", "E-mail draft")},
    {SendText::MailHint,
     QT_TRANSLATE_NOOP("Clearway", "Opens your mail program with the report attached. You send it, or not.")},
    {SendText::MailNotOpened,
     QT_TRANSLATE_NOOP("Clearway", "No mail program took the draft. It is here: %1")},
    {SendText::Filter, QT_TRANSLATE_NOOP("Clearway", "%1 (*.%2)")},
});

static_assert(isComplete(rows));

} // namespace

QString Wording::sendText(SendText text, const QStringList &arguments) const
{
    return say(Sentence{rows[std::size_t(text)].source}, arguments);
}

QString Wording::reportFormat(report::ReportFormat format) const
{
    using report::ReportFormat;
    switch (format) {
    case ReportFormat::Json:
        return say(QT_TRANSLATE_NOOP("Clearway", "Clearway report"));
    case ReportFormat::Html:
        return QStringLiteral("HTML");
    case ReportFormat::Pdf:
        return QStringLiteral("PDF");
    case ReportFormat::Markdown:
        return say(QT_TRANSLATE_NOOP("Clearway", "Text for a ticket"));
    case ReportFormat::Text:
        return say(QT_TRANSLATE_NOOP("Clearway", "Plain text"));
    case ReportFormat::Mail:
        return say(QT_TRANSLATE_NOOP("Clearway", "E-mail draft"));
    case ReportFormat::Events:
        return say(QT_TRANSLATE_NOOP("Clearway", "Events for a log collector"));
    case ReportFormat::Metrics:
        return say(QT_TRANSLATE_NOOP("Clearway", "Prometheus metrics"));
    }
    return QString();
}

} // namespace clearway::text
