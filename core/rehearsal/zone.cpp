// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/zone.h"

#include "rehearsal/company.h"

#include <algorithm>

namespace clearway::rehearsal {
namespace {

using catalogue::Hosting;

/// Public addresses of the kind the clouds use; which ones does not matter, as no packet is ever sent there.
const base::Cidr &cloud(Hosting hosting)
{
    static const base::Cidr aws = *base::Cidr::parse(u"52.57.0.0/16");
    static const base::Cidr google = *base::Cidr::parse(u"34.149.0.0/16");
    return hosting == Hosting::GoogleCloud ? google : aws;
}

std::optional<base::Cidr> firstV4(const std::vector<base::Cidr> &ranges)
{
    const auto found
        = std::ranges::find_if(ranges, [](const base::Cidr &range) { return range.network().isV4(); });
    return found == ranges.end() ? std::nullopt : std::optional(*found);
}

/// The network in which the catalogue places the host by name.
std::optional<base::Cidr> networkNaming(const QString &host, const catalogue::Catalogue &catalogue)
{
    const auto names = [&](const catalogue::Network &network) {
        return network.cidr.network().isV4() && network.hosts.contains(host, Qt::CaseInsensitive);
    };
    const auto found = std::ranges::find_if(catalogue.tcpNetworks, names);
    return found == catalogue.tcpNetworks.end() ? std::nullopt : std::optional(found->cidr);
}

/// For a host that is GoTo's own and nothing says where: the largest network in use.
std::optional<base::Cidr> largestNetwork(const catalogue::Catalogue &catalogue)
{
    std::optional<base::Cidr> largest;
    for (const catalogue::Network &network : catalogue.tcpNetworks)
        if (network.cidr.network().isV4() && !network.historic
            && (!largest || network.cidr.size() > largest->size()))
            largest = network.cidr;
    return largest;
}

} // namespace

Zone::Zone(const catalogue::Catalogue &catalogue)
{
    // Gateways first: a name that is listed again as a domain's host keeps its two addresses.
    for (const catalogue::Host &host : catalogue.gateway.hosts)
        add(host.name, firstV4(host.expectedIn).value_or(cloud(Hosting::Goto)), false, 2, m_gateways);
    for (const catalogue::Domain &domain : catalogue.domains)
        for (const catalogue::Host &host : domain.hosts)
            addHost(host, domain.pointsTo, catalogue);
    for (const catalogue::Opener &opener : catalogue.openers)
        addHost({.name = opener.host}, opener.pointsTo, catalogue);
    for (const catalogue::Host &host : catalogue.websocketHosts)
        addHost(host, {Hosting::Aws}, catalogue);
    for (const catalogue::Network &network : catalogue.tcpNetworks)
        for (const QString &host : network.hosts)
            addHost({.name = host}, {Hosting::Goto}, catalogue);
    for (const CompanyHost host : companyHosts)
        if (const auto name = toDnsName(hostName(host)))
            m_entries.emplace(*name,
                              Entry{.canonical = {}, .addresses = {hostAddress(host)}, .inside = true});
}

void Zone::addHost(const catalogue::Host &host, const std::vector<Hosting> &pointsTo,
                   const catalogue::Catalogue &catalogue)
{
    const auto isCloud = [](Hosting hosting) { return hosting != Hosting::Goto; };
    std::optional<base::Cidr> network = firstV4(host.expectedIn);
    if (!network)
        network = networkNaming(host.name, catalogue);
    const auto cloudHosting = std::ranges::find_if(pointsTo, isCloud);
    if (!network && cloudHosting == pointsTo.end())
        network = largestNetwork(catalogue);
    if (network)
        add(host.name, *network, false, 1, m_others);
    else
        add(host.name, cloud(cloudHosting == pointsTo.end() ? Hosting::Aws : *cloudHosting), true, 1,
            m_others);
}

void Zone::add(const QString &host, const base::Cidr &network, bool alias, int addresses,
               std::set<base::IpAddress> &to)
{
    const auto name = toDnsName(host);
    if (!name || m_entries.contains(folded(*name)))
        return;
    Entry entry;
    for (int i = 0; i < addresses; ++i) {
        // Odd steps from an odd start: away from the ends and even divisions of a network, where samples are
        // taken.
        const base::IpAddress address = network.at((731 + 37 * m_next++) % network.size());
        entry.addresses.push_back(address);
        to.insert(address);
    }
    const auto canonical = toDnsName(QString(host + QLatin1StringView(".rehearsal.example")));
    if (alias && canonical) {
        m_entries.emplace(folded(*canonical), entry);
        entry.canonical = canonical;
    }
    m_entries.emplace(folded(*name), std::move(entry));
    m_hosts += host;
}

const Zone::Entry *Zone::find(const DnsName &name) const
{
    const auto found = m_entries.find(folded(name));
    return found == m_entries.end() ? nullptr : &found->second;
}

} // namespace clearway::rehearsal
