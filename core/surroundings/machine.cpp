// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/machine.h"

#include "surroundings/proxysources.h"

#include <QSysInfo>

#include <algorithm>
#include <set>

namespace clearway::surroundings {
namespace {

using evidence::Machine;
using evidence::NetworkChange;

using Texts = std::set<QString>;

/// Gateways and adapters of the default routes, halved ones included: OpenVPN puts 0.0.0.0/1 and 128.0.0.0/1
/// before the default route of others.
Texts defaults(const Machine &machine)
{
    constexpr QLatin1StringView all[]
        = {QLatin1StringView("0.0.0.0/0"), QLatin1StringView("0.0.0.0/1"), QLatin1StringView("128.0.0.0/1"),
           QLatin1StringView("::/0"),      QLatin1StringView("::/1"),      QLatin1StringView("8000::/1")};
    Texts found;
    for (const evidence::Route &route : machine.routes)
        if (std::ranges::find(all, route.destination) != std::end(all))
            found.insert(QStringLiteral("%1 %2 %3 %4")
                             .arg(route.destination, route.gateway, route.adapter)
                             .arg(route.table));
    return found;
}

/// IPv4 only: IPv6 addresses come and go by themselves.
Texts addresses(const Machine &machine)
{
    Texts found;
    for (const evidence::Adapter &adapter : machine.adapters)
        for (const QString &address : adapter.addresses)
            if (adapter.up && !adapter.loopback && !address.contains(u':')
                && adapter.kind != evidence::AdapterKind::Virtual)
                found.insert(adapter.name + u' ' + address);
    return found;
}

Texts tunnels(const Machine &machine)
{
    Texts found;
    for (const evidence::Adapter &adapter : machine.adapters)
        if (adapter.up && adapter.kind == evidence::AdapterKind::Tunnel)
            found.insert(adapter.name);
    for (const evidence::Route &route : machine.routes)
        if (found.contains(route.adapter))
            found.insert(route.adapter + u' ' + route.destination);
    return found;
}

} // namespace

std::vector<NetworkChange> changes(const Machine &before, const Machine &after)
{
    std::vector<NetworkChange> all;
    if (defaults(before) != defaults(after))
        all.push_back(NetworkChange::DefaultRoute);
    if (addresses(before) != addresses(after))
        all.push_back(NetworkChange::Addresses);
    if (tunnels(before) != tunnels(after))
        all.push_back(NetworkChange::Tunnel);
    return all;
}

Machine readLinks()
{
    Machine machine;
    machine.adapters = adapters();
    machine.routes = routes();
    if (machine.routes.size() > mostRoutes)
        machine.routes.resize(mostRoutes);
    return machine;
}

Machine readMachine(const QStringList &resolvers)
{
    Machine machine = readLinks();
    machine.system
        = QStringLiteral("%1 (%2)").arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture());
    machine.resolvers = resolvers;
    machine.proxies = proxySources();
    return machine;
}

} // namespace clearway::surroundings
