// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/inspectionrules.h"

#include <algorithm>

namespace clearway::verdict {
namespace {

void collect(const Scope &scope, const Way &way, const QString &host, std::vector<const Attempt *> &all)
{
    const auto &ports = scope.catalogue.tcpPorts;
    for (const Attempt &attempt : way.view.host(host).attempts)
        if (attempt.handshake() && std::ranges::find(ports, attempt.port) != ports.end())
            all.push_back(&attempt);
}

bool belongsTo(const QString &host, const QString &domain)
{
    return host == domain || host.endsWith(u'.' + domain);
}

Reason reasonFor(ChainTrust trust, const Attempt &attempt)
{
    const evidence::TlsSeen *seen = attempt.handshake();
    const QStringList who{attempt.tls->host, issuerOf(seen)};
    switch (trust) {
    case ChainTrust::Untrusted:
        return {ReasonCode::ChainUntrusted, who + QStringList{seen->localRoots.text}};
    case ChainTrust::Local:
        return {ReasonCode::ChainLocal, who};
    case ChainTrust::Public:
    case ChainTrust::Neutral:
        break;
    }
    return {ReasonCode::ChainPublic, who};
}

/// Handshakes on the required port with hosts of the catalogue's domain; openers and gateways below its name
/// are such hosts. In the catalogue's order: who answered first is chance, and a reason that names another
/// host each time would look like a change.
std::vector<const Attempt *> handshakesOf(const Scope &scope, const Way &way, std::size_t domain)
{
    const QString &name = scope.catalogue.domains[domain].name;
    QStringList hosts;
    for (const HostSeen &host : way.domains[domain])
        hosts << host.name;
    for (const std::vector<HostSeen> *others : {&way.openers, &way.gateways})
        for (const HostSeen &host : *others)
            if (belongsTo(host.name, name))
                hosts << host.name;
    hosts.removeDuplicates();
    std::vector<const Attempt *> all;
    for (const QString &host : hosts)
        collect(scope, way, host, all);
    return all;
}

} // namespace

Ruling inspectionRuling(const Scope &scope, const Way &way, std::size_t domain)
{
    const auto handshakes = handshakesOf(scope, way, domain);
    const auto trustOf = [](const Attempt *attempt) { return chainTrust(attempt->handshake()); };
    std::vector<int> evidence;
    ChainTrust worst = ChainTrust::Neutral;
    for (const Attempt *attempt : handshakes) {
        worst = std::max(worst, trustOf(attempt));
        if (trustOf(attempt) != ChainTrust::Neutral)
            attempt->cite(evidence);
    }
    std::ranges::sort(evidence);
    const auto telling = std::ranges::find(handshakes, worst, trustOf);
    switch (worst) {
    case ChainTrust::Untrusted:
        return {Status::Failed, Confidence::Confirmed, reasonFor(worst, **telling), evidence};
    case ChainTrust::Local:
        return {Status::Limited, Confidence::Confirmed, reasonFor(worst, **telling), evidence};
    case ChainTrust::Public:
        return {Status::Ok, Confidence::Confirmed, reasonFor(worst, **telling), evidence};
    case ChainTrust::Neutral:
        break;
    }
    const auto &hosts = way.domains[domain];
    const auto seen = [](const HostSeen &host) { return host.state != HostState::NotRun; };
    if (hosts.empty() || !std::ranges::all_of(hosts, seen))
        return {};
    return {
        Status::NotTested, Confidence::Confirmed, {ReasonCode::NoHandshakeSeen, {hosts.front().name}}, {}};
}

} // namespace clearway::verdict
