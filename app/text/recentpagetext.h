// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Fixed texts around reports that can be opened again. A new one needs a row in recentpagetext.cpp and its
// German in translations/.
#pragma once

#include "base/names.h"

namespace clearway::text {

enum class RecentPage {
    Title,
    Hint, ///< most runs, most megabytes
    HistoryOff,
    Empty,
    Area,
    When,
    Result,
    Code,
    Where,
    CheckedHere,
    Interrupted,
    Open,
    CompareIt,
    Clear,
    ClearQuestion, ///< how many runs
    Cleared,
    NotKept,
    OpenRecent,
    NoRecent,
    FileEntry, ///< file, code
    // Opened reports
    CompareWith,
    NotRedacted,
    RedactedAs, ///< level
    NewerVersion,
    NewerFormat, ///< found, read
};

} // namespace clearway::text

namespace clearway::base {
template<>
inline constexpr int enumCount<clearway::text::RecentPage> = int(clearway::text::RecentPage::NewerFormat) + 1;
}
