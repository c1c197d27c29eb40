// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "catalogue/passage.h"

#include <algorithm>

namespace clearway::catalogue {
namespace {

/// Collects the list; the domains come first, so that a host below one of them is seen to be implied.
class Collector {
public:
    Collector(const Catalogue &catalogue, const ListScope &scope) : m_catalogue(catalogue), m_scope(scope) { }

    [[nodiscard]] std::vector<Passage> collect()
    {
        for (const Domain &domain : m_catalogue.domains)
            if (neededBy(domain.products, m_scope.products))
                addDomain(domain);
        for (const Opener &opener : m_catalogue.openers)
            addHost(RequirementKind::Opener, opener.host, opener.use, {});
        for (const Host &host : m_catalogue.gateway.hosts)
            addHost(RequirementKind::Gateway, host.name, {}, host.products);
        for (const Host &host : m_catalogue.websocketHosts)
            addHost(RequirementKind::Websocket, host.name, {}, host.products);
        for (const Network &network : m_catalogue.tcpNetworks)
            addNetwork(RequirementKind::Tcp, network, m_catalogue.tcpPorts, &Mode::gotoTcp);
        for (const Network &network : m_catalogue.udpNetworks)
            addNetwork(RequirementKind::Udp, network, m_catalogue.udpPorts, &Mode::udp);
        return std::move(m_list);
    }

private:
    [[nodiscard]] bool carried(Carriage Mode::*traffic, Carriage way) const
    {
        if (m_scope.mode)
            return m_catalogue.mode(*m_scope.mode).*traffic == way;
        return std::ranges::any_of(allModes, [&](ModeId id) {
            return id != ModeId::Unrestricted && m_catalogue.mode(id).*traffic == way;
        });
    }

    void setWays(Passage &passage, Carriage Mode::*traffic) const
    {
        passage.direct = carried(traffic, Carriage::Direct);
        passage.proxied = carried(traffic, Carriage::Proxy);
    }

    void addDomain(const Domain &domain)
    {
        Passage passage{.kind = RequirementKind::Domain,
                        .name = domain.name,
                        .wholeDomain = domain.pattern != domain.name,
                        .ports = m_catalogue.tcpPorts,
                        .optional = domain.optional,
                        .uninspected = domain.exemptFromInspection,
                        .products = domain.products,
                        .use = domain.use};
        setWays(passage, &Mode::otherTcp);
        passage.proxied = passage.proxied && domain.worksThroughProxy;
        m_list.push_back(std::move(passage));
    }

    void addHost(RequirementKind kind, const QString &host, const Text &use,
                 const std::set<Product> &products)
    {
        const bool known = std::ranges::find(m_list, host, &Passage::name) != m_list.end();
        if (known || !neededBy(products, m_scope.products))
            return;
        Passage passage{
            .kind = kind, .name = host, .ports = m_catalogue.tcpPorts, .products = products, .use = use};
        setWays(passage, &Mode::otherTcp);
        passage.implied = std::ranges::any_of(
            m_list, [&host](const Passage &other) { return other.wholeDomain && liesIn(host, other.name); });
        if (passage.implied && kind != RequirementKind::Opener)
            return; // says nothing new, and has no words of its own
        m_list.push_back(std::move(passage));
    }

    void addNetwork(RequirementKind kind, const Network &network, const std::vector<std::uint16_t> &ports,
                    Carriage Mode::*traffic)
    {
        if (network.historic)
            return;
        Passage passage{.kind = kind, .network = network.cidr, .ports = ports, .use = network.use};
        setWays(passage, traffic);
        m_list.push_back(std::move(passage));
    }

    const Catalogue &m_catalogue;
    const ListScope &m_scope;
    std::vector<Passage> m_list;
};

} // namespace

QString Passage::target() const
{
    if (!isName())
        return network.toString();
    return wholeDomain ? QLatin1StringView("*.") + name : name;
}

std::vector<Passage> passages(const Catalogue &catalogue, const ListScope &scope)
{
    return Collector(catalogue, scope).collect();
}

bool liesIn(QStringView host, QStringView domain)
{
    return host == domain
        || (host.size() > domain.size() && host.endsWith(domain)
            && host[host.size() - domain.size() - 1] == u'.');
}

} // namespace clearway::catalogue
