// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Routes as one types them; of vpnlayout.h.
#include "verdict/vpnlayout.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace clearway::verdict {
namespace {

using evidence::Machine;
using evidence::Route;

/// Where what goes past the tunnel is handed on.
struct NextHop {
    QString gateway; ///< empty: the adapter reaches it itself
    QString adapter;
};

enum class Shell { Linux, Windows, MacOs };

Shell shellOf(const Machine &machine)
{
    if (machine.system.startsWith(QLatin1StringView("Windows")))
        return Shell::Windows;
    return machine.system.startsWith(QLatin1StringView("macOS")) ? Shell::MacOs : Shell::Linux;
}

/// A name is typed as it is only where the shell takes it for a name. Windows has it in quotes.
QString safeName(Shell shell, const QString &adapter)
{
    static const QRegularExpression word(QStringLiteral("\\A\\w[\\w.-]*\\z"));
    static const QRegularExpression quoted(QStringLiteral("\\A\\w[\\w .()#-]*\\z"));
    const bool safe = (shell == Shell::Windows ? quoted : word).match(adapter).hasMatch();
    return safe ? adapter : QStringLiteral("ADAPTER");
}

/// Only an address is typed: a report may come from anybody, and people paste this into a shell.
QString safeGateway(const QString &gateway)
{
    const auto address = base::IpAddress::parse(gateway);
    return address ? address->toString() : gateway.isEmpty() ? QString() : QStringLiteral("GATEWAY");
}

bool leadsPast(const Machine &machine, const VpnLayoutSeen &seen, const Route &route)
{
    const auto adapter = std::ranges::find(machine.adapters, route.adapter, &evidence::Adapter::name);
    return adapter != machine.adapters.end() && adapter->up && !adapter->loopback
        && !seen.tunnels.contains(route.adapter) && !route.destination.contains(u':');
}

/// The way that a network of GoTo takes already; else the best default route past the tunnel; else the
/// gateway by which the tunnel itself must leave.
std::optional<NextHop> nextHop(const Machine &machine, const VpnLayoutSeen &seen)
{
    for (const evidence::Exit &exit : machine.exits)
        if (seen.others.contains(exit.adapter) && !exit.address.contains(u':')
            && (!exit.part.isEmpty() || exit.target == evidence::restOfTheInternet))
            return NextHop{exit.gateway, exit.adapter};
    const Route *best = nullptr;
    const auto order = [](const Route &route) {
        const bool isDefault = route.destination == QLatin1StringView("0.0.0.0/0");
        return std::pair(!isDefault, route.metric.value_or(0));
    };
    for (const Route &route : machine.routes)
        if (leadsPast(machine, seen, route) && !route.gateway.isEmpty()
            && (!best || order(route) < order(*best)))
            best = &route;
    return best ? std::optional(NextHop{best->gateway, best->adapter}) : std::nullopt;
}

QString pin(Shell shell, const QString &network, const NextHop &hop)
{
    const QString adapter = safeName(shell, hop.adapter);
    const QString gateway = safeGateway(hop.gateway);
    switch (shell) {
    case Shell::Windows:
        return QStringLiteral("New-NetRoute -DestinationPrefix \"%1\" -InterfaceAlias \"%2\" -NextHop %3")
            .arg(network, adapter, gateway.isEmpty() ? QStringLiteral("0.0.0.0") : gateway);
    case Shell::MacOs:
        return gateway.isEmpty() ? QStringLiteral("route -n add -net %1 -interface %2").arg(network, adapter)
                                 : QStringLiteral("route -n add -net %1 %2").arg(network, gateway);
    case Shell::Linux:
        break;
    }
    return gateway.isEmpty()
        ? QStringLiteral("ip route replace %1 dev %2").arg(network, adapter)
        : QStringLiteral("ip route replace %1 via %2 dev %3").arg(network, gateway, adapter);
}

QString release(Shell shell, const QString &network, const QString &theAdapter)
{
    const QString adapter = safeName(shell, theAdapter);
    switch (shell) {
    case Shell::Windows:
        return QStringLiteral("Remove-NetRoute -DestinationPrefix \"%1\" -InterfaceAlias \"%2\"")
            .arg(network, adapter);
    case Shell::MacOs:
        return QStringLiteral("route -n delete -net %1").arg(network);
    case Shell::Linux:
        break;
    }
    return QStringLiteral("ip route del %1 dev %2").arg(network, adapter);
}

/// The route's destination, where it lies in one of the networks.
std::optional<base::Cidr> within(const QStringList &networks, const Route &route)
{
    const auto destination = base::Cidr::parse(route.destination);
    const auto holds = [&destination](const QString &text) {
        const auto network = base::Cidr::parse(text);
        return network && network->prefix() <= destination->prefix()
            && network->contains(destination->network());
    };
    return destination && std::ranges::any_of(networks, holds) ? destination : std::nullopt;
}

} // namespace

QStringList pinStatements(const Machine &machine, const VpnLayoutSeen &seen)
{
    const NextHop hop
        = nextHop(machine, seen).value_or(NextHop{QStringLiteral("GATEWAY"), QStringLiteral("ADAPTER")});
    QStringList networks = seen.through.isEmpty() ? seen.past : seen.through;
    // A route of the tunnel that is more specific than the network would still win.
    for (const Route &route : machine.routes) {
        const auto destination = within(networks, route);
        if (destination && seen.tunnels.contains(route.adapter)
            && !networks.contains(destination->toString()))
            networks << destination->toString();
    }
    QStringList all;
    for (const QString &network : networks)
        all << pin(shellOf(machine), network, hop);
    return all;
}

QStringList releaseStatements(const Machine &machine, const VpnLayoutSeen &seen)
{
    QStringList all;
    for (const Route &route : machine.routes)
        if (const auto destination = within(seen.past, route);
            destination && seen.others.contains(route.adapter))
            all << release(shellOf(machine), destination->toString(), route.adapter);
    all.removeDuplicates();
    return all;
}

} // namespace clearway::verdict
