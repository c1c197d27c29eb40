// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// From what a person asked for to a plan: files read, rehearsal started, surroundings looked at.
#pragma once

#include "base/result.h"
#include "checkup/plan.h"
#include "rehearsal/rehearsal.h"

#include <memory>
#include <optional>

namespace clearway::checkup {

/// What the command line and the window let a person choose.
struct Request {
    QString tool = QStringLiteral("clearway-cli");
    std::set<catalogue::Product> products{catalogue::Product::Meeting};
    std::optional<rehearsal::Scenario> rehearsal;
    QString catalogueFile; ///< empty: built-in
    std::vector<base::Endpoint> dns; ///< empty: the system's resolvers
    QString publicRootsFile; ///< PEM; empty: built-in
    QString proxy = QStringLiteral("system"); ///< "none", "system", or a proxy's address
    /// Name and password for the proxy given by its address, or else for the first one that the settings read
    /// before the run name; never for one that WPAD or a PAC file brings.
    QString proxyUser;
    QString proxyPassword;
    std::optional<probes::MediaPeer> mediaPeer;
    bool proxyBasic = true; ///< the password may go out as Basic; else only as Digest, or not at all
    Scope scope = Scope::Everything;
    std::chrono::seconds timeLimit{60};
};

/// A plan, and the rehearsal network that must outlive its run.
struct Prepared {
    Plan plan;
    std::unique_ptr<rehearsal::Rehearsal> rehearsal;
};

/// Errors name the catalogue or root file, the place in it and what was expected.
[[nodiscard]] base::Result<Prepared> prepare(const Request &request);

} // namespace clearway::checkup
