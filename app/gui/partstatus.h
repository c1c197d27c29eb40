// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What the cells of a verdict say about the parts of a meeting that a person knows; no judging of its own.
#pragma once

#include "checkup/snapshot.h"
#include "report/report.h"

#include <initializer_list>

namespace clearway::gui {

/// Cells of some kinds in one mode, counted. Optional rows and those that are not needed are left out.
struct Tally {
    int works = 0; ///< ok or limited
    int limited = 0; ///< of these
    int failed = 0;
    int unclear = 0;
    int notTested = 0;

    [[nodiscard]] int total() const { return works + failed + unclear + notTested; }
    /// Failed as soon as one failed; otherwise unclear, limited or ok by the weakest. Sampled networks answer
    /// for each other: some answers and some silence are limits (contract.md, roll-up).
    [[nodiscard]] verdict::Status status(bool sampled) const;
};

[[nodiscard]] Tally tally(const verdict::Verdict &verdict, catalogue::ModeId mode,
                          std::initializer_list<catalogue::RequirementKind> kinds);

/// True when the run sent anything through a proxy.
[[nodiscard]] bool usedProxy(const report::Report &report);

/// The mode that the first screen talks about: the best one, or where none works the way the client would
/// take.
[[nodiscard]] catalogue::ModeId modeInView(const report::Report &report);

/// The part that a step of the checkup looks at, in that mode.
[[nodiscard]] verdict::Status partStatus(const report::Report &report, checkup::Step step);

/// What a call to the media peer was like, where everything works and only that makes audio and video worse
/// than good; else null.
[[nodiscard]] const evidence::MediaPeerSeen *callThatLimits(const report::Report &report);

/// What stands beside the headline: the verdict, but no better than its sentence, which a poor call makes
/// worse.
[[nodiscard]] verdict::Status headlineStatus(const report::Report &report);

/// Whether a proxy's sign-in stands in the way; not needed where nobody asked for one.
[[nodiscard]] verdict::Status proxySignInStatus(const report::Report &report);

} // namespace clearway::gui
