// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What a run may know and do about proxies.
#pragma once

#include "evidence/proxysource.h"
#include "net/proxycredentials.h"
#include "surroundings/wpad.h"

#include <optional>
#include <vector>

namespace clearway::probes {

struct ProxyMeans {
    QString setting = QStringLiteral("system"); ///< --proxy: "none", "system", or a proxy's address
    /// One source per setting found before the run, a proxy given on the command line first. The run adds
    /// what discovery (WPAD) finds, the answers, and the choice.
    std::vector<evidence::ProxySource> sources;
    /// Where a PAC file may lie that nobody named; empty: nowhere, or a policy forbids the search.
    std::vector<surroundings::WpadCandidate> wpad;
    /// To be sent to exactly the proxy they name; unset: no proxy is ever signed in to.
    std::optional<net::ProxyCredentials> credentials;
};

} // namespace clearway::probes
