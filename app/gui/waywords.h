// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The way to GoTo in words: what stands beside its lines, and what a screen reader says of them.
#pragma once

#include "gui/waypicture.h"
#include "text/wording.h"

namespace clearway::gui {

struct WayWords {
    QString computer, network, proxy, server; ///< names of the places; proxy: empty where there is none
    QString web; ///< "Web traffic", with what became of it unless it works
    QString media; ///< the same; without the place where it stops
    QString mediaStop; ///< "stops at 10.20.0.1"; empty unless it stops
    QString spoken; ///< all of it
};

/// `own`: of this computer, not somebody's report.
[[nodiscard]] WayWords wayWords(const WayPicture &way, bool own, const text::Wording &words);

} // namespace clearway::gui
