// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "text/fleettext.h"

#include "text/sentencetable.h"
#include "text/wording.h"

namespace clearway::text {
namespace {

constexpr std::array rows = std::to_array<TextRow<FleetText>>({
    {FleetText::Runs, QT_TRANSLATE_NOOP("Clearway", "Runs: %1")},
    {FleetText::Between, QT_TRANSLATE_NOOP("Clearway", "Between %1 and %2 (UTC)")},
    {FleetText::Files, QT_TRANSLATE_NOOP("Clearway", "Files read: %1")},
    {FleetText::Incomplete, QT_TRANSLATE_NOOP("Clearway", "Of these, ended early: %1")},
    {FleetText::LeftOut, QT_TRANSLATE_NOOP("Clearway", "Left out: %1 rehearsals, %2 repeated")},
    {FleetText::Beyond, QT_TRANSLATE_NOOP("Clearway", "Left out, as there are too many runs: %1")},
    {FleetText::Damaged, QT_TRANSLATE_NOOP("Clearway", "Damaged, not counted: %1")},
    {FleetText::NotEntered, QT_TRANSLATE_NOOP("Clearway", "Folders and links that were not read: %1")},
    {FleetText::NoRuns,
     QT_TRANSLATE_NOOP("Clearway",
                       "No run was found in %1. Counted are reports (.json) and events (.ndjson, .jsonl) of "
                       "checks; rehearsals are not.")},
    {FleetText::BySite, QT_TRANSLATE_NOOP("Clearway", "By site")},
    {FleetText::ByMode, QT_TRANSLATE_NOOP("Clearway", "By network mode")},
    {FleetText::ByCause, QT_TRANSLATE_NOOP("Clearway", "By cause")},
    {FleetText::Site, QT_TRANSLATE_NOOP("Clearway", "Site")},
    {FleetText::Mode, QT_TRANSLATE_NOOP("Clearway", "Mode")},
    {FleetText::Cause, QT_TRANSLATE_NOOP("Clearway", "Cause")},
    {FleetText::RunsColumn, QT_TRANSLATE_NOOP("Clearway", "Runs")},
    {FleetText::Sites, QT_TRANSLATE_NOOP("Clearway", "Sites")},
    {FleetText::MostFrequent, QT_TRANSLATE_NOOP("Clearway", "Most frequent cause")},
    {FleetText::NoSite, QT_TRANSLATE_NOOP("Clearway", "(no site)")},
    {FleetText::FurtherSites, QT_TRANSLATE_NOOP("Clearway", "(further sites)")},
    {FleetText::FurtherCauses, QT_TRANSLATE_NOOP("Clearway", "(further causes)")},
    {FleetText::AndMore, QT_TRANSLATE_NOOP("Clearway", "and %1 more; --json and --csv have them all")},
    {FleetText::Progress, QT_TRANSLATE_NOOP("Clearway", "%1 of %2 files")},
});

static_assert(isComplete(rows));

} // namespace

QString Wording::fleet(FleetText text, const QStringList &arguments) const
{
    return say(Sentence{rows[std::size_t(text)].source}, arguments);
}

} // namespace clearway::text
