// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "catalogue/rowreach.h"

#include <algorithm>

namespace clearway::catalogue {
namespace {

QStringList namesOf(const std::vector<Host> &hosts)
{
    QStringList names;
    for (const Host &host : hosts)
        names << host.name;
    return names;
}

bool meets(const std::vector<Host> &hosts, const QStringList &names)
{
    return std::ranges::any_of(hosts, [&](const Host &host) { return names.contains(host.name); });
}

/// A domain is judged by all its hosts, so that testing one again means testing them all.
void addDomainMates(QStringList &hosts, const Catalogue &catalogue)
{
    for (const Domain &domain : catalogue.domains)
        if (meets(domain.hosts, hosts))
            hosts += namesOf(domain.hosts);
    if (meets(catalogue.gateway.hosts, hosts))
        hosts += namesOf(catalogue.gateway.hosts); // they race against each other
    hosts.removeDuplicates();
}

RowReach reachOf(const Catalogue &catalogue, const Requirement &row)
{
    RowReach reach{.kind = row.kind, .hosts = {}, .network = {}};
    switch (row.kind) {
    case RequirementKind::Domain:
    case RequirementKind::Inspection:
        reach.hosts = namesOf(catalogue.domains[row.index].hosts);
        break;
    case RequirementKind::Opener:
        reach.hosts = {catalogue.openers[row.index].host};
        break;
    case RequirementKind::Gateway:
        reach.hosts = namesOf(catalogue.gateway.hosts);
        break;
    case RequirementKind::Tcp:
        reach.hosts = catalogue.tcpNetworks[row.index].hosts;
        reach.network = catalogue.tcpNetworks[row.index].cidr;
        break;
    case RequirementKind::Udp:
        reach.network = catalogue.udpNetworks[row.index].cidr;
        break;
    case RequirementKind::Websocket:
        reach.hosts = namesOf(catalogue.websocketHosts);
        break;
    }
    addDomainMates(reach.hosts, catalogue);
    return reach;
}

} // namespace

std::optional<RowReach> reachOf(const Catalogue &catalogue, const QString &requirement)
{
    const std::vector<Requirement> rows = requirements(catalogue);
    const auto row = std::ranges::find(rows, requirement, &Requirement::id);
    if (row == rows.end())
        return std::nullopt;
    RowReach reach = reachOf(catalogue, *row);
    return reach.hosts.isEmpty() && !reach.network ? std::nullopt : std::optional(reach);
}

Catalogue narrowed(const Catalogue &catalogue, const RowReach &reach)
{
    Catalogue narrow = catalogue;
    std::erase_if(narrow.domains, [&](const Domain &domain) { return !meets(domain.hosts, reach.hosts); });
    std::erase_if(narrow.openers, [&](const Opener &opener) { return !reach.hosts.contains(opener.host); });
    std::erase_if(narrow.websocketHosts, [&](const Host &host) { return !reach.hosts.contains(host.name); });
    const auto other = [&](RequirementKind kind) {
        return [&reach, kind](const Network &network) {
            return reach.kind != kind || network.cidr != *reach.network;
        };
    };
    std::erase_if(narrow.tcpNetworks, other(RequirementKind::Tcp));
    std::erase_if(narrow.udpNetworks, other(RequirementKind::Udp));
    return narrow;
}

} // namespace clearway::catalogue
