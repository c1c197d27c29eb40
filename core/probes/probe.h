// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What every probe is given.
//
// core/probes asks one question per file, composed of the operations of core/net. A probe never decides what
// an answer means: it starts everything it can at once, waits for nothing it does not need, and leaves its
// rows in the log.
#pragma once

#include "async/task.h"
#include "base/clock.h"
#include "catalogue/rowreach.h"
#include "evidence/evidence.h"
#include "net/context.h"
#include "probes/addressbook.h"
#include "probes/exitmeans.h"
#include "probes/mediapeer.h"
#include "probes/proxymeans.h"
#include "probes/step.h"

#include <QLatin1StringView>

#include <chrono>
#include <optional>
#include <set>

namespace clearway::probes {

/// One run's means. Everything in it outlives the probes.
struct ProbeContext {
    net::Context &net;
    const base::Clock &clock;
    AddressBook &names;
    const evidence::Machine &machine; ///< without its proxies, which are in `proxies`
    ProxyMeans &proxies;
    ExitMeans &exits;
    const catalogue::Catalogue &catalogue;
    const std::set<catalogue::Product> &products;
    const std::optional<MediaPeer> &mediaPeer;
    std::chrono::milliseconds timeLimit; ///< of the run
    Progress &progress;
};

/// A question, and the coroutine that asks it.
struct Probe {
    QLatin1StringView id;
    async::Task<> (*run)(ProbeContext &context);
    /// Whether a row that is tested alone needs it.
    bool (*tests)(const catalogue::Catalogue &narrowed, const catalogue::RowReach &reach);
};

} // namespace clearway::probes
