// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/evidence.h"

#include <algorithm>

namespace clearway::evidence {

const Observation *Evidence::find(int id) const
{
    const auto found = std::ranges::find(observations, id, &Observation::id);
    return found == observations.end() ? nullptr : &*found;
}

} // namespace clearway::evidence
