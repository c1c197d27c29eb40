// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/rehearsal.h"

#include "net/threadstate.h"
#include "rehearsal/cast.h"
#include "rehearsal/company.h"

#include <QThread>

#include <algorithm>
#include <future>

namespace clearway::rehearsal {

/// The thread on which the servers live: they enter when it starts and leave, every socket closed, before it
/// ends.
class Rehearsal::Network final : public QThread {
public:
    Network(Scenario scenario, Script script) : m_scenario(scenario), m_script(std::move(script))
    {
        setObjectName(QStringLiteral("rehearsal"));
    }
    ~Network() override
    {
        if (m_underlay)
            m_underlay->close();
        quit();
        wait();
    }
    /// Returns once every server listens.
    base::Result<Stage, QString> open()
    {
        auto stage = m_stage.get_future();
        start();
        return stage.get();
    }

    const Scenario m_scenario;
    evidence::Machine m_machine;
    const Script m_script;
    std::shared_ptr<PlayedUnderlay> m_underlay;

private:
    void run() override
    {
        play();
        net::releaseThreadState();
    }
    void play()
    {
        auto cast = Cast::enter(m_script);
        if (!cast) {
            m_stage.set_value(cast.error());
            return;
        }
        m_stage.set_value(cast->stage());
        exec();
    }
    std::promise<base::Result<Stage, QString>> m_stage;
};

namespace {

std::vector<base::Cidr> currentNetworks(const catalogue::Catalogue &catalogue)
{
    std::vector<base::Cidr> all;
    for (const auto *list : {&catalogue.tcpNetworks, &catalogue.udpNetworks})
        for (const catalogue::Network &network : *list)
            if (!network.historic && std::ranges::find(all, network.cidr) == all.end())
                all.push_back(network.cidr);
    return all;
}

} // namespace

base::Result<std::unique_ptr<Rehearsal>, QString>
Rehearsal::start(Scenario scenario, const catalogue::Catalogue &asked, const QString &receiver)
{
    catalogue::Catalogue catalogue = asked;
    if (!receiver.isEmpty())
        catalogue.websocketHosts.push_back({.name = receiver});
    const Story plot = story(scenario);
    const auto zone = std::make_shared<const Zone>(catalogue);
    auto script = writeScript(plot, catalogue, zone);
    if (!script)
        return script.error();
    auto network = std::make_unique<Network>(scenario, std::move(*script));
    const auto stage = network->open();
    if (!stage)
        return stage.error();
    network->m_underlay = std::make_shared<PlayedUnderlay>(plot, zone, catalogue, *stage);
    network->m_machine = inventedMachine(plot.proxies);
    if (plot.resolver == ResolverMood::Translates)
        takeAwayV4(network->m_machine);
    if (plot.splitTunnel)
        addSplitTunnel(network->m_machine, currentNetworks(catalogue));
    return std::unique_ptr<Rehearsal>(new Rehearsal(std::move(network)));
}

Rehearsal::Rehearsal(std::unique_ptr<Network> network) : m_network(std::move(network)) { }

Rehearsal::~Rehearsal() = default;

Scenario Rehearsal::scenario() const
{
    return m_network->m_scenario;
}

std::shared_ptr<const net::Underlay> Rehearsal::underlay() const
{
    return m_network->m_underlay;
}

std::vector<base::Endpoint> Rehearsal::resolvers() const
{
    const auto named = base::Endpoint::parse(m_network->m_machine.resolvers.front(), resolverEndpoint().port);
    return {named.value_or(resolverEndpoint())};
}

net::TrustSources Rehearsal::trust() const
{
    // The invented computer has a store of its own: what the real one trusts is no part of the play.
    return {.publicRootsPem = m_network->m_script.publicRootPem,
            .publicRootsName = QStringLiteral("rehearsal"),
            .useSystemRoots = false,
            .extraLocalRootsPem = m_network->m_script.localRootsPem};
}

std::optional<base::Endpoint> Rehearsal::mediaPeer() const
{
    return story(m_network->m_scenario).namesPeer ? std::optional(mediaPeerEndpoint()) : std::nullopt;
}

bool Rehearsal::needsSweep() const
{
    return story(m_network->m_scenario).needsSweep;
}

evidence::Machine Rehearsal::machine() const
{
    return m_network->m_machine;
}

} // namespace clearway::rehearsal
