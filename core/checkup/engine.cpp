// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "checkup/engine.h"

#include "net/threadstate.h"
#include "probes/nat64probe.h"
#include "probes/peerqualityprobe.h"
#include "probes/probecatalogue.h"
#include "probes/proxyprobe.h"
#include "surroundings/machine.h"

#include <map>

namespace clearway::checkup {
namespace {

constexpr std::chrono::milliseconds progressInterval(250);

/// What could not be tried because this computer ran short of something, in its own words.
QStringList shortages(const std::vector<evidence::Observation> &rows)
{
    std::map<QString, int> counts;
    for (const evidence::Observation &row : rows)
        if (row.failure && row.failure->code == base::FailureCode::Cancelled && row.failure->native != 0)
            ++counts[row.failure->detail];
    QStringList lines;
    for (const auto &[what, count] : counts)
        lines << QStringLiteral("operations that could not be tried: %1 (%2)").arg(count).arg(what);
    return lines;
}

bool isReady(const std::shared_future<evidence::ClientSeen> &client)
{
    return client.valid() && client.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

} // namespace

Engine::Engine(Plan plan) : m_plan(std::move(plan)), m_asked(asked(m_plan)), m_log(m_clock) { }

catalogue::Catalogue Engine::asked(const Plan &plan)
{
    return plan.row ? catalogue::narrowed(plan.catalogue, *plan.row) : plan.catalogue;
}

Engine::~Engine() = default;

void Engine::begin(bool withProgress)
{
    m_plan.run.started = m_clock.utcNow();
    m_means = std::make_unique<Means>(m_plan, m_asked, m_log, m_clock);
    beginJournal();
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

void Engine::beginJournal()
{
    if (!m_plan.journal)
        return;
    m_plan.journal->begin(m_plan.run, facts());
    m_log.onComplete([this](const evidence::Observation &row) {
        constexpr int often = 32; // what else becomes known of the computer is seldom new
        if (row.id % often == 0)
            m_plan.journal->note(facts());
        m_plan.journal->add(row);
    });
}

async::Task<> Engine::runProbes()
{
    auto looking = probes::nat64Probe(m_means->context);
    co_await looking;
    m_means->underlay.carryBy(m_means->exits.nat64);
    const bool whole = m_plan.scope == Scope::Everything && !m_plan.row;
    std::optional<probes::Sweep> sweep;
    if (whole && m_plan.sweep)
        sweep.emplace(m_means->context, *m_plan.sweep);
    async::Group group;
    if (m_plan.scope == Scope::ProxySettings)
        group.add(probes::proxySettingsProbe(m_means->context));
    else
        for (const probes::Probe &probe : probes::probeCatalogue())
            if (!m_plan.row || probe.tests(m_asked, *m_plan.row))
                group.add(probe.run(m_means->context));
    co_await group;
    // Apart from the others: their burst would disturb what it measures, and the verdict needs nothing of it.
    if (whole) {
        auto measuring = probes::peerQualityProbe(m_means->context);
        co_await measuring;
    }
    if (sweep) {
        auto sweeping = sweep->run();
        co_await sweeping;
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
    if (complete && m_plan.client.valid()) // a run that is cut off waits for nobody
        m_plan.client.wait_for(m_plan.longestReading);
    const auto steps = m_means ? m_means->progress.steps() : decltype(Snapshot::steps){};
    const auto all = std::make_shared<const evidence::Evidence>(evidence(complete));
    m_means.reset();
    net::releaseThreadState();
    Q_EMIT progressed({steps, m_log.now(), all});
    Q_EMIT ended(all);
}

evidence::Machine Engine::facts() const
{
    evidence::Machine machine = m_plan.machine;
    machine.proxies = m_plan.proxies.sources;
    if (isReady(m_plan.client))
        machine.client = m_plan.client.get();
    if (!m_means)
        return machine;
    machine.exits = m_means->exits.all();
    if (m_means->exits.nat64)
        machine.nat64 = m_means->exits.nat64->cidr().toString();
    return machine;
}

evidence::Evidence Engine::evidence(bool complete) const
{
    evidence::Evidence all{m_plan.run, facts(), m_log.rows(), shortages(m_log.rows())};
    all.run.duration = m_log.now();
    all.run.complete = complete;
    return all;
}

} // namespace clearway::checkup
