// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "text/racepagetext.h"

#include "text/sentencetable.h"
#include "text/wording.h"

namespace clearway::text {
namespace {

constexpr std::array rows = std::to_array<TextRow<RacePage>>({
    // Head
    {RacePage::TitleTo, QT_TRANSLATE_NOOP("Clearway", "Connection race to %1")},
    {RacePage::Title, QT_TRANSLATE_NOOP("Clearway", "Connection race")},
    {RacePage::Hint,
     QT_TRANSLATE_NOOP("Clearway",
                       "All addresses and ports start together. The first trusted TLS handshake wins; the "
                       "others are dropped.")},
    {RacePage::NoRace, QT_TRANSLATE_NOOP("Clearway", "No gateway was tried.")},
    {RacePage::Span, QT_TRANSLATE_NOOP("Clearway", "Time shown")},
    {RacePage::FirstPart, QT_TRANSLATE_NOOP("Clearway", "First %1")},
    {RacePage::WholeRace, QT_TRANSLATE_NOOP("Clearway", "All %1")},
    // Figures
    {RacePage::WinnerDirect, QT_TRANSLATE_NOOP("Clearway", "Winner, direct")},
    {RacePage::WinnerProxied, QT_TRANSLATE_NOOP("Clearway", "Winner through the proxy")},
    {RacePage::FalseWinner, QT_TRANSLATE_NOOP("Clearway", "False winner")},
    {RacePage::If8200, QT_TRANSLATE_NOOP("Clearway", "If 8200 were open")},
    {RacePage::PortAfter, QT_TRANSLATE_NOOP("Clearway", "%1, %2")},
    {RacePage::About, QT_TRANSLATE_NOOP("Clearway", "about %1")},
    {RacePage::NoWinner, QT_TRANSLATE_NOOP("Clearway", "None")},
    {RacePage::NotTried, QT_TRANSLATE_NOOP("Clearway", "Not tried")},
    {RacePage::NobodyElse, QT_TRANSLATE_NOOP("Clearway", "Nobody else answered for GoTo")},
    {RacePage::AnsweredFor, QT_TRANSLATE_NOOP("Clearway", "%1 answered, but not GoTo")},
    {RacePage::IsOpen, QT_TRANSLATE_NOOP("Clearway", "8200 is open: %1")},
    {RacePage::NothingToGain,
     QT_TRANSLATE_NOOP("Clearway", "Nothing to gain: 443 takes the same way and is as fast")},
    {RacePage::CannotEstimate, QT_TRANSLATE_NOOP("Clearway", "No direct connection to measure by")},
    {RacePage::NotRaced, QT_TRANSLATE_NOOP("Clearway", "8200 was not tried directly")},
    // Rows
    {RacePage::Attempt, QT_TRANSLATE_NOOP("Clearway", "Attempt")},
    {RacePage::Timeline, QT_TRANSLATE_NOOP("Clearway", "Time since the start")},
    {RacePage::Outcome, QT_TRANSLATE_NOOP("Clearway", "Outcome")},
    {RacePage::Direct, QT_TRANSLATE_NOOP("Clearway", "Direct")},
    {RacePage::DirectTo, QT_TRANSLATE_NOOP("Clearway", "Direct to %1")},
    {RacePage::Through, QT_TRANSLATE_NOOP("Clearway", "Through %1 (the proxy resolves the name)")},
    {RacePage::ThroughTo, QT_TRANSLATE_NOOP("Clearway", "Through %1 to %2 (the proxy resolves the name)")},
    {RacePage::AttemptAt, QT_TRANSLATE_NOOP("Clearway", "%1 : %2")},
    // Outcomes
    {RacePage::Winner, QT_TRANSLATE_NOOP("Clearway", "Winner")},
    {RacePage::Dropped, QT_TRANSLATE_NOOP("Clearway", "Reachable, dropped")},
    {RacePage::AlsoReachable, QT_TRANSLATE_NOOP("Clearway", "Reachable")},
    {RacePage::IsFalse, QT_TRANSLATE_NOOP("Clearway", "False winner")},
    {RacePage::NotGoto, QT_TRANSLATE_NOOP("Clearway", "Answered, but not GoTo")},
    {RacePage::SilentFor, QT_TRANSLATE_NOOP("Clearway", "No answer in %1")},
    {RacePage::DroppedShort, QT_TRANSLATE_NOOP("Clearway", "dropped")},
    {RacePage::NotGotoShort, QT_TRANSLATE_NOOP("Clearway", "%1  answered, but not GoTo")},
    {RacePage::Spoken, QT_TRANSLATE_NOOP("Clearway", "%1, %2: %3, %4")},
    {RacePage::SpokenTimes, QT_TRANSLATE_NOOP("Clearway", "connection %1, TLS %2")},
    // Legend
    {RacePage::LegendTcp, QT_TRANSLATE_NOOP("Clearway", "TCP or CONNECT")},
    {RacePage::LegendTls, QT_TRANSLATE_NOOP("Clearway", "TLS handshake")},
    {RacePage::LegendDropped, QT_TRANSLATE_NOOP("Clearway", "dropped: another was first")},
    {RacePage::LegendNotGoto, QT_TRANSLATE_NOOP("Clearway", "refused, or not GoTo")},
    {RacePage::LegendSilent, QT_TRANSLATE_NOOP("Clearway", "no answer")},
    {RacePage::RaceArea, QT_TRANSLATE_NOOP("Clearway", "Attempts and when each of them got how far")},
});

static_assert(isComplete(rows));

} // namespace

QString Wording::racePage(RacePage text, const QStringList &arguments) const
{
    return say(Sentence{rows[std::size_t(text)].source}, arguments);
}

} // namespace clearway::text
