// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Progress of a run as an immutable value.
#pragma once

#include "evidence/evidence.h"

#include <QMetaType>

#include <array>
#include <memory>

namespace clearway::checkup {

/// The four steps a person sees; everything starts at once, so they fill together.
enum class Step { Network, SignIn, ScreenSharing, Media };
inline constexpr int stepCount = 4;

struct StepProgress {
    int done = 0;  ///< operations finished
    int total = 0; ///< operations planned so far; grows when names turn out to have more addresses
};

struct Snapshot {
    std::array<StepProgress, stepCount> steps{};
    evidence::Duration elapsed{};
    /// What was seen so far, for judging in between; never null after the first progress.
    std::shared_ptr<const evidence::Evidence> evidence;

    [[nodiscard]] int done() const;
    [[nodiscard]] int total() const;
};

} // namespace clearway::checkup

Q_DECLARE_METATYPE(clearway::checkup::Snapshot)
