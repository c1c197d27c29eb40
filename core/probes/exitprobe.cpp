// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/exitprobe.h"

#include "probes/requiredhosts.h"

#include <algorithm>

namespace clearway::probes {
namespace {

using evidence::Exit;

/// On a computer without IPv4 the way of an address is that of the IPv6 address which stands for it.
class Translated final : public surroundings::WaysOut {
public:
    explicit Translated(const ExitMeans &means) : m_means(means) { }
    [[nodiscard]] Exit to(const base::IpAddress &address) const override
    {
        Exit exit = m_means.ways->to(m_means.nat64 ? m_means.nat64->around(address) : address);
        exit.address = address.toString();
        return exit;
    }

private:
    const ExitMeans &m_means;
};

void lookAtNetworks(ProbeContext &context)
{
    std::vector<base::Cidr> networks;
    for (const auto *list : {&context.catalogue.tcpNetworks, &context.catalogue.udpNetworks})
        for (const catalogue::Network &network : *list)
            if (!network.historic && std::ranges::find(networks, network.cidr) == networks.end())
                networks.push_back(network.cidr);
    const Translated ways(context.exits);
    for (const base::Cidr &network : networks)
        for (Exit &exit : surroundings::exitsOf(network, context.machine.routes, ways))
            context.exits.networks.push_back(std::move(exit));
    context.exits.networks.push_back(surroundings::exitOfTheRest(ways));
}

constexpr std::size_t mostAddresses = 16; ///< of a host; bounds what a resolver can make us look up

/// One exit per way; most hosts have many addresses and one way.
void add(std::vector<Exit> &all, Exit exit)
{
    if (std::ranges::none_of(all, [&exit](const Exit &other) { return other.sameWay(exit); }))
        all.push_back(std::move(exit));
}

async::Task<> lookAtHost(ProbeContext &context, QString host, std::size_t place)
{
    auto first = context.names.addresses(host, evidence::DnsType::A);
    std::vector<base::IpAddress> addresses = co_await first;
    auto second = context.names.addresses(host, evidence::DnsType::Aaaa);
    const std::vector<base::IpAddress> more = co_await second;
    addresses.insert(addresses.end(), more.begin(), more.end());
    addresses.resize(std::min(addresses.size(), mostAddresses));
    const Translated ways(context.exits);
    for (const base::IpAddress &address : addresses) {
        Exit exit = ways.to(address);
        exit.target = host;
        add(context.exits.hosts[place], std::move(exit));
    }
}

} // namespace

std::vector<Exit> ExitMeans::all() const
{
    std::vector<Exit> all = networks;
    for (const std::vector<Exit> &host : hosts)
        all.insert(all.end(), host.begin(), host.end());
    return all;
}

async::Task<> exitProbe(ProbeContext &context)
{
    if (!context.exits.ways)
        co_return;
    lookAtNetworks(context);
    const QStringList hosts = allHosts(context.catalogue, context.products);
    context.exits.hosts.resize(std::size_t(hosts.size()));
    async::Group group;
    for (qsizetype i = 0; i < hosts.size(); ++i)
        group.add(lookAtHost(context, hosts[i], std::size_t(i)));
    co_await group;
}

} // namespace clearway::probes
