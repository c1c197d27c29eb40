// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "text/watchtext.h"

#include "text/sentencetable.h"
#include "text/wording.h"

namespace clearway::text {
namespace {

constexpr std::array rows = std::to_array<TextRow<WatchPage>>({
    // The list of changes
    {WatchPage::Title, QT_TRANSLATE_NOOP("Clearway", "Changes")},
    {WatchPage::Hint,
     QT_TRANSLATE_NOOP("Clearway", "What became different while the check was repeated, the latest first.")},
    {WatchPage::Nothing, QT_TRANSLATE_NOOP("Clearway", "Nothing has changed so far.")},
    {WatchPage::Area, QT_TRANSLATE_NOOP("Clearway", "Changes while the check was repeated")},
    {WatchPage::When, QT_TRANSLATE_NOOP("Clearway", "When")},
    {WatchPage::What, QT_TRANSLATE_NOOP("Clearway", "Row")},
    {WatchPage::Mode, QT_TRANSLATE_NOOP("Clearway", "Mode")},
    {WatchPage::Before, QT_TRANSLATE_NOOP("Clearway", "Before")},
    {WatchPage::After, QT_TRANSLATE_NOOP("Clearway", "After")},
    {WatchPage::Why, QT_TRANSLATE_NOOP("Clearway", "Why")},
    // The menu
    {WatchPage::Repeat, QT_TRANSLATE_NOOP("Clearway", "Repeat the check")},
    {WatchPage::Off, QT_TRANSLATE_NOOP("Clearway", "Off")},
    {WatchPage::EverySeconds, QT_TRANSLATE_NOOP("Clearway", "Every %1 seconds")},
    {WatchPage::EveryMinutes, QT_TRANSLATE_NOOP("Clearway", "Every %1 minutes")},
    // Its state
    {WatchPage::Watching,
     QT_TRANSLATE_NOOP("Clearway", "The check is repeated every %1 s, last at %2. Changes: %3.")},
    {WatchPage::WatchingUnfinished,
     QT_TRANSLATE_NOOP(
         "Clearway", "The check is repeated every %1 s. The last one did not finish; shown is that of %2.")},
    {WatchPage::WatchPaused,
     QT_TRANSLATE_NOOP("Clearway", "The check is not repeated while a report is open.")},
    {WatchPage::StopWatching, QT_TRANSLATE_NOOP("Clearway", "Stop repeating")},
    {WatchPage::CellChanged, QT_TRANSLATE_NOOP("Clearway", "Changed at %1: %2 → %3")},
    {WatchPage::OverallChanged, QT_TRANSLATE_NOOP("Clearway", "Verdict: %1 → %2")},
    {WatchPage::Change, QT_TRANSLATE_NOOP("Clearway", "%1  %2, %3: %4 → %5. %6")},
    // One row again
    {WatchPage::TestRowAgain, QT_TRANSLATE_NOOP("Clearway", "Test this row again")},
    {WatchPage::TestingRow, QT_TRANSLATE_NOOP("Clearway", "Testing again: %1")},
    {WatchPage::RowAsBefore, QT_TRANSLATE_NOOP("Clearway", "Tested again, with the same result: %1")},
    {WatchPage::RowChanged, QT_TRANSLATE_NOOP("Clearway", "Tested again, with another result: %1")},
    {WatchPage::RowStopped,
     QT_TRANSLATE_NOOP("Clearway", "The test of the row did not finish; the result is as it was.")},
    {WatchPage::NetworkChanged,
     QT_TRANSLATE_NOOP("Clearway",
                       "The network is another one than during the check. Check again as a whole.")},
    {WatchPage::SignedIn,
     QT_TRANSLATE_NOOP(
         "Clearway",
         "The proxy got a name and a password for one check only, so it cannot be repeated. Check "
         "again, and sign in again.")},
});

static_assert(isComplete(rows));

} // namespace

QString Wording::watchPage(WatchPage text, const QStringList &arguments) const
{
    return say(Sentence{rows[std::size_t(text)].source}, arguments);
}

} // namespace clearway::text
