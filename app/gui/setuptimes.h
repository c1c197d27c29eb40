// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// How long it took to reach each host, direct and through the proxy, put side by side.
#pragma once

#include "evidence/evidence.h"
#include "verdict/verdict.h"

namespace clearway::gui {

/// The way to one host on one path: TCP and TLS, or the tunnel and the TLS inside it.
struct Setup {
    verdict::Status status = verdict::Status::NotTested; ///< Ok, Failed or NotTested
    evidence::Duration took{}; ///< both operations together, where the status is Ok
    base::FailureCode failure = base::FailureCode::Unknown; ///< where it is Failed
    bool operator==(const Setup &) const = default;
};

struct SetupRow {
    QString host; ///< foreign text
    Setup direct;
    Setup proxied;
    bool operator==(const SetupRow &) const = default;
};

/// One row per host that was tried on port 443, in the order of the trials: the fastest success of each path,
/// else its first failure. "Through the proxy" means the servers of the setting that the client would use.
[[nodiscard]] std::vector<SetupRow> setupTimes(const evidence::Evidence &evidence);

} // namespace clearway::gui
