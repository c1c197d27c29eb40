// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What a run was to answer, the same for every moment of it.
#pragma once

#include "catalogue/catalogue.h"
#include "evidence/evidence.h"

#include <optional>
#include <set>
#include <vector>

namespace clearway::verdict {

/// The proxies that the client would use, as far as is documented.
struct ProxyUse {
    QStringList paths; ///< "proxy:HOST:PORT", in the order in which they are named
    QStringList directHosts; ///< required hosts that the same settings send past every proxy
};

struct Scope {
    Scope(const evidence::Evidence &evidence, const catalogue::Catalogue &catalogue);

    const catalogue::Catalogue &catalogue;
    const evidence::Machine &machine;
    QDateTime started; ///< by this computer's clock
    std::set<catalogue::Product> products;
    std::vector<catalogue::Requirement> requirements;
    std::vector<base::IpAddress> ownAddresses;
    std::uint16_t peerPort = 0; ///< of the media peer that was named; 0: none was
    std::optional<ProxyUse> proxy; ///< unset where no proxy is chosen, or every host goes direct

    /// Hosts of a list that the chosen products need.
    [[nodiscard]] std::vector<const catalogue::Host *>
    needed(const std::vector<catalogue::Host> &hosts) const;
};

} // namespace clearway::verdict
