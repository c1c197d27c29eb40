// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/sampling.h"

namespace clearway::probes {

std::vector<base::IpAddress> sampleAddresses(const base::Cidr &network, int count)
{
    const std::uint64_t size = network.size();
    std::vector<base::IpAddress> all;
    if (size <= std::uint64_t(count)) {
        for (std::uint64_t n = 0; n < size; ++n)
            all.push_back(network.at(n));
        return all;
    }
    // The middle of each of `count` equal parts, one further: hosts rarely sit on a round number.
    for (int i = 0; i < count; ++i)
        all.push_back(
            network.at(std::min(size - 2, size * std::uint64_t(2 * i + 1) / std::uint64_t(2 * count) + 1)));
    return all;
}

} // namespace clearway::probes
