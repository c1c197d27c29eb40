// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/vpnlayout.h"

#include "verdict/causes.h"

#include <algorithm>

namespace clearway::verdict {
namespace {

using evidence::Adapter;
using evidence::AdapterKind;
using evidence::Exit;
using evidence::Machine;
using evidence::Route;

/// PPP is a tunnel only where another adapter leads on to it; alone it is the line to the provider.
bool hasCarrier(const Machine &machine, const Adapter &tunnel)
{
    return std::ranges::any_of(machine.routes, [&](const Route &route) {
        if (route.adapter == tunnel.name || route.gateway.isEmpty())
            return false;
        const auto other = std::ranges::find(machine.adapters, route.adapter, &Adapter::name);
        return other != machine.adapters.end() && other->up && other->kind != AdapterKind::Tunnel
            && other->kind != AdapterKind::PointToPoint && !other->loopback;
    });
}

/// The network that the adapter's own address lies in, or what only its own link sees: every adapter has such
/// routes, used or not.
bool isOwn(const Adapter &adapter, const base::Cidr &destination)
{
    const auto kind = base::classify(destination.network());
    if (kind == base::AddressClass::LinkLocal || kind == base::AddressClass::Multicast)
        return true;
    return std::ranges::any_of(adapter.addresses, [&destination](const QString &text) {
        const auto own = base::IpAddress::parse(text.section(u'/', 0, 0));
        return own && destination.contains(*own) && text.section(u'/', 1).toInt() == destination.prefix();
    });
}

QStringList carriedBy(const Machine &machine, const Adapter &adapter)
{
    QStringList all;
    for (const Route &route : machine.routes) {
        const auto destination = base::Cidr::parse(route.destination);
        if (route.adapter == adapter.name && destination && !isOwn(adapter, *destination))
            join(all, route.destination);
    }
    return all;
}

bool isTunnel(const Machine &machine, const Adapter &adapter)
{
    const bool kind = adapter.kind == AdapterKind::Tunnel
        || (adapter.kind == AdapterKind::PointToPoint && hasCarrier(machine, adapter));
    // A single host is the tunnel's other end, which every point-to-point adapter has a route to.
    const QStringList carried = carriedBy(machine, adapter);
    const bool onlyPeer = carried.size() == 1 && carried.front().endsWith(QLatin1StringView("/32"));
    return adapter.up && kind && !carried.isEmpty() && !onlyPeer;
}

/// Sorts the ways of GoTo's networks; a network whose parts all leave the same way counts as a whole.
class Sorter {
public:
    Sorter(const Machine &machine, VpnLayoutSeen &seen) : m_machine(machine), m_seen(seen) { }

    void sort(const QString &network)
    {
        std::vector<const Exit *> parts;
        for (const Exit &exit : m_machine.exits)
            if (exit.target == network)
                parts.push_back(&exit);
        if (parts.empty())
            return;
        const auto same = [&](const Exit *part) { return &listFor(*part) == &listFor(*parts.front()); };
        if (std::ranges::all_of(parts, same)) {
            join(listFor(*parts.front()), network);
        } else {
            for (const Exit *part : parts)
                join(listFor(*part), nameOf(*part, network));
        }
        for (const Exit *part : parts)
            note(*part);
    }

    /// Which way goes what is neither GoTo's nor named by a route of its own: unset where nobody asked.
    [[nodiscard]] std::optional<bool> restIsThrough()
    {
        const auto rest
            = std::ranges::find(m_machine.exits, QString(evidence::restOfTheInternet), &Exit::target);
        if (rest == m_machine.exits.end() || !rest->leads())
            return std::nullopt;
        note(*rest);
        return &listFor(*rest) == &m_seen.through;
    }

private:
    /// The part, where it is one: people paste it into a shell, and a report may come from anybody.
    static QString nameOf(const Exit &exit, const QString &network)
    {
        const auto part = base::Cidr::parse(exit.part);
        return part ? part->toString() : network;
    }

    [[nodiscard]] QStringList &listFor(const Exit &exit)
    {
        if (!exit.leads())
            return m_seen.nowhere;
        return m_seen.tunnels.contains(exit.adapter) ? m_seen.through : m_seen.past;
    }

    void note(const Exit &exit)
    {
        if (&listFor(exit) == &m_seen.past)
            join(m_seen.others, exit.adapter);
    }

    const Machine &m_machine;
    VpnLayoutSeen &m_seen;
};

void decide(VpnLayoutSeen &seen, bool restIsThrough)
{
    const bool some = !seen.through.isEmpty();
    const bool all = some && seen.past.isEmpty();
    if (restIsThrough) {
        seen.code = all ? FindingCode::VpnFullTunnel : FindingCode::VpnGotoDirect;
        seen.extent = all || !some ? VpnExtent::Whole : VpnExtent::Mixed;
    } else {
        seen.code = all ? FindingCode::VpnFullTunnel : FindingCode::VpnInternalOnly;
        seen.extent = all ? VpnExtent::GotoOnly : some ? VpnExtent::Mixed : VpnExtent::Whole;
    }
}

/// Routes of the tunnel that are neither everything nor GoTo's.
void addInside(VpnLayoutSeen &seen, const QStringList &carried, const QStringList &networks)
{
    constexpr int everything = 1; // halves too
    for (const QString &destination : carried) {
        const auto route = base::Cidr::parse(destination);
        const auto inRoute = [&route](const QString &text) {
            const auto network = base::Cidr::parse(text);
            return network && network->contains(route->network());
        };
        if (route && route->prefix() > everything && std::ranges::none_of(networks, inRoute))
            join(seen.inside, destination);
    }
}

} // namespace

QLatin1StringView name(VpnExtent extent)
{
    switch (extent) {
    case VpnExtent::Whole:
        break;
    case VpnExtent::Mixed:
        return QLatin1StringView("mixed");
    case VpnExtent::GotoOnly:
        return QLatin1StringView("goto-only");
    }
    return QLatin1StringView("whole");
}

std::optional<VpnLayoutSeen> vpnLayout(const Machine &machine, const catalogue::Catalogue &catalogue)
{
    QStringList networks;
    for (const auto *list : {&catalogue.tcpNetworks, &catalogue.udpNetworks})
        for (const catalogue::Network &network : *list)
            if (!network.historic)
                join(networks, network.cidr.toString());
    VpnLayoutSeen seen;
    for (const Adapter &adapter : machine.adapters)
        if (isTunnel(machine, adapter))
            seen.tunnels << adapter.name;
    if (seen.tunnels.isEmpty())
        return std::nullopt;
    for (const Adapter &adapter : machine.adapters)
        if (seen.tunnels.contains(adapter.name))
            addInside(seen, carriedBy(machine, adapter), networks);
    Sorter sorter(machine, seen);
    for (const QString &network : networks)
        sorter.sort(network);
    if (seen.through.isEmpty() && seen.past.isEmpty())
        return std::nullopt;
    const auto through = sorter.restIsThrough();
    decide(seen, through.value_or(seen.past.isEmpty()));
    return seen;
}

} // namespace clearway::verdict
