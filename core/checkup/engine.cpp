// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "checkup/engine.h"

#include "net/threadstate.h"
#include "probes/nat64probe.h"
#include "probes/peerqualityprobe.h"
#include "probes/probecatalogue.h"
#include "probes/proxyprobe.h"
#include "surroundings/machine.h"

namespace clearway::checkup {
namespace {

/// Enough for everything of a normal run at once; beyond a thousand, poll() distorts what we measure
/// (feasibility.md 5).
constexpr int mostSockets = 256;
constexpr std::chrono::milliseconds progressInterval(250);

} // namespace

Engine::Means::Means(Plan &plan, net::ObservationLog &log, const base::Clock &clock)
    : underlay(*plan.underlay)
    , trust(plan.trust)
    , sockets(mostSockets)
    , net{underlay, log, trust, patience, sockets, plan.deadlines}
    , resolver(net, plan.resolvers)
    , names(resolver)
    , exits{plan.ways, {}, {}, {}}
    , context{net,     clock,          names,         plan.machine,   plan.proxies,
              exits,   plan.catalogue, plan.products, plan.mediaPeer, plan.timeLimit,
              progress}
{
}

Engine::Engine(Plan plan) : m_plan(std::move(plan)), m_log(m_clock) { }

Engine::~Engine() = default;

void Engine::begin(bool withProgress)
{
    m_plan.run.started = m_clock.utcNow();
    m_means = std::make_unique<Means>(m_plan, m_log, m_clock);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { end(false); });
    m_limit.start(m_plan.timeLimit);
    if (withProgress) {
        connect(&m_ticker, &QTimer::timeout, this, [this] {
            Q_EMIT progressed({m_means->progress.steps(), m_log.now(),
                               std::make_shared<const evidence::Evidence>(evidence(false))});
        });
        m_ticker.start(progressInterval);
    }
    m_means->root.add(runProbes());
}

async::Task<> Engine::runProbes()
{
    auto looking = probes::nat64Probe(m_means->context);
    co_await looking;
    m_means->underlay.carryBy(m_means->exits.nat64);
    async::Group group;
    if (m_plan.scope == Scope::ProxySettings)
        group.add(probes::proxySettingsProbe(m_means->context));
    else
        for (const probes::Probe &probe : probes::probeCatalogue())
            group.add(probe.run(m_means->context));
    co_await group;
    // Apart from the others: their burst would disturb what it measures, and the verdict needs nothing of it.
    if (m_plan.scope == Scope::Everything) {
        auto measuring = probes::peerQualityProbe(m_means->context);
        co_await measuring;
    }
    // Not from here: ending destroys this very frame.
    QMetaObject::invokeMethod(
        this, [this] { end(true); }, Qt::QueuedConnection);
}

void Engine::stop()
{
    end(false);
}

void Engine::end(bool complete)
{
    if (std::exchange(m_ended, true))
        return;
    m_limit.stop();
    m_ticker.stop();
    if (m_means && m_plan.lookAgain)
        m_plan.run.networkChanges = surroundings::changes(m_plan.machine, m_plan.lookAgain());
    const auto steps = m_means ? m_means->progress.steps() : decltype(Snapshot::steps){};
    const auto all = std::make_shared<const evidence::Evidence>(evidence(complete));
    m_means.reset();
    net::releaseThreadState();
    Q_EMIT progressed({steps, m_log.now(), all});
    Q_EMIT ended(all);
}

evidence::Evidence Engine::evidence(bool complete) const
{
    evidence::Evidence all{m_plan.run, m_plan.machine, m_log.rows(), {}};
    all.machine.proxies = m_plan.proxies.sources;
    if (m_means) {
        all.machine.exits = m_means->exits.all();
        if (m_means->exits.nat64)
            all.machine.nat64 = m_means->exits.nat64->cidr().toString();
    }
    all.run.duration = m_log.now();
    all.run.complete = complete;
    return all;
}

} // namespace clearway::checkup
