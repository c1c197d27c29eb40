// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// From the system's error numbers to our closed list of failure codes.
#pragma once

#include "evidence/observation.h"

#include <optional>

namespace clearway::net {

/// `icmp` sharpens what the number leaves open: Linux folds "administratively prohibited" into EHOSTUNREACH,
/// Windows every ICMP error of a connect into WSAEHOSTUNREACH. `native` is errno or WSAGetLastError().
[[nodiscard]] base::Failure classifySocketError(base::Operation operation, int native,
                                                const std::optional<evidence::IcmpError> &icmp = {});

} // namespace clearway::net
