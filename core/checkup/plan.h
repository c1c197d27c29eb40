// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What a run is asked to do, as one value made at start.
//
// core/checkup owns the run: what is tried, how much at once, until when; it writes down what was seen and
// publishes progress. It does not judge.
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/rowreach.h"
#include "checkup/runjournal.h"
#include "evidence/evidence.h"
#include "net/patience.h"
#include "net/trust.h"
#include "net/underlay.h"
#include "probes/exitmeans.h"
#include "probes/mediapeer.h"
#include "probes/proxymeans.h"
#include "probes/sweep.h"

#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <set>
#include <vector>

namespace clearway::checkup {

/// What is asked.
enum class Scope {
    Everything,
    ProxySettings ///< only which proxy settings there are and what they answer; the proxies themselves are
                  ///< not tried
};

struct Plan {
    Scope scope = Scope::Everything;
    std::optional<catalogue::RowReach> row; ///< Everything: only what this row of the matrix rests on
    catalogue::Catalogue catalogue; ///< the whole one; what the verdict is judged by
    std::set<catalogue::Product> products{catalogue::Product::Meeting};
    std::vector<base::Endpoint> resolvers; ///< asked in this order; empty: names cannot be resolved
    net::TrustSources trust; ///< where the two root sets come from
    std::shared_ptr<const net::Underlay> underlay; ///< never null
    evidence::Machine machine; ///< read before the run (surroundings), or a rehearsal's
    /// What the GoTo client's logs tell, once somebody has read them beside the run: they may be long, or lie
    /// on a slow disk. Invalid: nobody reads them.
    std::shared_future<evidence::ClientSeen> client;
    /// How long a run that is done with everything else still waits for `client`.
    std::chrono::milliseconds longestReading{2'000};
    probes::ProxyMeans
        proxies; ///< with the machine's sources; the machine's own list is filled in by the run
    std::shared_ptr<const surroundings::WaysOut> ways; ///< how this computer sends; nullptr: nobody looks
    /// Adapters and routes as they are at the end, to be held against `machine`; unset: nobody looks.
    std::function<evidence::Machine()> lookAgain;
    evidence::Run run; ///< identity and settings; the run fills in the rest
    std::optional<probes::MediaPeer> mediaPeer;
    std::optional<probes::SweepPace> sweep; ///< unset: a sample of each range; never for a single row
    std::shared_ptr<RunJournal>
        journal; ///< written while the run lasts; whoever set it discards it; nullptr: none
    std::chrono::milliseconds timeLimit{60'000};
    net::Deadlines deadlines{}; ///< of single operations; tests shorten them
};

} // namespace clearway::checkup
