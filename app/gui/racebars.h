// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A race as bars on a time axis: what each attempt met and when, ready to be drawn and said.
#pragma once

#include "report/report.h"

#include <QMetaType>

#include <optional>

namespace clearway::gui {

struct AttemptBar {
    enum class Kind {
        Winner,
        Dropped, ///< reachable, but another was first
        Reachable,
        FalseWinner, ///< answered before everybody else, but was not GoTo
        NotGoto, ///< the same, later
        Silent, ///< nobody answered, or nobody any more
        Failed, ///< somebody said no
        NotRun
    };

    Kind kind = Kind::NotRun;
    evidence::Duration start{}; ///< all since the race began
    std::optional<evidence::Duration> opened; ///< TCP was there, or the proxy said yes
    evidence::Duration end{}; ///< what is drawn ends here; of a dropped one when the winner was there
    std::optional<base::FailureCode> failure; ///< kind Failed
};

[[nodiscard]] AttemptBar attemptBar(const verdict::Race &race, const verdict::RaceAttempt &attempt,
                                    const evidence::Evidence &evidence);
[[nodiscard]] verdict::Status statusOf(AttemptBar::Kind kind);

/// The shortest round span in which every answer fits; at least 100 ms.
[[nodiscard]] evidence::Duration shortSpan(const std::vector<verdict::Race> &races,
                                           const evidence::Evidence &evidence);
/// The shortest round span in which everything fits, silence too.
[[nodiscard]] evidence::Duration wholeSpan(const std::vector<verdict::Race> &races,
                                           const evidence::Evidence &evidence);

} // namespace clearway::gui

Q_DECLARE_METATYPE(clearway::gui::AttemptBar)
