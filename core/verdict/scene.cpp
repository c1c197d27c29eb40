// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/scene.h"

#include "verdict/icmpmeaning.h"

#include <algorithm>

namespace clearway::verdict {
namespace {

using base::FailureCode;
using base::Operation;
using evidence::Outcome;

std::set<catalogue::Product> chosenProducts(const QStringList &words)
{
    std::set<catalogue::Product> chosen;
    for (const QString &word : words)
        if (const auto product = base::fromName<catalogue::Product>(word))
            chosen.insert(*product);
    if (chosen.empty())
        chosen.insert(catalogue::Product::Meeting); // contract.md: the default of --product
    return chosen;
}

std::vector<base::IpAddress> addressesOf(const evidence::Machine &machine)
{
    std::vector<base::IpAddress> all;
    for (const evidence::Adapter &adapter : machine.adapters)
        for (const QString &text : adapter.addresses)
            if (const auto address = base::IpAddress::parse(text.section(u'/', 0, 0)))
                all.push_back(*address);
    return all;
}

bool noAnswerToAnyName(const EvidenceView &view)
{
    bool asked = false;
    for (Row row : view.rows()) {
        if (row->operation != Operation::Resolve || !ran(*row))
            continue;
        if (row->outcome == Outcome::Ok)
            return false;
        asked = true;
    }
    return asked;
}

/// The computer itself refused to send: no route, no address, or nobody on its own link answered.
bool isLocalError(const Scope &scope, const evidence::Observation &row)
{
    const FailureCode code = failureCode(row);
    if (!row.icmp)
        return code == FailureCode::NetworkUnreachable || code == FailureCode::AddressUnavailable;
    const bool own = std::ranges::find(scope.ownAddresses, row.icmp->sender) != scope.ownAddresses.end();
    return own && !prohibits(*row.icmp);
}

bool adaptersDown(const evidence::Machine &machine)
{
    const auto usable = [](const evidence::Adapter &adapter) { return adapter.up && !adapter.loopback; };
    return !machine.adapters.empty() && std::ranges::none_of(machine.adapters, usable);
}

/// A success anywhere refutes it; a failed look-up proves nothing, as a resolver may sit on this computer.
void findNetwork(Scene &scene)
{
    bool onlyLocal = true;
    for (Row row : scene.view.rows()) {
        if (!ran(*row))
            continue;
        if (row->outcome == Outcome::Ok)
            return;
        if (isLocalError(scene.scope, *row))
            scene.localErrors.push_back(row->id);
        else
            onlyLocal &= row->operation == Operation::Resolve;
    }
    scene.noNetwork = adaptersDown(scene.scope.machine) || (onlyLocal && !scene.localErrors.empty());
}

} // namespace

Scope::Scope(const evidence::Evidence &evidence, const catalogue::Catalogue &theCatalogue)
    : catalogue(theCatalogue)
    , machine(evidence.machine)
    , products(chosenProducts(evidence.run.products))
    , requirements(catalogue::requirements(theCatalogue))
    , ownAddresses(addressesOf(evidence.machine))
{
}

std::vector<const catalogue::Host *> Scope::needed(const std::vector<catalogue::Host> &hosts) const
{
    std::vector<const catalogue::Host *> all;
    for (const catalogue::Host &host : hosts)
        if (catalogue::neededBy(host.products, products))
            all.push_back(&host);
    return all;
}

Scene::Scene(const Scope &theScope, std::vector<Row> rows)
    : scope(theScope)
    , view(std::move(rows))
    , tcp(lookAtTcp(scope, view))
    , udp(lookAtUdp(scope, view))
    , dnsDead(noAnswerToAnyName(view))
{
    const catalogue::Catalogue &catalogue = scope.catalogue;
    domains.reserve(catalogue.domains.size());
    for (const catalogue::Domain &domain : catalogue.domains) {
        auto &hosts = domains.emplace_back();
        for (const catalogue::Host *host : scope.needed(domain.hosts))
            hosts.push_back(lookAt(view, *host, catalogue.tcpPorts));
    }
    for (const catalogue::Opener &opener : catalogue.openers)
        openers.push_back(
            lookAt(view, {opener.host, catalogue::Origin::Documented, {}, {}}, catalogue.tcpPorts));
    for (const catalogue::Host *host : scope.needed(catalogue.gateway.hosts))
        gateways.push_back(lookAt(view, *host, catalogue.tcpPorts));
    findNetwork(*this);
}

} // namespace clearway::verdict
