// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What the page "Media paths" draws, taken from a report: per media network how far packets of TCP and UDP
// got.
#pragma once

#include "evidence/hoptrace.h"
#include "report/report.h"

#include <optional>
#include <vector>

namespace clearway::gui {

struct HopDot {
    enum class Kind {
        Answered, ///< somebody at that hop spoke
        Silent, ///< nobody did, which proves nothing
        Target, ///< the server itself
        Stopped ///< the way ends here
    };
    int hop = 1;
    Kind kind = Kind::Silent;
    bool operator==(const HopDot &) const = default;
};

/// One line of dots.
struct HopLane {
    evidence::HopTransport transport = evidence::HopTransport::Udp;
    std::vector<HopDot> dots; ///< by hop; after a Stopped one there is none
    [[nodiscard]] int farthest() const; ///< hop of the last dot that is not Silent; 0: none
    bool operator==(const HopLane &) const = default;
};

struct MediaPath {
    QString network; ///< "173.199.0.0/18"
    verdict::Cell cell; ///< of the mode in which all outgoing traffic is open, so of the way without a proxy
    std::optional<evidence::Exit> exit; ///< how this computer would send it; where it was read
    bool split = false; ///< parts of the network leave another way than `exit`
    std::vector<HopLane> lanes; ///< TCP first; empty: nothing was traced
    bool endsUnseen = false; ///< UDP ends before the first hop that would tell
    std::optional<evidence::Duration> roundTrip; ///< of the first UDP answer
    [[nodiscard]] std::optional<int> stop() const; ///< hop at which UDP ends, where one is known
};

/// The report's media networks in the order of its matrix. `port` 0: both; of several traces of UDP the one
/// that got least far stands for the network.
[[nodiscard]] std::vector<MediaPath> mediaPaths(const report::Report &report, std::uint16_t port = 0);

/// The ports that UDP was tried on, ascending.
[[nodiscard]] std::vector<std::uint16_t> mediaPorts(const report::Report &report);

/// The hop at which most networks' UDP ends; unset where none does.
[[nodiscard]] std::optional<int> commonStop(const std::vector<MediaPath> &paths);

} // namespace clearway::gui
