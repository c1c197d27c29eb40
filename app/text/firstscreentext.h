// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Fixed texts of the window's first screen: the way to GoTo, what it needs, and the buttons below. A new one
// needs a row in firstscreentext.cpp and its German in translations/.
#pragma once

#include "base/names.h"

namespace clearway::text {

enum class FirstScreen {
    View,
    RowsNotTested, ///< rows, all rows
    // The way to GoTo
    Way,
    NoNetwork,
    Proxy,
    WebTraffic,
    DirectMedia,
    MediaPastVpn,
    MediaIntoVpn,
    LaneAnswer, ///< lane, what became of it
    LaneWorks,
    LaneTested,
    LaneNotTested,
    LaneSilent,
    LaneUnclear,
    LanePartly, ///< how many answer, of how many
    StopsAt, ///< address
    StopsAtProxy,
    ProxySilent,
    StopsOnTheWay,
    StopsForSome, ///< how many stop, of how many
    StopsAtForSome, ///< address, how many stop, of how many
    StopsAtHop, ///< hop
    StopsAtHopForSome, ///< hop, how many stop, of how many
    ThroughProxy, ///< lane, proxy
    // The facts
    TestCallWas, ///< grade
    QualityIs, ///< grade
    // What it needs
    Parts,
    PartAnswer, ///< part, status
    ProxySignIn,
    // The buttons below
    Actions
};

} // namespace clearway::text

namespace clearway::base {
template<>
inline constexpr int enumCount<clearway::text::FirstScreen> = int(clearway::text::FirstScreen::Actions) + 1;
}
