// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What was seen on one way through the network: directly, or by the proxies that the client would use.
#pragma once

#include "verdict/hostseen.h"
#include "verdict/rangerules.h"
#include "verdict/scope.h"

namespace clearway::verdict {

struct Way {
    enum class Kind { Direct, Proxied };

    /// `rows` are those of this way alone.
    Way(const Scope &scope, Kind kind, std::vector<Row> rows);

    Kind kind = Kind::Direct;
    EvidenceView view;
    bool dnsDead = false; ///< names were asked for, and not one has an address
    QString lostProxy; ///< "HOST:PORT": no connection to a proxy of this way ever came about; empty: one did
    std::vector<std::vector<HostSeen>> domains; ///< parallel to catalogue.domains; needed hosts only
    std::vector<HostSeen> openers; ///< parallel to catalogue.openers
    std::vector<HostSeen> gateways; ///< on the required port (443) only
    std::vector<TcpNetworkSeen> tcp; ///< parallel to catalogue.tcpNetworks
};

/// The rows of the direct way, or of the chosen proxies with those of hosts that their settings send direct.
[[nodiscard]] std::vector<Row> rowsOf(const Scope &scope, Way::Kind kind, const std::vector<Row> &rows);

} // namespace clearway::verdict
