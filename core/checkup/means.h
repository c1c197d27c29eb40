// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What a plan gives probes to stand on.
#pragma once

#include "checkup/plan.h"
#include "net/context.h"
#include "net/resolver.h"
#include "net/translatedunderlay.h"
#include "net/truststores.h"
#include "probes/probe.h"

namespace clearway::checkup {

/// Made and destroyed on one thread with an event loop. Destroying it cancels what runs in `root` and closes
/// every socket: members are destroyed from the last to the first, so that the tasks go before what they use.
struct Means {
    /// `plan`, `asked` (what is asked about), `log` and `clock` must outlive it.
    Means(Plan &plan, const catalogue::Catalogue &asked, net::ObservationLog &log, const base::Clock &clock);

    net::TranslatedUnderlay underlay;
    net::TrustStores trust;
    net::Patience patience;
    async::Gate sockets;
    net::Context net;
    net::Resolver resolver;
    probes::AddressBook names;
    probes::ExitMeans exits;
    probes::Progress progress;
    probes::ProbeContext context;
    async::Group root;
};

} // namespace clearway::checkup
