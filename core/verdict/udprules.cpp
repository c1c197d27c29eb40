// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/udprules.h"

#include "verdict/icmpmeaning.h"
#include "verdict/scene.h"

#include <algorithm>

namespace clearway::verdict {
namespace {

UdpProof proofOf(const evidence::Observation &row)
{
    if (reachedTarget(row))
        return UdpProof::TargetComplained;
    const auto *exchange = row.as<evidence::UdpSeen>();
    const auto *trace = row.as<evidence::HopTraceSeen>();
    const bool replied = (exchange && exchange->received > 0) || (trace && trace->targetHop);
    return row.outcome == evidence::Outcome::Ok && replied ? UdpProof::Replied : UdpProof::None;
}

void add(const Scope &scope, UdpPortSeen &port, Row row)
{
    const auto *seen = row->as<evidence::UdpSeen>();
    const UdpProof proof = proofOf(*row);
    const Reach reach = proof != UdpProof::None ? Reach::Open
        : stoppedOnTheWay(scope, *row)          ? Reach::Blocked
                                                : Reach::Silent;
    port.sent += seen ? seen->sent : 0;
    if (reach > port.reach || (reach == port.reach && proof > port.proof)) {
        port.reach = reach;
        port.proof = proof;
        port.telling = row;
    }
}

/// The trace of TCP to the same address; nullptr when there is none.
Row tcpBeside(const std::vector<Row> &traces, Row udp)
{
    const auto beside = [udp](Row row) {
        const auto *seen = row->as<evidence::HopTraceSeen>();
        return seen && seen->transport == evidence::HopTransport::Tcp
            && row->endpoint->address == udp->endpoint->address;
    };
    const auto found = std::ranges::find_if(traces, beside);
    return found == traces.end() ? nullptr : *found;
}

/// Silence so far: how far did packets get?
void follow(const Scope &scope, UdpNetworkSeen &network, UdpPortSeen &port, Row udp, Row tcp)
{
    if (!tcp || port.reach != Reach::Silent || port.way.kind != UdpWay::Kind::Unknown)
        return;
    port.way = compareWays(scope, udp, tcp);
    if (port.way.kind == UdpWay::Kind::Unknown)
        return;
    const bool passes = port.way.kind == UdpWay::Kind::PassesEdge;
    port.reach = passes ? Reach::Open : Reach::Blocked;
    port.proof = passes ? UdpProof::PassedEdge : UdpProof::None;
    port.telling = udp;
    network.evidence.push_back(tcp->id);
}

/// An end that may only seem nearer than `farther`, because the routers between tired of complaining: they
/// answered this address's TCP not in every round either, and nothing shows another way to there.
bool seemsNearer(const UdpPortSeen &end, const UdpPortSeen &farther)
{
    if (!end.endsSilently() || !farther.endsSilently() || end.way.hop >= farther.way.hop)
        return false;
    const auto &own = end.way.tcp->as<evidence::HopTraceSeen>()->hops;
    const auto &other = farther.way.tcp->as<evidence::HopTraceSeen>()->hops;
    for (const evidence::Hop &hop : own) {
        const auto index = std::size_t(hop.limit - 1);
        const bool differs
            = hop.router && index < other.size() && other[index].router && hop.router != other[index].router;
        const bool between = hop.limit > end.way.hop && hop.limit <= farther.way.hop;
        if (hop.limit <= farther.way.hop && (differs || (between && hop.answered == hop.asked)))
            return false;
    }
    return true;
}

/// Where each such end really is, is not known by its own traces.
void forgetNearerEnds(std::vector<UdpNetworkSeen> &all, std::size_t port)
{
    std::vector<UdpPortSeen *> nearer;
    for (UdpNetworkSeen &network : all)
        if (std::ranges::any_of(all, [&](const UdpNetworkSeen &other) {
                return seemsNearer(network.ports[port], other.ports[port]);
            }))
            nearer.push_back(&network.ports[port]);
    for (UdpPortSeen *each : nearer) {
        each->reach = Reach::Silent;
        each->way.kind = UdpWay::Kind::Unknown;
    }
}

/// What another network met holds for this silent one, too. A trace of its own must not have got further.
bool speaksFor(const UdpPortSeen &refused, const UdpPortSeen &silent)
{
    return !refused.endsSilently() || (silent.way.udp && silent.way.farthest <= refused.way.hop);
}

/// The first refusal on that port, else the first end that traces show; nullptr where some network is open.
const UdpPortSeen *refusalOn(const std::vector<UdpNetworkSeen> &all, std::size_t port)
{
    const UdpPortSeen *refusal = nullptr;
    const UdpPortSeen *end = nullptr;
    for (const UdpNetworkSeen &network : all) {
        const UdpPortSeen &seen = network.ports[port];
        if (seen.reach == Reach::Open)
            return nullptr;
        const UdpPortSeen *&kept = seen.endsSilently() ? end : refusal;
        if (seen.reach == Reach::Blocked && !kept)
            kept = &seen;
    }
    return refusal ? refusal : end;
}

/// One refusal speaks for every silent network on that port, unless some network answered on it.
void spreadRefusal(std::vector<UdpNetworkSeen> &all, std::size_t port)
{
    const UdpPortSeen *refusal = refusalOn(all, port);
    if (!refusal)
        return;
    for (UdpNetworkSeen &network : all) {
        UdpPortSeen &seen = network.ports[port];
        if (seen.reach != Reach::Silent || !speaksFor(*refusal, seen))
            continue;
        seen.reach = Reach::Blocked;
        seen.byClass = true;
        seen.telling = refusal->telling;
        seen.way = refusal->way;
        network.evidence.push_back(refusal->telling->id);
    }
}

QString senderOf(const UdpNetworkSeen &seen)
{
    for (const UdpPortSeen &port : seen.ports)
        if (port.reach == Reach::Blocked && !blockedBy(*port.telling).isEmpty())
            return blockedBy(*port.telling);
    return {};
}

const UdpPortSeen &bestOpen(const UdpNetworkSeen &seen)
{
    return *std::ranges::max_element(seen.ports, {}, &UdpPortSeen::proof);
}

/// Not each port's state was said by somebody on its own way.
bool guessed(const UdpNetworkSeen &seen)
{
    return std::ranges::any_of(seen.ports, [](const UdpPortSeen &port) {
        return port.byClass || port.endsSilently() || port.proof == UdpProof::PassedEdge;
    });
}

Confidence confidenceIn(const UdpNetworkSeen &seen)
{
    return guessed(seen) ? Confidence::Likely : Confidence::Confirmed;
}

QString routerAt(const UdpWay &way)
{
    return way.router ? way.router->toString() : QString();
}

/// Why the blocked ports are blocked: the word of whoever refuses, else where the packets end. `said` is the
/// reason with a sender in its last argument.
Reason whyBlocked(const UdpNetworkSeen &seen, Reason said, const QString &openPorts,
                  const QString &blockedPorts)
{
    const auto refused
        = [](const UdpPortSeen &port) { return port.reach == Reach::Blocked && !port.endsSilently(); };
    const auto ends = std::ranges::find_if(seen.ports, &UdpPortSeen::endsSilently);
    if (ends == seen.ports.end() || std::ranges::any_of(seen.ports, refused))
        return said;
    return {ReasonCode::UdpEndsAtHop,
            {openPorts, blockedPorts, QString::number(ends->way.hop), routerAt(ends->way)}};
}

Ruling open(const UdpNetworkSeen &seen, const QString &openPorts, const QString &blockedPorts)
{
    if (!blockedPorts.isEmpty())
        return {Status::Limited, confidenceIn(seen),
                whyBlocked(seen, {ReasonCode::UdpOnePortBlocked, {openPorts, blockedPorts, senderOf(seen)}},
                           openPorts, blockedPorts),
                seen.evidence};
    const UdpPortSeen &best = bestOpen(seen);
    if (best.proof == UdpProof::PassedEdge)
        return {Status::Ok,
                Confidence::Likely,
                {ReasonCode::UdpPassedEdge, {openPorts, QString::number(best.way.hop), routerAt(best.way)}},
                seen.evidence};
    const auto code
        = best.proof == UdpProof::Replied ? ReasonCode::UdpAnswered : ReasonCode::UdpReachedTarget;
    return {Status::Ok,
            Confidence::Confirmed,
            {code, {openPorts, best.telling->endpoint->address.toString()}},
            seen.evidence};
}

/// Calls `use` for the port of each network that the row is about.
template<class Use> void forPortOf(const Scope &scope, std::vector<UdpNetworkSeen> &all, Row row, Use use)
{
    const auto &networks = scope.catalogue.udpNetworks;
    for (std::size_t i = 0; i < networks.size(); ++i) {
        const auto port = std::ranges::find(all[i].ports, row->endpoint->port, &UdpPortSeen::port);
        if (port != all[i].ports.end() && networks[i].cidr.contains(row->endpoint->address))
            use(all[i], *port);
    }
}

void addRow(const Scope &scope, std::vector<UdpNetworkSeen> &all, Row row)
{
    if (!ran(*row))
        return;
    forPortOf(scope, all, row, [&](UdpNetworkSeen &network, UdpPortSeen &port) {
        add(scope, port, row);
        network.evidence.push_back(row->id);
    });
}

void followTraces(const Scope &scope, const std::vector<Row> &traces, std::vector<UdpNetworkSeen> &all)
{
    const auto ofUdp = [](Row row) {
        const auto *seen = row->as<evidence::HopTraceSeen>();
        return seen && seen->transport == evidence::HopTransport::Udp;
    };
    for (Row row : traces)
        if (ofUdp(row))
            addRow(scope, all, row);
    for (Row row : traces)
        if (ofUdp(row))
            forPortOf(scope, all, row, [&](UdpNetworkSeen &network, UdpPortSeen &port) {
                follow(scope, network, port, row, tcpBeside(traces, row));
            });
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
    for (Row row : view.udp())
        addRow(scope, all, row);
    followTraces(scope, view.traces(), all);
    for (std::size_t port = 0; port < scope.catalogue.udpPorts.size(); ++port) {
        forgetNearerEnds(all, port);
        spreadRefusal(all, port);
    }
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
        return {Status::Failed, confidenceIn(seen),
                whyBlocked(seen, {ReasonCode::UdpBlocked, {blockedPorts, senderOf(seen)}}, QString(),
                           blockedPorts),
                seen.evidence};
    if (!blockedPorts.isEmpty())
        return {Status::Unclear, Confidence::Possible,
                whyBlocked(seen, {ReasonCode::UdpOnePortBlocked, {QString(), blockedPorts, senderOf(seen)}},
                           QString(), blockedPorts),
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
