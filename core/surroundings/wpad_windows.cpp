// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/wpad.h"

#include "base/clock.h"
#include "surroundings/registry.h"

namespace clearway::surroundings {

WpadFacts wpadFacts()
{
    return windowsWpadFacts(*systemRegistry(), base::SystemClock().utcNow());
}

} // namespace clearway::surroundings
