// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Findings about the gateway race.
#include "verdict/causes.h"
#include "verdict/icmpmeaning.h"
#include "verdict/race.h"

#include "base/peertext.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace clearway::verdict {
namespace {

using catalogue::RequirementKind;

/// What the race ports came to, over all gateways and addresses.
struct PortSeen {
    std::uint16_t port = 0;
    bool works = false;
    bool pending = false;
    const Attempt *telling = nullptr;
    std::vector<int> evidence;
};

std::vector<PortSeen> lookAtPorts(const Scope &scope, const Way &way)
{
    std::vector<PortSeen> all;
    for (std::uint16_t port : scope.catalogue.gateway.racePorts) {
        PortSeen &seen = all.emplace_back();
        seen.port = port;
        for (const HostSeen &host : way.gateways) {
            for (const Attempt &attempt : way.view.host(host.name).attempts) {
                if (attempt.port != port || attempt.fate == Fate::Unusable)
                    continue;
                seen.works |= attempt.fate == Fate::Answered;
                seen.pending |= attempt.fate == Fate::NotRun;
                if (!seen.telling || attempt.fate > seen.telling->fate)
                    seen.telling = &attempt;
                attempt.cite(seen.evidence);
            }
        }
    }
    return all;
}

QStringList gatewayNames(const Way &way)
{
    QStringList all;
    for (const HostSeen &host : way.gateways)
        all << host.name;
    return all;
}

QString senderOf(const Attempt *attempt)
{
    return attempt && attempt->connect ? blockedBy(*attempt->connect) : QString();
}

/// Ports on which something else answered first are told as false winners.
QStringList falsePorts(const Causes &causes)
{
    QStringList all;
    for (const Race &race : causes.races)
        if (race.falseWinner && causes.sees(race))
            join(all, QString::number(race.falseWinner->port));
    return all;
}

void findClosedPorts(const Causes &causes, const std::vector<PortSeen> &ports, Findings &all)
{
    const QStringList falselyAnswered = falsePorts(causes);
    const auto &required = causes.scene.scope.catalogue.tcpPorts;
    QStringList closed;
    QStringList open;
    const PortSeen *telling = nullptr;
    bool requiredClosed = false;
    std::vector<int> evidence;
    for (const PortSeen &port : ports) {
        const QString number = QString::number(port.port);
        if (port.works)
            open << number;
        if (port.works || port.pending || !port.telling || falselyAnswered.contains(number)
            || port.telling->fate
                == Fate::Foreign) // it does connect; the certificate is a finding of its own
            continue;
        closed << number;
        requiredClosed |= std::ranges::find(required, port.port) != required.end();
        join(evidence, port.evidence);
        if (!telling || port.telling->fate > telling->telling->fate)
            telling = &port;
    }
    if (open.isEmpty() || closed.isEmpty())
        return;
    Finding found = finding(
        FindingCode::GatewayPortBlocked, Fixer::NetworkTeam,
        {listed(closed), listed(open), base::name(telling->telling->failure()), senderOf(telling->telling)},
        gatewayNames(causes.way));
    const bool proven = telling->telling->fate >= Fate::Refused;
    found.confidence = proven ? Confidence::Confirmed
        : requiredClosed      ? Confidence::Likely
                              : Confidence::Possible;
    found.evidence = evidence;
    std::vector<std::size_t> rows;
    if (requiredClosed)
        join(rows, causes.row(RequirementKind::Gateway, 0));
    causes.weigh(found, rows);
    all.push_back(found);
}

/// Names that do not resolve, strangers' certificates, impostors, a wrong clock and what a proxy says are
/// findings of their own.
bool explainedElsewhere(const HostSeen &host, const ClockSeen &clock)
{
    return clock.explains(host) || host.state == HostState::NotResolved || host.state == HostState::Rewritten
        || host.saidByProxy() || (host.telling && answeredFalsely(*host.telling));
}

void findUnreachable(const Causes &causes, const std::vector<PortSeen> &ports, Findings &all)
{
    const auto row = causes.row(RequirementKind::Gateway, 0);
    const auto &gateways = causes.way.gateways;
    const bool works = std::ranges::any_of(ports, &PortSeen::works);
    const auto explained = [&causes](const HostSeen &host) { return explainedElsewhere(host, causes.clock); };
    if (!row || works || causes.worstEffect(*row) != Status::Failed
        || std::ranges::all_of(gateways, explained))
        return;
    std::map<base::FailureCode, int> failures;
    int attempts = 0;
    std::vector<int> evidence;
    QString sender;
    for (const HostSeen &host : gateways) {
        join(evidence, host.evidence);
        for (const Attempt &attempt : causes.way.view.host(host.name).attempts) {
            if (attempt.fate == Fate::NotRun || attempt.fate == Fate::Unusable)
                continue;
            ++attempts;
            ++failures[attempt.failure()];
            if (sender.isEmpty())
                sender = senderOf(&attempt);
        }
    }
    for (const PortSeen &port : ports)
        join(evidence, port.evidence);
    const auto most = std::ranges::max_element(failures, {}, [](const auto &entry) { return entry.second; });
    const QString code = most == failures.end() ? QString() : QString(base::name(most->first));
    Finding found = finding(
        FindingCode::GatewayUnreachable, causes.blockedHere({sender}) ? Fixer::Helpdesk : Fixer::NetworkTeam,
        {QString::number(attempts), QString::number(attempts), code, sender}, gatewayNames(causes.way));
    found.evidence = evidence;
    causes.weigh(found, {*row});
    all.push_back(found);
}

QString firstLine(const QByteArray &bytes)
{
    const QString text = base::PeerText::fromBytes(bytes).raw();
    return text.section(QRegularExpression(QStringLiteral("[\\r\\n]")), 0, 0);
}

struct Impostor {
    QString kind;
    QString detail;
};

Impostor impostorOf(const Attempt &attempt)
{
    if (attempt.fate == Fate::Plaintext) {
        const auto *seen = attempt.handshake();
        return {QStringLiteral("plaintext"), seen ? firstLine(seen->firstBytes) : QString()};
    }
    return {attempt.fate == Fate::Foreign ? QStringLiteral("untrusted") : QStringLiteral("name_mismatch"),
            issuerOf(attempt.handshake())};
}

const Attempt *falseAttempt(const Way &way, const Race &race)
{
    for (const Attempt &attempt : way.view.host(race.host).attempts)
        if (answeredFalsely(attempt) && attempt.path() == race.path
            && attempt.target() == race.falseWinner->address && attempt.port == race.falseWinner->port)
            return &attempt;
    return nullptr;
}

/// A false address and a wrong clock explain what answered.
bool isExplained(const Causes &causes, const QString &host, const Attempt &attempt)
{
    const auto gateway = std::ranges::find(causes.way.gateways, host, &HostSeen::name);
    const bool rewritten = gateway != causes.way.gateways.end() && gateway->state == HostState::Rewritten;
    return rewritten || causes.clock.explains(attempt);
}

void findFalseWinner(const Causes &causes, Findings &all)
{
    QStringList ports;
    QStringList realPorts;
    QStringList hosts;
    const Attempt *first = nullptr;
    std::vector<int> evidence;
    bool allWon = true;
    for (const Race &race : causes.races) {
        if (!race.falseWinner || !causes.sees(race))
            continue;
        const Attempt *attempt = falseAttempt(causes.way, race);
        if (isExplained(causes, race.host, *attempt))
            continue;
        join(ports, QString::number(race.falseWinner->port));
        hosts << race.host;
        attempt->cite(evidence);
        if (!first)
            first = attempt;
        allWon &= race.winner.has_value();
        if (race.winner)
            join(realPorts, QString::number(race.winner->port));
    }
    if (!first)
        return;
    const Impostor impostor = impostorOf(*first);
    Finding found = finding(FindingCode::GatewayFalseWinner, Fixer::NetworkTeam,
                            {listed(ports), listed(realPorts), impostor.kind, impostor.detail}, hosts);
    found.subject = first->endpoint ? first->endpoint->toString()
                                    : QStringLiteral("%1:%2").arg(first->target()).arg(first->port);
    found.evidence = evidence;
    std::vector<std::size_t> rows;
    if (!allWon)
        join(rows, causes.row(RequirementKind::Gateway, 0));
    causes.weigh(found, rows);
    all.push_back(found);
}

} // namespace

void findGatewayCauses(const Causes &causes, Findings &all)
{
    const auto ports = lookAtPorts(causes.scene.scope, causes.way);
    findClosedPorts(causes, ports, all);
    findUnreachable(causes, ports, all);
    findFalseWinner(causes, all);
}

} // namespace clearway::verdict
