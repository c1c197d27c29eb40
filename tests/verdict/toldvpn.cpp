// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/toldvpn.h"

#include "verdict/toldnetwork.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clearway::tests {
namespace {

using evidence::AdapterKind;
using evidence::Exit;

const QString cable = u"eth0"_s, cableGateway = u"192.0.2.254"_s, tunnel = u"tun0"_s,
              tunnelGateway = u"10.8.0.1"_s;
constexpr std::uint32_t ownTable = 51820;

QStringList networksOf(const catalogue::Catalogue &catalogue)
{
    QStringList all;
    for (const auto *list : {&catalogue.tcpNetworks, &catalogue.udpNetworks})
        for (const catalogue::Network &network : *list)
            if (!network.historic && !all.contains(network.cidr.toString()))
                all << network.cidr.toString();
    return all;
}

Exit way(bool through, const QString &target, const QString &part, const QString &address)
{
    return through ? Exit{target, part, address, tunnel, u"10.8.0.2"_s, tunnelGateway}
                   : Exit{target, part, address, cable, u"192.0.2.7"_s, cableGateway};
}

Exit wayOfPart(bool through, const QString &target, const QString &part)
{
    return way(through, target, part, base::Cidr::parse(part).value_or(base::Cidr{}).at(1).toString());
}

void addRoutes(evidence::Machine &machine, const QStringList &networks, VpnTreatment treatment)
{
    const auto into = [&machine](const QString &destination, std::uint32_t table = 0) {
        machine.routes.push_back({destination, tunnelGateway, tunnel, 0, {}, table});
    };
    const bool everything = treatment == VpnTreatment::HalvedDefault || treatment == VpnTreatment::GotoDirect
        || treatment == VpnTreatment::OneForgotten;
    if (everything) {
        into(u"0.0.0.0/1"_s);
        into(u"128.0.0.0/1"_s);
    }
    if (treatment == VpnTreatment::PolicyTable)
        into(u"0.0.0.0/0"_s, ownTable);
    if (treatment == VpnTreatment::InternalOnly) {
        into(u"10.0.0.0/8"_s);
        into(u"192.168.0.0/16"_s);
    }
    if (treatment == VpnTreatment::OneForgotten)
        into(u"173.199.32.0/19"_s);
    if (treatment == VpnTreatment::GotoDirect || treatment == VpnTreatment::OneForgotten)
        for (const QString &network : networks)
            machine.routes.push_back({network, cableGateway, cable, 0});
}

} // namespace

void addVpn(evidence::Machine &machine, const catalogue::Catalogue &catalogue, VpnTreatment treatment)
{
    if (treatment == VpnTreatment::None)
        return;
    const QString split = u"173.199.0.0/18"_s;
    const QStringList networks = networksOf(catalogue);
    machine.system = u"Debian GNU/Linux 12 (x86_64)"_s;
    machine.adapters
        = {{cable, {u"192.0.2.7/24"_s}, true, false, AdapterKind::Ethernet, u"arphrd 1"_s},
           {u"docker0"_s, {u"172.17.0.1/16"_s}, true, false, AdapterKind::Virtual, u"kind bridge"_s},
           {tunnel, {u"10.8.0.2/24"_s}, true, false, AdapterKind::Tunnel, u"kind tun"_s}};
    machine.routes = {{u"0.0.0.0/0"_s, cableGateway, cable, 100},
                      {u"172.17.0.0/16"_s, {}, u"docker0"_s, 0},
                      {u"10.8.0.0/24"_s, {}, tunnel, 0}};
    addRoutes(machine, networks, treatment);
    const bool goesThrough
        = treatment == VpnTreatment::HalvedDefault || treatment == VpnTreatment::PolicyTable;
    const bool restGoesThrough = treatment != VpnTreatment::InternalOnly && treatment != VpnTreatment::Idle;
    machine.exits.clear();
    for (const QString &network : networks) {
        if (network == split && treatment == VpnTreatment::OneForgotten) {
            machine.exits.push_back(wayOfPart(false, split, u"173.199.0.0/19"_s));
            machine.exits.push_back(wayOfPart(true, split, u"173.199.32.0/19"_s));
            continue;
        }
        machine.exits.push_back(wayOfPart(goesThrough, network, network));
    }
    machine.exits.push_back(way(restGoesThrough, evidence::restOfTheInternet, {}, u"192.0.2.1"_s));
}

const std::vector<ToldNetwork> &toldVpnNetworks()
{
    static const std::vector<ToldNetwork> all{
        {"vpn-full-tunnel", {.vpn = VpnTreatment::HalvedDefault}},
        {"vpn-policy-table", {.vpn = VpnTreatment::PolicyTable}},
        {"vpn-goto-direct", {.vpn = VpnTreatment::GotoDirect}},
        {"vpn-one-forgotten", {.vpn = VpnTreatment::OneForgotten}},
        {"vpn-internal-only", {.vpn = VpnTreatment::InternalOnly}},
        {"vpn-idle", {.vpn = VpnTreatment::Idle}},
    };
    return all;
}

} // namespace clearway::tests
