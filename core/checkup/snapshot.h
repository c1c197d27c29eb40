// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Progress of a run as an immutable value.
#pragma once

#include "evidence/evidence.h"
#include "probes/step.h"

#include <QMetaType>

#include <array>
#include <memory>

namespace clearway::checkup {

using probes::Step;
using probes::stepCount;
using probes::StepProgress;

struct Snapshot {
    std::array<StepProgress, stepCount> steps{};
    evidence::Duration elapsed{};
    /// What was seen so far, for judging in between; `run.complete` is false.
    std::shared_ptr<const evidence::Evidence> evidence;

    [[nodiscard]] int done() const;
    [[nodiscard]] int total() const;
};

} // namespace clearway::checkup

Q_DECLARE_METATYPE(clearway::checkup::Snapshot)
