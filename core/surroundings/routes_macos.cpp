// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/machine.h"

namespace clearway::surroundings {

std::vector<evidence::Route> routes()
{
    return {}; // not read on this system; no rule rests on routes yet
}

} // namespace clearway::surroundings
