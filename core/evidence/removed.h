// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What was taken out of a report before it was written, by kind. The things themselves are never kept.
#pragma once

#include "base/removedkind.h"

namespace clearway::evidence {

using base::RemovedKind;

/// How many different things of one kind a report has lost.
struct Removed {
    RemovedKind kind = RemovedKind::Credential;
    int count = 0; ///< 1 and up
    bool operator==(const Removed &) const = default;
};

} // namespace clearway::evidence
