// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// From what a person asked for to a plan: files read, rehearsal started, surroundings looked at.
#pragma once

#include "base/result.h"
#include "checkup/plan.h"
#include "rehearsal/rehearsal.h"
#include "supply/cataloguesupply.h"

#include <memory>
#include <optional>

namespace clearway::checkup {

inline constexpr std::chrono::seconds ordinaryTimeLimit{60};
/// Enough for the addresses of today's ranges at the pace of a sweep (probes/sweep.h) where most are silent,
/// and for the run before it.
inline constexpr std::chrono::seconds sweepTimeLimit{900};

/// What the command line and the window let a person choose.
struct Request {
    QString tool = QStringLiteral("clearway-cli");
    std::set<catalogue::Product> products{catalogue::Product::Meeting};
    std::optional<rehearsal::Scenario> rehearsal;
    QString catalogueFile; ///< empty: the newest of the built-in one and those in their places
    QString catalogueKeyFile; ///< a public key that must have signed the file; empty: it may be unsigned
    QString receiver; ///< a host that a rehearsal plays besides the catalogue's, and that takes uploads
    QString site; ///< what a fleet's overview counts the run for
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
    QString row; ///< a requirement of the catalogue ("udp/173.199.0.0/18") to test alone; empty: all
    bool sweep = false; ///< every address of the TCP ranges instead of a sample
    std::chrono::seconds timeLimit = ordinaryTimeLimit;
};

/// A plan, and the rehearsal network that must outlive its run.
struct Prepared {
    Plan plan;
    std::unique_ptr<rehearsal::Rehearsal> rehearsal;
    std::vector<supply::Remark> remarks{}; ///< on the choice of the catalogue
};

/// Whether `prepare` failed because the catalogue has no such row as the request names.
[[nodiscard]] bool isOfRow(const base::InputError &error);

/// Errors name a row that cannot be tested alone, or the catalogue or root file, the place in it and what was
/// expected.
[[nodiscard]] base::Result<Prepared> prepare(const Request &request);

} // namespace clearway::checkup
