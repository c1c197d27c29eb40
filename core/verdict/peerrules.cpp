// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/peerrules.h"

#include "verdict/icmpmeaning.h"
#include "verdict/scene.h"

#include <algorithm>

namespace clearway::verdict {
namespace {

using evidence::MediaPeerSeen;
using evidence::PeerQuestion;

const MediaPeerSeen *reachSeen(const evidence::Observation &row)
{
    const auto *seen = row.as<MediaPeerSeen>();
    const bool asked = seen && seen->question == PeerQuestion::Reach;
    return asked && ran(row) && row.endpoint ? seen : nullptr;
}

bool listens(const Scope &scope, const std::vector<Row> &rows, std::uint16_t port)
{
    const auto saysSo = [port](Row row) {
        const MediaPeerSeen *seen = reachSeen(*row);
        return seen && std::ranges::find(seen->listensAt, port) != seen->listensAt.end();
    };
    return port == scope.peerPort || std::ranges::any_of(rows, saysSo);
}

Reach reachOf(const Scope &scope, const std::vector<Row> &rows, const evidence::Observation &row)
{
    if (row.outcome == evidence::Outcome::Ok || reachedTarget(row))
        return Reach::Open;
    if (stoppedOnTheWay(scope, row))
        return Reach::Blocked;
    const auto answered
        = [](Row other) { return reachSeen(*other) && other->outcome == evidence::Outcome::Ok; };
    const bool silent = failureCode(row) == base::FailureCode::UdpNoAnswer;
    return silent && listens(scope, rows, row.port()) && std::ranges::any_of(rows, answered) ? Reach::Blocked
                                                                                             : Reach::Silent;
}

Ruling ruling(Status status, ReasonCode code, const QStringList &arguments, std::vector<int> evidence)
{
    return {status, Confidence::Likely, {code, arguments}, std::move(evidence)};
}

} // namespace

QStringList PeerSeen::portsWith(Reach reach) const
{
    QStringList all;
    for (const PeerPortSeen &port : mediaPorts)
        if (port.reach == reach)
            all << QString::number(port.port);
    return all;
}

PeerSeen lookAtPeer(const Scope &scope, const std::vector<Row> &rows)
{
    PeerSeen peer;
    for (const std::uint16_t port : scope.catalogue.udpPorts)
        peer.mediaPorts.push_back({port, Reach::NotRun, nullptr});
    for (Row row : rows) {
        if (!reachSeen(*row))
            continue;
        peer.name = row->host.isEmpty() ? row->endpoint->address.toString() : row->host;
        const auto port = std::ranges::find(peer.mediaPorts, row->port(), &PeerPortSeen::port);
        if (port == peer.mediaPorts.end())
            continue;
        port->reach = reachOf(scope, rows, *row);
        port->row = row;
        peer.evidence.push_back(row->id);
    }
    return peer;
}

Ruling withPeer(const PeerSeen &peer, Ruling before)
{
    if (before.status != Status::Unclear || before.reason.code != ReasonCode::UdpSilent)
        return before;
    const QString open = peer.portsWith(Reach::Open).join(QStringLiteral(", "));
    const QStringList blockedPorts = peer.portsWith(Reach::Blocked);
    const QString blocked = blockedPorts.join(QStringLiteral(", "));
    std::vector<int> evidence = before.evidence;
    evidence.insert(evidence.end(), peer.evidence.begin(), peer.evidence.end());
    if (!open.isEmpty() && blocked.isEmpty())
        return ruling(Status::Ok, ReasonCode::UdpPeerAnswered, {open, peer.name}, evidence);
    if (!open.isEmpty())
        return ruling(Status::Limited, ReasonCode::UdpPeerOnePortBlocked, {open, blocked, peer.name},
                      evidence);
    if (!blocked.isEmpty() && blockedPorts.size() == qsizetype(peer.mediaPorts.size()))
        return ruling(Status::Failed, ReasonCode::UdpPeerBlocked, {blocked, peer.name}, evidence);
    return before;
}

} // namespace clearway::verdict
