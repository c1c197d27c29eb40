// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/policy.h"
#include "surroundings/registry.h"

namespace clearway::settings {

Policy machinePolicy()
{
    return readPolicyRegistry(*surroundings::systemRegistry());
}

} // namespace clearway::settings
