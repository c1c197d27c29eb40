// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Fixed texts about a fleet's reports. A new one needs a row in fleettext.cpp and its German in
// translations/.
#pragma once

#include "base/names.h"

namespace clearway::text {

enum class FleetText {
    Runs,
    Between,
    Files,
    Incomplete,
    LeftOut,
    Beyond, ///< number
    Damaged, ///< number
    NotEntered, ///< number
    NoRuns, ///< folder
    BySite,
    ByMode,
    ByCause,
    Site,
    Mode,
    Cause,
    RunsColumn,
    Sites,
    MostFrequent,
    NoSite,
    FurtherSites,
    FurtherCauses,
    AndMore,
    Progress
};

} // namespace clearway::text

namespace clearway::base {
template<>
inline constexpr int enumCount<clearway::text::FleetText> = int(clearway::text::FleetText::Progress) + 1;
}
