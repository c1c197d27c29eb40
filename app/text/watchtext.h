// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Fixed texts about checking again and again, and about testing one row again. A new one needs a row in
// watchtext.cpp and its German in translations/.
#pragma once

#include "base/names.h"

namespace clearway::text {

enum class WatchPage {
    // The list of changes
    Title,
    Hint,
    Nothing,
    Area,
    When,
    What,
    Mode,
    Before,
    After,
    Why,
    // The menu
    Repeat,
    Off,
    EverySeconds, ///< seconds
    EveryMinutes, ///< minutes
    // Its state
    Watching, ///< seconds, end of the check that is shown, changes
    WatchingUnfinished, ///< seconds, end of the check that is shown
    WatchPaused,
    StopWatching,
    CellChanged, ///< time, status before, status after
    OverallChanged, ///< status before, status after
    Change, ///< time, row, mode, status before, status after, why
    // One row again
    TestRowAgain,
    TestingRow, ///< row
    RowAsBefore, ///< row
    RowChanged, ///< row
    RowStopped,
    NetworkChanged,
    SignedIn
};

} // namespace clearway::text

namespace clearway::base {
template<>
inline constexpr int enumCount<clearway::text::WatchPage> = int(clearway::text::WatchPage::SignedIn) + 1;
}
