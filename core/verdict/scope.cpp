// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/scope.h"

#include <algorithm>

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

} // namespace clearway::verdict
