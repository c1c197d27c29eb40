// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/udprules.h"

#include "verdict/icmpmeaning.h"
#include "verdict/scene.h"

#include <algorithm>

namespace clearway::verdict {
namespace {

Reach reachOf(const Scope &scope, const evidence::Observation &row)
{
    const auto *seen = row.as<evidence::UdpSeen>();
    if (row.outcome == evidence::Outcome::Ok)
        return seen && seen->received > 0 ? Reach::Open : Reach::Silent;
    if (reachedTarget(row))
        return Reach::Open;
    return stoppedOnTheWay(scope, row) ? Reach::Blocked : Reach::Silent;
}

void add(const Scope &scope, UdpPortSeen &port, Row row)
{
    const auto *seen = row->as<evidence::UdpSeen>();
    const bool replied = seen && seen->received > 0;
    const Reach reach = reachOf(scope, *row);
    port.sent += seen ? seen->sent : 0;
    if (reach > port.reach || (reach == port.reach && replied && !port.replied)) {
        port.reach = reach;
        port.replied = replied;
        port.telling = row;
    }
}

/// One refusal speaks for every silent network on that port, unless some network answered on it.
void spreadRefusal(std::vector<UdpNetworkSeen> &all, std::size_t port)
{
    Row refusal = nullptr;
    for (const UdpNetworkSeen &network : all) {
        const UdpPortSeen &seen = network.ports[port];
        if (seen.reach == Reach::Open)
            return;
        if (seen.reach == Reach::Blocked && !refusal)
            refusal = seen.telling;
    }
    if (!refusal)
        return;
    for (UdpNetworkSeen &network : all) {
        UdpPortSeen &seen = network.ports[port];
        if (seen.reach != Reach::Silent)
            continue;
        seen.reach = Reach::Blocked;
        seen.byClass = true;
        seen.telling = refusal;
        network.evidence.push_back(refusal->id);
    }
}

QString senderOf(const UdpNetworkSeen &seen)
{
    for (const UdpPortSeen &port : seen.ports)
        if (port.reach == Reach::Blocked && port.telling->icmp)
            return port.telling->icmp->sender.toString();
    return {};
}

const UdpPortSeen &firstOpen(const UdpNetworkSeen &seen)
{
    const auto replied = [](const UdpPortSeen &port) { return port.reach == Reach::Open && port.replied; };
    const auto found = std::ranges::find_if(seen.ports, replied);
    return found != seen.ports.end() ? *found
                                     : *std::ranges::find(seen.ports, Reach::Open, &UdpPortSeen::reach);
}

bool guessed(const UdpNetworkSeen &seen)
{
    return std::ranges::any_of(seen.ports, &UdpPortSeen::byClass);
}

Ruling open(const UdpNetworkSeen &seen, const QString &openPorts, const QString &blockedPorts)
{
    if (!blockedPorts.isEmpty())
        return {Status::Limited,
                guessed(seen) ? Confidence::Likely : Confidence::Confirmed,
                {ReasonCode::UdpOnePortBlocked, {openPorts, blockedPorts, senderOf(seen)}},
                seen.evidence};
    const UdpPortSeen &first = firstOpen(seen);
    const QString address = first.telling->endpoint->address.toString();
    if (first.replied)
        return {Status::Ok,
                Confidence::Confirmed,
                {ReasonCode::UdpAnswered, {openPorts, address}},
                seen.evidence};
    return {
        Status::Ok, Confidence::Likely, {ReasonCode::UdpReachedTarget, {openPorts, address}}, seen.evidence};
}

} // namespace

QStringList UdpNetworkSeen::portsWith(Reach reach) const
{
    QStringList all;
    for (const UdpPortSeen &port : ports)
        if (port.reach == reach)
            all << QString::number(port.port);
    return all;
}

int UdpNetworkSeen::count(Reach reach) const
{
    return int(std::ranges::count(ports, reach, &UdpPortSeen::reach));
}

std::vector<UdpNetworkSeen> lookAtUdp(const Scope &scope, const EvidenceView &view)
{
    const auto &networks = scope.catalogue.udpNetworks;
    std::vector<UdpNetworkSeen> all(networks.size());
    for (UdpNetworkSeen &network : all)
        for (std::uint16_t port : scope.catalogue.udpPorts)
            network.ports.push_back({port});
    for (Row row : view.udp()) {
        if (!ran(*row))
            continue;
        for (std::size_t i = 0; i < networks.size(); ++i) {
            const auto port = std::ranges::find(all[i].ports, row->endpoint->port, &UdpPortSeen::port);
            if (port == all[i].ports.end() || !networks[i].cidr.contains(row->endpoint->address))
                continue;
            add(scope, *port, row);
            all[i].evidence.push_back(row->id);
        }
    }
    for (std::size_t port = 0; port < scope.catalogue.udpPorts.size(); ++port)
        spreadRefusal(all, port);
    return all;
}

Ruling udpRuling(const UdpNetworkSeen &seen)
{
    const QString separator = QStringLiteral(", ");
    const QString openPorts = seen.portsWith(Reach::Open).join(separator);
    const QString blockedPorts = seen.portsWith(Reach::Blocked).join(separator);
    if (!openPorts.isEmpty())
        return open(seen, openPorts, blockedPorts);
    if (seen.evidence.empty() || seen.count(Reach::NotRun) > 0) // one port alone decides nothing but success
        return {};
    if (seen.count(Reach::Blocked) == int(seen.ports.size()))
        return {Status::Failed,
                guessed(seen) ? Confidence::Likely : Confidence::Confirmed,
                {ReasonCode::UdpBlocked, {blockedPorts, senderOf(seen)}},
                seen.evidence};
    if (!blockedPorts.isEmpty())
        return {Status::Unclear,
                Confidence::Possible,
                {ReasonCode::UdpOnePortBlocked, {QString(), blockedPorts, senderOf(seen)}},
                seen.evidence};
    int sent = 0;
    for (const UdpPortSeen &port : seen.ports)
        sent += port.sent;
    return {Status::Unclear,
            Confidence::Possible,
            {ReasonCode::UdpSilent, {QString::number(sent)}},
            seen.evidence};
}

} // namespace clearway::verdict
