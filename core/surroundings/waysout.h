// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// How this computer would send to an address. Asking sends no packet.
#pragma once

#include "base/address.h"
#include "evidence/evidence.h"

#include <memory>

namespace clearway::surroundings {

class WaysOut {
public:
    virtual ~WaysOut() = default;
    /// Adapter, source and gateway; no adapter where nothing would carry it. `target` and `part` are the
    /// caller's.
    [[nodiscard]] virtual evidence::Exit to(const base::IpAddress &address) const = 0;
};

/// The system's own decision, policy rules included.
[[nodiscard]] std::unique_ptr<WaysOut> systemWaysOut();

/// What a table of routes says by itself: the longest prefix, then the lowest metric (RFC 1812 5.2.4.3).
class TableWaysOut final : public WaysOut {
public:
    TableWaysOut(std::vector<evidence::Adapter> adapters, std::vector<evidence::Route> routes);
    [[nodiscard]] evidence::Exit to(const base::IpAddress &address) const override;

private:
    [[nodiscard]] QString sourceFor(const evidence::Route &route, bool v4) const;

    std::vector<evidence::Adapter> m_adapters;
    std::vector<evidence::Route> m_routes;
};

/// The ways of one network of a catalogue: one, or one per part where more specific routes split it. Parts
/// are asked by their first host address; at most `mostParts` of them, the rest stays undivided.
inline constexpr std::size_t mostParts = 64;
[[nodiscard]] std::vector<evidence::Exit>
exitsOf(const base::Cidr &network, const std::vector<evidence::Route> &routes, const WaysOut &ways);

/// The way of what has no more specific route: an address that nobody has (RFC 5737) stands for it.
[[nodiscard]] evidence::Exit exitOfTheRest(const WaysOut &ways);

} // namespace clearway::surroundings
