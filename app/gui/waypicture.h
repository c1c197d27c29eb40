// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The way to GoTo as the evidence shows it, ready to be drawn: what was not seen stays open.
#pragma once

#include "report/report.h"

#include <QString>

namespace clearway::gui {

struct Lane {
    enum class State {
        Works,
        Stops, ///< positive evidence that at least a part does not get through
        Silent, ///< nobody answered, which proves nothing
        Partly, ///< some answered, from others nothing was heard
        Unclear,
        Testing,
        NotTested
    };
    enum class Stop { OnTheWay, BeforeProxy, AtProxy, AtAddress, AtHop };

    State state = State::NotTested;
    Stop stop = Stop::OnTheWay; ///< state Stops
    QString address; ///< stop AtAddress: who refused; AtHop: who still passed it on, where that is known
    QString hop; ///< stop AtHop: its number
    int works = 0; ///< rows that get through
    int failed = 0; ///< rows that are known to stop
    int total = 0;
    bool operator==(const Lane &) const = default;
};

/// Where direct media leaves the computer.
enum class MediaExit {
    WithTheRest,
    PastVpn, ///< the rest goes through a VPN, GoTo's networks do not
    IntoVpn ///< only GoTo's networks go through a VPN
};

struct WayPicture {
    evidence::AdapterKind adapter = evidence::AdapterKind::Unknown; ///< what leads out
    bool noNetwork = false; ///< positively seen
    bool leftComputer = false; ///< somebody outside answered something
    QString proxy; ///< "HOST:PORT" when web traffic goes that way
    bool reachedProxy = false;
    Lane web;
    Lane media; ///< UDP, past every proxy
    MediaExit mediaExit = MediaExit::WithTheRest;
    bool operator==(const WayPicture &) const = default;
};

/// `running`: what has no answer yet is being tested.
[[nodiscard]] WayPicture wayPicture(const report::Report &report, bool running);

} // namespace clearway::gui
