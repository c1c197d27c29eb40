// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What every rule looks at: the rows asked for, and what was seen of each host and network. Built once per
// judgement.
#pragma once

#include "verdict/hostseen.h"
#include "verdict/rangerules.h"
#include "verdict/udprules.h"
#include "verdict/verdict.h"

#include <set>

namespace clearway::verdict {

/// What a run was to answer, the same for every moment of it.
struct Scope {
    Scope(const evidence::Evidence &evidence, const catalogue::Catalogue &catalogue);

    const catalogue::Catalogue &catalogue;
    const evidence::Machine &machine;
    std::set<catalogue::Product> products;
    std::vector<catalogue::Requirement> requirements;
    std::vector<base::IpAddress> ownAddresses;

    /// Hosts of a list that the chosen products need.
    [[nodiscard]] std::vector<const catalogue::Host *>
    needed(const std::vector<catalogue::Host> &hosts) const;
};

/// What was seen, up to some moment.
struct Scene {
    Scene(const Scope &scope, std::vector<Row> rows);

    const Scope &scope;
    EvidenceView view;
    std::vector<std::vector<HostSeen>> domains; ///< parallel to catalogue.domains; needed hosts only
    std::vector<HostSeen> openers; ///< parallel to catalogue.openers
    std::vector<HostSeen> gateways; ///< on the required port (443) only
    std::vector<TcpNetworkSeen> tcp; ///< parallel to catalogue.tcpNetworks
    std::vector<UdpNetworkSeen> udp; ///< parallel to catalogue.udpNetworks
    bool dnsDead = false; ///< names were asked for, and not one has an address
    std::vector<int> localErrors; ///< with `noNetwork`: the rows that say so
    bool noNetwork = false; ///< this computer has no way out at all
};

/// A rule's answer for one row on one way of carrying it.
struct Ruling {
    Status status = Status::NotTested;
    Confidence confidence = Confidence::Confirmed;
    Reason reason;
    std::vector<int> evidence;
};

} // namespace clearway::verdict
