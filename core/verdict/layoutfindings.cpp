// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Findings about which way this computer sends: through a VPN, over IPv6 alone.
#include "base/nat64.h"
#include "verdict/causes.h"
#include "verdict/vpnlayout.h"

#include <algorithm>

namespace clearway::verdict {
namespace {

using catalogue::RequirementKind;

/// No way for IPv4 of any kind, but one for IPv6.
bool v4HasNoWay(const evidence::Machine &machine)
{
    const auto rest
        = std::ranges::find(machine.exits, QString(evidence::restOfTheInternet), &evidence::Exit::target);
    const auto leadsOut = [&machine](const evidence::Route &route) {
        const auto adapter = std::ranges::find(machine.adapters, route.adapter, &evidence::Adapter::name);
        return route.destination == QLatin1StringView("::/0") && adapter != machine.adapters.end()
            && adapter->up && !adapter->loopback;
    };
    return rest != machine.exits.end() && !rest->leads() && std::ranges::any_of(machine.routes, leadsOut);
}

/// Rows that are about addresses of IPv4 alone.
std::vector<std::size_t> rowsOfV4(const Causes &causes)
{
    std::vector<std::size_t> rows;
    const catalogue::Catalogue &catalogue = causes.scene.scope.catalogue;
    join(rows, causes.row(RequirementKind::Gateway, 0));
    for (std::size_t i = 0; i < catalogue.tcpNetworks.size(); ++i)
        join(rows, causes.row(RequirementKind::Tcp, i));
    for (std::size_t i = 0; i < catalogue.udpNetworks.size(); ++i)
        join(rows, causes.row(RequirementKind::Udp, i));
    return rows;
}

} // namespace

void findVpnLayout(const Causes &causes, Findings &all)
{
    const evidence::Machine &machine = causes.scene.scope.machine;
    const auto seen = vpnLayout(machine, causes.scene.scope.catalogue);
    if (!seen)
        return;
    const bool bypassed = seen->code == FindingCode::VpnGotoDirect && seen->extent == VpnExtent::Whole;
    Finding found
        = finding(seen->code, Fixer::NetworkTeam,
                  {listed(seen->tunnels), listed(seen->others), listed(seen->through), listed(seen->past),
                   listed(seen->inside), name(seen->extent), listed(seen->nowhere),
                   bypassed ? QStringLiteral("release") : QStringLiteral("pin")},
                  bypassed ? releaseStatements(machine, *seen) : pinStatements(machine, *seen));
    found.subject = found.arguments.front();
    causes.weigh(found, {});
    all.push_back(found);
}

void findIpv6Only(const Causes &causes, Findings &all)
{
    const evidence::Machine &machine = causes.scene.scope.machine;
    if (machine.nat64.isEmpty() && !v4HasNoWay(machine))
        return;
    Finding found = finding(FindingCode::Ipv6Only, Fixer::NetworkTeam, {}, {machine.nat64});
    for (const Row row : causes.scene.rows)
        if (row->host == base::ipv4OnlyName)
            found.evidence.push_back(row->id);
    causes.weigh(found, machine.nat64.isEmpty() ? rowsOfV4(causes) : std::vector<std::size_t>{});
    all.push_back(found);
}

} // namespace clearway::verdict
