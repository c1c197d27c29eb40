// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/scope.h"

#include "verdict/icmpmeaning.h"

#include <algorithm>
#include <map>

namespace clearway::verdict {
namespace {

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

void addPaths(QStringList &paths, const std::vector<evidence::ProxyServer> &servers)
{
    for (const evidence::ProxyServer &server : servers)
        if (!server.isDirect() && !paths.contains(server.path()))
            paths << server.path();
}

/// What a source answers for the hosts counts; its plain list of servers only where it was not asked.
std::optional<ProxyUse> proxyUse(const evidence::Machine &machine)
{
    ProxyUse use;
    for (const evidence::ProxySource &source : machine.proxies) {
        if (!source.chosen)
            continue;
        if (source.answers.empty())
            addPaths(use.paths, source.servers);
        for (const evidence::ProxyAnswer &answer : source.answers) {
            addPaths(use.paths, answer.servers);
            if (answer.servers.empty() || answer.servers.front().isDirect())
                use.directHosts << answer.host;
        }
    }
    return use.paths.isEmpty() ? std::nullopt : std::optional(use);
}

bool isPublicV4(const base::IpAddress &address)
{
    return address.isV4() && base::classify(address) == base::AddressClass::Public;
}

/// The network of GoTo's that the address lies in; empty for all others.
QString networkOf(const catalogue::Catalogue &catalogue, const base::IpAddress &address)
{
    for (const auto *list : {&catalogue.tcpNetworks, &catalogue.udpNetworks})
        for (const catalogue::Network &network : *list)
            if (network.cidr.contains(address))
                return network.cidr.toString();
    return {};
}

/// That a host does not exist is no refusal: nobody need live at a sampled address.
std::set<base::IpAddress> refusersOfSeveral(const Scope &scope,
                                            const std::vector<evidence::Observation> &rows)
{
    std::map<base::IpAddress, std::set<QString>> refused;
    for (const evidence::Observation &row : rows)
        if (row.icmp && row.endpoint && blocks(row) && !missesHost(*row.icmp)
            && scope.isOutside(row.icmp->sender))
            refused[row.icmp->sender].insert(networkOf(scope.catalogue, row.endpoint->address));
    std::set<base::IpAddress> all;
    for (const auto &[sender, networks] : refused)
        if (networks.size() > 1)
            all.insert(sender);
    return all;
}

} // namespace

Scope::Scope(const evidence::Evidence &evidence, const catalogue::Catalogue &theCatalogue)
    : catalogue(theCatalogue)
    , machine(evidence.machine)
    , started(evidence.run.started)
    , products(chosenProducts(evidence.run.products))
    , requirements(catalogue::requirements(theCatalogue))
    , ownAddresses(addressesOf(evidence.machine))
    , peerPort(std::uint16_t(evidence.run.settings.mediaPeer.section(u':', -1).toUShort()))
    , proxy(proxyUse(evidence.machine))
    , commonRefusers(refusersOfSeveral(*this, evidence.observations))
{
}

bool Scope::isOutside(const base::IpAddress &address) const
{
    return isPublicV4(address) && std::ranges::none_of(ownAddresses, isPublicV4);
}

std::vector<const catalogue::Host *> Scope::needed(const std::vector<catalogue::Host> &hosts) const
{
    std::vector<const catalogue::Host *> all;
    for (const catalogue::Host &host : hosts)
        if (catalogue::neededBy(host.products, products))
            all.push_back(&host);
    return all;
}

} // namespace clearway::verdict
