// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// One evaluation, from the parent's first line to "done".
#pragma once

#include "pac/pacwire.h"
#include "surroundings/pacmessage.h"

namespace clearway::pac {

/// What the parent sent.
struct PacTask {
    surroundings::PacWork work;
    QString source;
    QString marked; ///< with rule marks; empty: none
};

/// Nothing when the other side does not speak the protocol.
[[nodiscard]] std::optional<PacTask> readTask(PacWire &wire);

/// Makes the engines, shuts the process off from the system, and answers for every host; then once more for
/// the rules, with the marked program, whose word counts only where both answer the same.
void serve(PacWire &wire, const PacTask &task);

} // namespace clearway::pac
