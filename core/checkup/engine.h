// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The run itself, on the engine's thread. Private to core/checkup.
#pragma once

#include "base/clock.h"
#include "checkup/plan.h"
#include "checkup/snapshot.h"
#include "net/context.h"
#include "net/resolver.h"
#include "net/translatedunderlay.h"
#include "net/truststores.h"
#include "probes/probe.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace clearway::checkup {

/// Created, used and destroyed on one thread with an event loop. Ends in exactly one `ended`: when all probes
/// are through, when the time is up, or when stop() is called, whichever comes first.
class Engine final : public QObject {
    Q_OBJECT
public:
    explicit Engine(Plan plan);
    ~Engine() override;

    void begin(bool withProgress);
    void stop();

Q_SIGNALS:
    void progressed(const clearway::checkup::Snapshot &snapshot);
    void ended(const std::shared_ptr<const clearway::evidence::Evidence> &evidence);

private:
    /// Everything the probes stand on. Destroying it cancels them and closes every socket; members are
    /// destroyed from the last to the first, so that the tasks go before what they use.
    struct Means {
        Means(Plan &plan, net::ObservationLog &log, const base::Clock &clock);

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
        std::optional<async::Task<>> run;
        async::Group root;
    };

    async::Task<> runProbes();
    void end(bool complete);
    [[nodiscard]] evidence::Evidence evidence(bool complete) const;

    Plan m_plan;
    base::SystemClock m_clock;
    net::ObservationLog m_log;
    std::unique_ptr<Means> m_means;
    QTimer m_limit{this}; // a child, so that it moves to the engine's thread with us
    QTimer m_ticker{this};
    bool m_ended = false;
};

} // namespace clearway::checkup
