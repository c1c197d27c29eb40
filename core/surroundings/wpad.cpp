// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/wpad.h"

namespace clearway::surroundings {

WpadFacts wpadFacts()
{
    return {};
}

std::vector<WpadCandidate> wpadCandidates(const WpadFacts &)
{
    return {};
}

std::vector<WpadCandidate> wpadCandidates()
{
    return wpadCandidates(wpadFacts());
}

} // namespace clearway::surroundings
