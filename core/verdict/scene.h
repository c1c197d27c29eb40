// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What every rule looks at: the rows asked for, and what was seen on each way through the network. Built once
// per judgement.
#pragma once

#include "verdict/peerrules.h"
#include "verdict/udprules.h"
#include "verdict/verdict.h"
#include "verdict/way.h"

namespace clearway::verdict {

/// What was seen, up to some moment.
struct Scene {
    Scene(const Scope &scope, std::vector<Row> rows);

    const Scope &scope;
    std::vector<Row> rows; ///< all of them, in the order they started
    Way direct;
    std::optional<Way> proxied; ///< set where the scope names a proxy
    std::vector<UdpNetworkSeen> udp; ///< parallel to catalogue.udpNetworks
    PeerSeen peer;
    std::vector<int> localErrors; ///< with `noNetwork`: the rows that say so
    bool noNetwork = false; ///< this computer has no way out at all

    /// Where no proxy is chosen, what a mode sends by proxy goes as the network carries it.
    [[nodiscard]] const Way &way(catalogue::Carriage carriage) const
    {
        return carriage == catalogue::Carriage::Proxy && proxied ? *proxied : direct;
    }
};

/// A rule's answer for one row on one way of carrying it.
struct Ruling {
    Status status = Status::NotTested;
    Confidence confidence = Confidence::Confirmed;
    Reason reason;
    std::vector<int> evidence;
};

} // namespace clearway::verdict
