// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Fixed texts of the window's page about media paths. A new one needs a row in mediapagetext.cpp and its
// German in translations/.
#pragma once

#include "base/names.h"

namespace clearway::text {

enum class MediaPage {
    // Head
    TitleEnds, ///< networks, of all, hop
    TitleBlocked, ///< networks, of all
    TitleOpen, ///< all
    TitleUnconfirmed, ///< networks, of all
    Title,
    HintEnds,
    Hint,
    NothingTried,
    BothPorts,
    Ports,
    // Columns
    Network,
    Hop,
    Answer,
    // Cells
    Tcp,
    Udp,
    NoTrace,
    ByAdapter, ///< adapter, gateway
    ByAdapterAlone, ///< adapter
    SeveralWays,
    NoWay,
    RoundTrip, ///< duration
    Spoken, ///< network, status, sentence
    SpokenEnd, ///< hop
    Table,
    // Legend
    Legend,
    // Test stream
    StreamTo, ///< media peer
    StreamRoundTrip,
    StreamLoss,
    StreamPlot, ///< smallest, largest
    StreamLossPlot ///< lost, of all
};

} // namespace clearway::text

namespace clearway::base {
template<>
inline constexpr int enumCount<clearway::text::MediaPage> = int(clearway::text::MediaPage::StreamLossPlot)
    + 1;
}
