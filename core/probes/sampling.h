// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Which addresses stand for a network of thousands.
#pragma once

#include "base/address.h"

#include <vector>

namespace clearway::probes {

/// `count` addresses spread evenly over the network, the same in every run, so that two reports can be
/// compared. Never the network's first or last address where it has more than two.
[[nodiscard]] std::vector<base::IpAddress> sampleAddresses(const base::Cidr &network, int count);

} // namespace clearway::probes
