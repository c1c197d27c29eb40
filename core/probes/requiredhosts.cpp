// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/requiredhosts.h"

namespace clearway::probes {
namespace {

void add(QStringList &all, const std::vector<catalogue::Host> &hosts,
         const std::set<catalogue::Product> &products)
{
    for (const catalogue::Host &host : hosts)
        if (catalogue::neededBy(host.products, products) && !all.contains(host.name))
            all << host.name;
}

} // namespace

QStringList requiredHosts(const catalogue::Catalogue &catalogue, const std::set<catalogue::Product> &products)
{
    QStringList all;
    for (const catalogue::Domain &domain : catalogue.domains)
        if (catalogue::neededBy(domain.products, products))
            add(all, domain.hosts, products);
    for (const catalogue::Opener &opener : catalogue.openers)
        if (!all.contains(opener.host))
            all << opener.host;
    return all;
}

QStringList allHosts(const catalogue::Catalogue &catalogue, const std::set<catalogue::Product> &products)
{
    QStringList all = requiredHosts(catalogue, products);
    add(all, catalogue.gateway.hosts, products);
    add(all, catalogue.websocketHosts, products);
    return all;
}

} // namespace clearway::probes
