// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Findings about networks: one per cause, with the networks it touches in its arguments.
#include "verdict/causes.h"
#include "verdict/icmpmeaning.h"

#include <algorithm>
#include <map>

namespace clearway::verdict {
namespace {

using catalogue::RequirementKind;

/// Networks with the same fate.
struct Group {
    QStringList networks;
    QStringList openPorts;
    QStringList senders;
    std::vector<std::size_t> rows;
    std::vector<int> evidence;
    QString hop; ///< "hop 2 10.20.0.1": nobody refuses, but packets end there
    bool direct = false; ///< at least one network shows it by its own evidence
    Confidence best = Confidence::Possible;

    void add(const QString &network, std::size_t row, const Causes &causes, const std::vector<int> &ids)
    {
        networks << network;
        rows.push_back(row);
        join(evidence, ids);
        for (const Cell &cell : causes.cells(row))
            if (cell.status != Status::NotNeeded)
                best = std::min(best, cell.confidence);
    }
};

void report(const Causes &causes, Findings &all, FindingCode code, const Group &group, int tested,
            const QString &ports, Confidence confidence)
{
    if (group.networks.isEmpty())
        return;
    Finding found
        = finding(code, causes.blockedHere(group.senders) ? Fixer::Helpdesk : Fixer::NetworkTeam,
                  {QString::number(group.networks.size()), QString::number(tested), ports,
                   listed(group.openPorts), group.hop.isEmpty() ? listed(group.senders) : group.hop},
                  group.networks);
    found.confidence = confidence;
    found.evidence = group.evidence;
    causes.weigh(found, group.rows);
    all.push_back(found);
}

void addSender(Group &group, Row row)
{
    if (row && !blockedBy(*row).isEmpty())
        join(group.senders, blockedBy(*row));
}

QStringList texts(const std::vector<std::uint16_t> &ports)
{
    QStringList all;
    for (std::uint16_t port : ports)
        all << QString::number(port);
    return all;
}

/// Parts of networks that a sweep tells from the rest, or single addresses.
struct Parts {
    Group forbidden; ///< somebody says that they are blocked
    Group refusing; ///< every address of them refuses
    Group ofSilent; ///< like `forbidden`, in networks that nobody answers from

