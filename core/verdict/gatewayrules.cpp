// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/gatewayrules.h"

#include <algorithm>

namespace clearway::verdict {
namespace {

bool allOf(const std::vector<HostSeen> &hosts, HostState a, HostState b)
{
    return std::ranges::all_of(hosts,
                               [=](const HostSeen &host) { return host.state == a || host.state == b; });
}

bool anyNotRun(const std::vector<HostSeen> &hosts)
{
    return std::ranges::find(hosts, HostState::NotRun, &HostSeen::state) != hosts.end();
}

std::vector<HostSeen> lookAtGateways(const Scope &scope, const Way &way,
                                     const std::vector<std::uint16_t> &ports)
{
    std::vector<HostSeen> all;
    for (const catalogue::Host *host : scope.needed(scope.catalogue.gateway.hosts))
        all.push_back(lookAt(way.view, *host, ports));
    return all;
}

std::vector<int> evidenceOf(const std::vector<HostSeen> &hosts)
{
    std::vector<int> all;
    for (const HostSeen &host : hosts)
        all.insert(all.end(), host.evidence.begin(), host.evidence.end());
    return all;
}

QString setupTime(const Way &way, const Attempt &winner)
{
    const auto &attempts = way.view.host(winner.tls->host).attempts;
    return milliseconds(winner.finished() - attempts.front().started());
}

int attemptCount(const Way &way, const std::vector<HostSeen> &hosts, const std::vector<std::uint16_t> &ports)
{
    const auto onPort
        = [&ports](const Attempt &attempt) { return std::ranges::find(ports, attempt.port) != ports.end(); };
    int count = 0;
    for (const HostSeen &host : hosts)
        count += int(std::ranges::count_if(way.view.host(host.name).attempts, onPort));
    return count;
}

Ruling failure(const Way &way, const std::vector<HostSeen> &hosts, const std::vector<std::uint16_t> &ports)
{
    const auto ruling = [&hosts](const Reason &reason) {
        return Ruling{Status::Failed, Confidence::Confirmed, reason, evidenceOf(hosts)};
    };
    const HostSeen &first = hosts.front();
    if (allOf(hosts, HostState::NotResolved, HostState::NotResolved))
        return ruling({ReasonCode::NameNotResolved, {first.name, base::name(first.failure)}});
    if (allOf(hosts, HostState::NotResolved, HostState::Rewritten)) {
        const HostSeen &host = *std::ranges::find(hosts, HostState::Rewritten, &HostSeen::state);
        return ruling({ReasonCode::NameRewritten, {host.name, host.addresses.front().toString()}});
    }
    const auto foreign = std::ranges::find(hosts, Fate::Foreign, &HostSeen::fate);
    if (foreign != hosts.end())
        return ruling(
            {ReasonCode::GatewayUntrusted, {foreign->name, issuerOf(foreign->telling->handshake())}});
    return ruling({ReasonCode::GatewayNoAnswer, {QString::number(attemptCount(way, hosts, ports))}});
}

} // namespace

std::vector<std::uint16_t> racePorts(const Scope &scope, catalogue::Carriage carriage)
{
    return carriage == catalogue::Carriage::Direct ? scope.catalogue.gateway.racePorts
                                                   : scope.catalogue.tcpPorts;
}

const Attempt *raceWinner(const Way &way, const std::vector<std::uint16_t> &ports)
{
    const Attempt *winner = nullptr;
    for (const HostSeen &host : way.gateways)
        for (const Attempt &attempt : way.view.host(host.name).attempts)
            if (attempt.fate == Fate::Answered && std::ranges::find(ports, attempt.port) != ports.end()
                && (!winner || attempt.finished() < winner->finished()))
                winner = &attempt;
    return winner;
}

Ruling gatewayRuling(const Scope &scope, const Way &way, catalogue::Carriage carriage)
{
    const auto ports = racePorts(scope, carriage);
    const Attempt *winner = raceWinner(way, ports);
    std::vector<int> evidence;
    if (winner)
        winner->cite(evidence);
    const auto describe = [&](ReasonCode code, QStringList more) {
        return Reason{code, QStringList{winner->tls->host, QString::number(winner->port)} + more};
    };
    if (const Attempt *required = raceWinner(way, scope.catalogue.tcpPorts); required && winner) {
        required->cite(evidence);
        return {Status::Ok, Confidence::Confirmed,
                describe(ReasonCode::GatewayWon, {setupTime(way, *winner)}), evidence};
    }
    if (way.gateways.empty() || anyNotRun(way.gateways))
        return {};
    if (winner) {
        const auto failed = evidenceOf(way.gateways);
        evidence.insert(evidence.end(), failed.begin(), failed.end());
        return {Status::Limited, Confidence::Likely, describe(ReasonCode::GatewayFallbackPort, {}), evidence};
    }
    const auto hosts = lookAtGateways(scope, way, ports);
    return anyNotRun(hosts) ? Ruling{} : failure(way, hosts, ports);
}

} // namespace clearway::verdict
