// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "text/recentpagetext.h"

#include "text/sentencetable.h"
#include "text/wording.h"

namespace clearway::text {
namespace {

constexpr std::array rows = std::to_array<TextRow<RecentPage>>({
    {RecentPage::Title, QT_TRANSLATE_NOOP("Clearway", "Recent")},
    {RecentPage::Hint,
     QT_TRANSLATE_NOOP(
         "Clearway",
         "The last %1 checks of this computer are kept on it, at most %2 MB, and are sent nowhere. "
         "Rehearsals are not kept.")},
    {RecentPage::HistoryOff,
     QT_TRANSLATE_NOOP("Clearway", "Checks are not kept on this computer: the setting is off.")},
    {RecentPage::Empty,
     QT_TRANSLATE_NOOP("Clearway",
                       "Nothing here yet. Checks of this computer and reports that you open appear here.")},
    {RecentPage::Area, QT_TRANSLATE_NOOP("Clearway", "Earlier checks and opened reports")},
    {RecentPage::When, QT_TRANSLATE_NOOP("Clearway", "Checked")},
    {RecentPage::Result, QT_TRANSLATE_NOOP("Clearway", "Verdict")},
    {RecentPage::Code, QT_TRANSLATE_NOOP("Clearway", "Run code")},
    {RecentPage::Where, QT_TRANSLATE_NOOP("Clearway", "Where it is")},
    {RecentPage::CheckedHere, QT_TRANSLATE_NOOP("Clearway", "Checked on this computer")},
    {RecentPage::Interrupted,
     QT_TRANSLATE_NOOP("Clearway", "Interrupted on this computer; what was seen until then")},
    {RecentPage::Open, QT_TRANSLATE_NOOP("Clearway", "Open")},
    {RecentPage::CompareIt, QT_TRANSLATE_NOOP("Clearway", "Compare with it")},
    {RecentPage::Clear, QT_TRANSLATE_NOOP("Clearway", "Clear history…")},
    {RecentPage::ClearQuestion,
     QT_TRANSLATE_NOOP("Clearway",
                       "Delete the kept checks of this computer (%1) and the list of opened reports? Report "
                       "files elsewhere stay.")},
    {RecentPage::Cleared, QT_TRANSLATE_NOOP("Clearway", "The history is empty")},
    {RecentPage::NotKept,
     QT_TRANSLATE_NOOP("Clearway", "The history could not be written; the check itself is complete")},
    {RecentPage::OpenRecent, QT_TRANSLATE_NOOP("Clearway", "Open recent report")},
    {RecentPage::NoRecent, QT_TRANSLATE_NOOP("Clearway", "None")},
    {RecentPage::FileEntry, QT_TRANSLATE_NOOP("Clearway", "%1 (%2)")},
    // Opened reports
    {RecentPage::CompareWith, QT_TRANSLATE_NOOP("Clearway", "Compare…")},
    {RecentPage::NotRedacted, QT_TRANSLATE_NOOP("Clearway", "not redacted but for credentials")},
    {RecentPage::RedactedAs, QT_TRANSLATE_NOOP("Clearway", "redacted: %1")},
    {RecentPage::NewerVersion,
     QT_TRANSLATE_NOOP("Clearway", "This report cannot be opened: it was written by a newer version")},
    {RecentPage::NewerFormat,
     QT_TRANSLATE_NOOP("Clearway", "Its format is %1, this program reads %2. Nothing of it is shown.")},
});

static_assert(isComplete(rows));

} // namespace

QString Wording::recentPage(RecentPage text, const QStringList &arguments) const
{
    return say(Sentence{rows[std::size_t(text)].source}, arguments);
}

QString Wording::openedLine(const evidence::Run &run, const QStringList &differences) const
{
    constexpr qsizetype shownDifferences = 3;
    QString checked = checkedLine(run);
    checked.replace(0, 1, checked.left(1).toUpper());
    QString redaction = run.redaction == QLatin1StringView("internal")
        ? recentPage(RecentPage::NotRedacted)
        : recentPage(RecentPage::RedactedAs, {redactionLevel(run.redaction)});
    int removed = 0;
    for (const evidence::Removed &each : run.removed)
        removed += each.count;
    if (removed > 0)
        redaction += say({QT_TRANSLATE_N_NOOP("Clearway", ", %n items removed"), ", one item removed", 0},
                         {QString::number(removed)});
    QString verdict = label(differences.isEmpty() ? Label::VerdictMatches : Label::VerdictDiffers);
    if (!differences.isEmpty())
        verdict += QStringLiteral(" (%1%2)").arg(
            shown(differences.mid(0, shownDifferences).join(QStringLiteral("; "))),
            differences.size() > shownDifferences
                ? say({QT_TRANSLATE_N_NOOP("Clearway", " and %n more"), " and one more", 0},
                      {QString::number(differences.size() - shownDifferences)})
                : QString());
    return QStringList{checked, redaction, verdict}.join(QStringLiteral("  \u00B7  "));
}

} // namespace clearway::text