    void add(const TcpNetworkSeen &seen, std::size_t row, const Causes &causes)
    {
        Group &group = seen.reach == Reach::Silent ? ofSilent : forbidden;
        for (const QString &part : seen.forbiddenParts)
            group.add(part, row, causes, seen.sweep > 0 ? std::vector{seen.sweep} : seen.evidence);
        for (const QString &part : seen.refusingParts)
            refusing.add(part, row, causes, {seen.sweep});
        for (const QString &sender : seen.partSenders)
            join(group.senders, sender);
    }
};

void reportParts(const Causes &causes, Findings &all, Parts &parts, int tested, const QString &ports)
{
    const auto confidence = [](const Group &group) {
        return group.senders.isEmpty() ? Confidence::Likely : Confidence::Confirmed;
    };
    parts.forbidden.openPorts << ports;
    parts.refusing.openPorts << ports;
    parts.ofSilent.openPorts << QStringLiteral("silent");
    const auto say = [&](const Group &group, Confidence how) {
        report(causes, all, FindingCode::TcpRangeBlocked, group, tested, ports, how);
    };
    say(parts.forbidden, confidence(parts.forbidden));
    say(parts.refusing, Confidence::Possible);
    say(parts.ofSilent, confidence(parts.ofSilent));
}

/// By the ports that are blocked, and the hop where they are.
using BlockedOn = std::map<std::pair<QString, QString>, Group>;

/// Silent networks, told apart by what the media peer showed. Nothing where it showed that they are open.
Group *groupOfSilent(const PeerSeen &peer, BlockedOn &blockedOn, Group &silent)
{
    const QStringList blocked = peer.portsWith(Reach::Blocked);
    const QStringList open = peer.portsWith(Reach::Open);
    if (blocked.isEmpty())
        return open.isEmpty() ? &silent : nullptr;
    if (open.isEmpty() && blocked.size() < qsizetype(peer.mediaPorts.size()))
        return &silent;
    Group &group = blockedOn[{listed(blocked), QString()}];
    for (const QString &port : open)
        join(group.openPorts, port);
    return &group;
}

void addPorts(Group &group, const UdpNetworkSeen &seen)
{
    for (const QString &port : seen.portsWith(Reach::Open))
        join(group.openPorts, port);
    for (const UdpPortSeen &port : seen.ports) {
        if (port.reach != Reach::Blocked)
            continue;
        addSender(group, port.telling);
        group.direct |= !port.byClass;
    }
}

/// Where the packets of a network's blocked ports end without a word; empty where somebody refuses one.
QString hopOf(const UdpNetworkSeen &seen)
{
    QString hop;
    for (const UdpPortSeen &port : seen.ports) {
        if (port.reach != Reach::Blocked)
            continue;
        if (!port.endsSilently())
            return {};
        const QString router = port.way.router ? port.way.router->toString() : QString();
        hop = QStringLiteral("hop %1 %2").arg(port.way.hop).arg(router).trimmed();
    }
    return hop;
}

} // namespace

void findTcpCauses(const Causes &causes, Findings &all)
{
    const catalogue::Catalogue &catalogue = causes.scene.scope.catalogue;
    const QString ports = listed(texts(catalogue.tcpPorts));
    Group blocked;
    Parts parts;
    Group silent;
    Group hollow; // the proxy opens connections whoever is meant
    int tested = 0;
    for (std::size_t i = 0; i < causes.way.tcp.size(); ++i) {
        const TcpNetworkSeen &seen = causes.way.tcp[i];
        const auto row = causes.row(RequirementKind::Tcp, i);
        if (!row || seen.reach == Reach::NotRun)
            continue;
        ++tested;
        const bool saidElsewhere = seen.denied > 0 || !seen.lostProxy.isEmpty()
            || (seen.openedByOthers && causes.way.kind == Way::Kind::Direct);
        if (seen.reach == Reach::Open || !saidElsewhere)
            parts.add(seen, *row, causes);
        if (seen.reach == Reach::Open || saidElsewhere) // by the proxy, or by a device on the way
            continue;
        Group &group = seen.reach == Reach::Blocked ? blocked : seen.openedByOthers ? hollow : silent;
        group.add(catalogue.tcpNetworks[i].cidr.toString(), *row, causes, seen.evidence);
        addSender(group, seen.telling);
    }
    report(causes, all, FindingCode::TcpRangeBlocked, blocked, tested, ports, blocked.best);
    reportParts(causes, all, parts, tested, ports);
    report(causes, all, FindingCode::TcpRangeUnconfirmed, silent, tested, ports, Confidence::Possible);
    hollow.openPorts << QStringLiteral("opened");
    report(causes, all, FindingCode::TcpRangeUnconfirmed, hollow, tested, ports, Confidence::Possible);
}

void findUdpCauses(const Causes &causes, Findings &all)
{
    const catalogue::Catalogue &catalogue = causes.scene.scope.catalogue;
    BlockedOn blockedOn;
    Group silent;
    int tested = 0;
    for (std::size_t i = 0; i < causes.scene.udp.size(); ++i) {
        const UdpNetworkSeen &seen = causes.scene.udp[i];
        const auto row = causes.row(RequirementKind::Udp, i);
        if (!row || seen.evidence.empty())
            continue;
        ++tested;
        const QString blocked = listed(seen.portsWith(Reach::Blocked));
        if (blocked.isEmpty() && (seen.count(Reach::Open) > 0 || seen.count(Reach::NotRun) > 0))
            continue;
        const QString hop = hopOf(seen);
        Group *group = blocked.isEmpty() ? groupOfSilent(causes.scene.peer, blockedOn, silent)
                                         : &blockedOn[{blocked, hop}];
        if (!group)
            continue;
        group->hop = hop;
        group->add(catalogue.udpNetworks[i].cidr.toString(), *row, causes, seen.evidence);
        if (blocked.isEmpty() && group != &silent)
            join(group->evidence, causes.scene.peer.evidence);
        addPorts(*group, seen);
    }
    for (const auto &[key, group] : blockedOn)
        report(causes, all, FindingCode::UdpBlocked, group, tested, key.first,
               group.direct && group.hop.isEmpty() ? Confidence::Confirmed : Confidence::Likely);
    report(causes, all, FindingCode::UdpUnconfirmed, silent, tested, listed(texts(catalogue.udpPorts)),
           Confidence::Possible);
}

} // namespace clearway::verdict
