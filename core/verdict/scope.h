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
    /// Routers outside of the own network that refused packets to several of GoTo's networks, or to one of
    /// them and to hosts elsewhere: they stand on the way to all of it. Another may be GoTo's own, at the
    /// door of one network.
    std::set<base::IpAddress> commonRefusers;

    /// A public address of IPv4, on computers that have none themselves: the own network ends before it. With
    /// one of its own, as in universities, nothing tells the edge; nor does IPv6, public anywhere.
    [[nodiscard]] bool isOutside(const base::IpAddress &address) const;

    /// Hosts of a list that the chosen products need.
    [[nodiscard]] std::vector<const catalogue::Host *>
    needed(const std::vector<catalogue::Host> &hosts) const;
};

} // namespace clearway::verdict
