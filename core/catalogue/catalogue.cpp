// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "catalogue/catalogue.h"

#include <algorithm>

namespace clearway::catalogue {
namespace {

bool holds(const std::vector<Network> &networks, const base::IpAddress &address)
{
    return std::ranges::any_of(networks,
                               [&](const Network &network) { return network.cidr.contains(address); });
}

void appendNetworks(std::vector<Requirement> &rows, const std::vector<Network> &networks,
                    RequirementKind kind)
{
    for (std::size_t i = 0; i < networks.size(); ++i)
        if (!networks[i].historic)
            rows.push_back({name(kind) + u'/' + networks[i].cidr.toString(), kind, i, false, {}});
}

} // namespace

QLatin1StringView name(Product product)
{
    switch (product) {
    case Product::Meeting:
        return QLatin1StringView("meeting");
    case Product::Webinar:
        return QLatin1StringView("webinar");
    case Product::Training:
        return QLatin1StringView("training");
    }
    return QLatin1StringView("unknown");
}

QLatin1StringView name(Hosting hosting)
{
    switch (hosting) {
    case Hosting::Aws:
        return QLatin1StringView("aws");
    case Hosting::Goto:
        return QLatin1StringView("goto");
    case Hosting::GoogleCloud:
        return QLatin1StringView("google-cloud");
    }
    return QLatin1StringView("unknown");
}

QLatin1StringView name(Origin origin)
{
    switch (origin) {
    case Origin::Documented:
        return QLatin1StringView("documented");
    case Origin::Inferred:
        return QLatin1StringView("inferred");
    }
    return QLatin1StringView("unknown");
}

QLatin1StringView name(ModeId mode)
{
    switch (mode) {
    case ModeId::ProxyOnly:
        return QLatin1StringView("proxy-only");
    case ModeId::ProxyWithUdp:
        return QLatin1StringView("proxy-with-udp");
    case ModeId::Split:
        return QLatin1StringView("split");
    case ModeId::Unrestricted:
        return QLatin1StringView("unrestricted");
    }
    return QLatin1StringView("unknown");
}

QLatin1StringView name(Carriage carriage)
{
    switch (carriage) {
    case Carriage::Direct:
        return QLatin1StringView("direct");
    case Carriage::Proxy:
        return QLatin1StringView("proxy");
    case Carriage::None:
        return QLatin1StringView("none");
    }
    return QLatin1StringView("unknown");
}

QLatin1StringView name(RequirementKind kind)
{
    switch (kind) {
    case RequirementKind::Gateway:
        return QLatin1StringView("gateway");
    case RequirementKind::Domain:
        return QLatin1StringView("domain");
    case RequirementKind::Opener:
        return QLatin1StringView("opener");
    case RequirementKind::Inspection:
        return QLatin1StringView("inspection");
    case RequirementKind::Tcp:
        return QLatin1StringView("tcp");
    case RequirementKind::Udp:
        return QLatin1StringView("udp");
    case RequirementKind::Websocket:
        return QLatin1StringView("websocket");
    }
    return QLatin1StringView("unknown");
}

const Mode &Catalogue::mode(ModeId wanted) const
{
    static const Mode absent{.gotoTcp = Carriage::None, .otherTcp = Carriage::None, .udp = Carriage::None};
    const auto found = std::ranges::find(modes, wanted, &Mode::id);
    return found == modes.end() ? absent : *found;
}

bool Catalogue::isGotoAddress(const base::IpAddress &address) const
{
    return holds(tcpNetworks, address) || holds(udpNetworks, address);
}

std::vector<Requirement> requirements(const Catalogue &catalogue)
{
    std::vector<Requirement> rows;
    if (catalogue.historic)
        return rows;
    const auto row
        = [&rows](RequirementKind kind, const QString &of, std::size_t index, const Domain &domain) {
              rows.push_back({name(kind) + u'/' + of, kind, index, domain.optional, domain.products});
          };
    for (std::size_t i = 0; i < catalogue.domains.size(); ++i)
        row(RequirementKind::Domain, catalogue.domains[i].name, i, catalogue.domains[i]);
    for (std::size_t i = 0; i < catalogue.openers.size(); ++i)
        row(RequirementKind::Opener, catalogue.openers[i].host, i, {});
    for (std::size_t i = 0; i < catalogue.domains.size(); ++i)
        if (catalogue.domains[i].exemptFromInspection)
            row(RequirementKind::Inspection, catalogue.domains[i].name, i, catalogue.domains[i]);
    rows.push_back({name(RequirementKind::Gateway), RequirementKind::Gateway, 0, false, {}});
    appendNetworks(rows, catalogue.tcpNetworks, RequirementKind::Tcp);
    appendNetworks(rows, catalogue.udpNetworks, RequirementKind::Udp);
    const bool documented = std::ranges::any_of(
        catalogue.websocketHosts, [](const Host &host) { return host.origin == Origin::Documented; });
    rows.push_back({name(RequirementKind::Websocket), RequirementKind::Websocket, 0, !documented, {}});
    return rows;
}

bool neededBy(const std::set<Product> &needed, const std::set<Product> &chosen)
{
    return needed.empty()
        || std::ranges::any_of(needed, [&chosen](Product product) { return chosen.contains(product); });
}

} // namespace clearway::catalogue
