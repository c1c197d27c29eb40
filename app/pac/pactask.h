// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What the parent wants to know.
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

} // namespace clearway::pac
