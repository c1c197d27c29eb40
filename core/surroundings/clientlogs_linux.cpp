// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/clientlogs.h"

namespace clearway::surroundings {

std::vector<ClientLogPlace> clientLogPlaces()
{
    return {}; // GoTo has no desktop client version 10 for Linux
}

} // namespace clearway::surroundings
