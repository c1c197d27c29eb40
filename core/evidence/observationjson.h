// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// One observation of a report read back. Writing it is `toJson` in evidencejson.h.
#pragma once

#include "base/strictjson.h"
#include "evidence/observation.h"

namespace clearway::evidence {

/// Reads one element of `observations`. The cursor remembers the first error; the value then means nothing.
[[nodiscard]] Observation readObservation(const base::JsonCursor &json);

} // namespace clearway::evidence
