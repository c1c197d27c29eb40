// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/waysout.h"

#include <algorithm>
#include <limits>

namespace clearway::surroundings {
namespace {

using evidence::Exit;

/// The two halves of a network that has more than one address.
std::pair<base::Cidr, base::Cidr> halves(const base::Cidr &network)
{
    const QString size = QStringLiteral("/%1").arg(network.prefix() + 1);
    const auto half = [&size](const base::IpAddress &first) {
        return base::Cidr::parse(first.toString() + size).value_or(base::Cidr{});
    };
    return {half(network.network()), half(network.at(network.size() / 2))};
}

base::IpAddress firstHost(const base::Cidr &network)
{
    return network.at(network.size() > 2 ? 1 : 0);
}

Exit ask(const base::Cidr &network, const base::Cidr &part, const WaysOut &ways)
{
    const base::IpAddress address = firstHost(part);
    Exit exit = ways.to(address);
    exit.target = network.toString();
    exit.part = part.toString();
    exit.address = address.toString();
    return exit;
}

/// Halves the network until no route begins within a part, then joins neighbours that leave the same way.
class Divider {
public:
    Divider(const base::Cidr &network, const std::vector<evidence::Route> &routes, const WaysOut &ways)
        : m_network(network), m_ways(ways)
    {
        for (const evidence::Route &route : routes) {
            const auto destination = base::Cidr::parse(route.destination);
            if (destination && destination->prefix() > network.prefix()
                && network.contains(destination->network()))
                m_inside.push_back(*destination);
        }
    }

    [[nodiscard]] std::vector<Exit> divide() { return divide(m_network); }

private:
    [[nodiscard]] bool isSplit(const base::Cidr &part) const
    {
        return std::ranges::any_of(m_inside, [&part](const base::Cidr &route) {
            return route.prefix() > part.prefix() && part.contains(route.network());
        });
    }

    [[nodiscard]] std::vector<Exit> divide(const base::Cidr &part)
    {
        if (m_parts >= mostParts || !isSplit(part))
            return {ask(m_network, part, m_ways)};
        ++m_parts; // one becomes two
        const auto [lower, upper] = halves(part);
        std::vector<Exit> all = divide(lower);
        const std::vector<Exit> rest = divide(upper);
        if (all.size() == 1 && rest.size() == 1 && all.front().sameWay(rest.front())) {
            all.front().part = part.toString();
            return all;
        }
        all.insert(all.end(), rest.begin(), rest.end());
        return all;
    }

    base::Cidr m_network;
    const WaysOut &m_ways;
    std::vector<base::Cidr> m_inside;
    std::size_t m_parts = 1;
};

} // namespace

TableWaysOut::TableWaysOut(std::vector<evidence::Adapter> adapters, std::vector<evidence::Route> routes)
    : m_adapters(std::move(adapters)), m_routes(std::move(routes))
{
}

Exit TableWaysOut::to(const base::IpAddress &address) const
{
    const auto order = [](const evidence::Route &route) {
        const auto network = base::Cidr::parse(route.destination);
        return std::pair(network ? -network->prefix() : 1,
                         route.metric.value_or(std::numeric_limits<std::uint32_t>::min()));
    };
    const evidence::Route *best = nullptr;
    for (const evidence::Route &route : m_routes) {
        const auto network = base::Cidr::parse(route.destination);
        if (network && network->contains(address) && (!best || order(route) < order(*best)))
            best = &route;
    }
    Exit exit;
    exit.address = address.toString();
    if (!best || best->adapter.isEmpty())
        return exit;
    exit.adapter = best->adapter;
    exit.gateway = best->gateway;
    exit.source = sourceFor(*best, address.isV4());
    return exit;
}

QString TableWaysOut::sourceFor(const evidence::Route &route, bool v4) const
{
    if (!route.source.isEmpty())
        return route.source;
    const auto adapter = std::ranges::find(m_adapters, route.adapter, &evidence::Adapter::name);
    if (adapter == m_adapters.end())
        return {};
    for (const QString &text : adapter->addresses)
        if (const auto own = base::IpAddress::parse(text.section(u'/', 0, 0)); own && own->isV4() == v4)
            return own->toString();
    return {};
}

std::vector<Exit> exitsOf(const base::Cidr &network, const std::vector<evidence::Route> &routes,
                          const WaysOut &ways)
{
    return Divider(network, routes, ways).divide();
}

Exit exitOfTheRest(const WaysOut &ways)
{
    const auto nobody = base::IpAddress::fromV4(0xc0000201); // 192.0.2.1
    Exit exit = ways.to(nobody);
    exit.target = evidence::restOfTheInternet;
    exit.address = nobody.toString();
    return exit;
}

} // namespace clearway::surroundings
