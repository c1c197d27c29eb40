// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/policy.h"

namespace clearway::settings {

Policy machinePolicy()
{
    return readPolicyFile(policyFile());
}

} // namespace clearway::settings
