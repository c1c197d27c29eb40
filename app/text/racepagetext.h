// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Fixed texts of the window's page about the gateway race. A new one needs a row in racepagetext.cpp and its
// German in translations/.
#pragma once

#include "base/names.h"

namespace clearway::text {

enum class RacePage {
    // Head
    TitleTo, ///< host
    Title,
    Hint,
    NoRace,
    Span,
    FirstPart, ///< duration
    WholeRace, ///< duration
    // Figures
    WinnerDirect,
    WinnerProxied,
    FalseWinner,
    If8200,
    PortAfter, ///< port, duration
    About, ///< duration
    NoWinner,
    NotTried,
    NobodyElse,
    AnsweredFor, ///< address
    IsOpen, ///< address
    NothingToGain,
    CannotEstimate,
    NotRaced,
    // Rows
    Attempt,
    Timeline,
    Outcome,
    Direct,
    DirectTo, ///< host
    Through, ///< proxy
    ThroughTo, ///< proxy, host
    AttemptAt, ///< address, port
    // Outcomes
    Winner,
    Dropped,
    AlsoReachable,
    IsFalse,
    NotGoto,
    SilentFor, ///< duration
    DroppedShort,
    NotGotoShort, ///< duration
    Spoken, ///< race, attempt, outcome, times
    SpokenTimes, ///< duration, duration
    // Legend
    LegendTcp,
    LegendTls,
    LegendDropped,
    LegendNotGoto,
    LegendSilent,
    RaceArea
};

} // namespace clearway::text

namespace clearway::base {
template<>
inline constexpr int enumCount<clearway::text::RacePage> = int(clearway::text::RacePage::RaceArea) + 1;
}
