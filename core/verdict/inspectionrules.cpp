// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/inspectionrules.h"

#include "verdict/shownchain.h"

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

/// Whether only hosts that nobody documents showed a strange certificate, and nobody else one of the same
/// authority: then it may be of their own making.
bool mayBeTheirOwn(const Way &way, const std::vector<HostSeen> &hosts)
{
    const auto chains = shownChains(way.view.rows());
    const auto inferred = [&hosts](const QString &name) {
        return std::ranges::any_of(
            hosts, [&name](const HostSeen &host) { return host.name == name && !host.documented(); });
    };
    const auto strange = [](const ShownChain &chain) { return chain.trust == ChainTrust::Untrusted; };
    const auto seenElsewhere = [&](const ShownChain &mine) {
        return std::ranges::any_of(chains, [&](const ShownChain &other) {
            return strange(other) && !inferred(other.row->host) && other.anchor() == mine.anchor();
        });
    };
    return std::ranges::none_of(chains, [&](const ShownChain &chain) {
        return strange(chain) && inferred(chain.row->host) && seenElsewhere(chain);
    });
}

bool allInferred(const std::vector<const Attempt *> &handshakes, const std::vector<HostSeen> &hosts)
{
    return std::ranges::all_of(handshakes, [&hosts](const Attempt *attempt) {
        const auto host = std::ranges::find(hosts, attempt->tls->host, &HostSeen::name);
        return host != hosts.end() && !host->documented();
    });
}

/// Whoever opens connections by the names in their hellos would have forged a certificate for this one.
Ruling byPassage(const std::vector<HostSeen> &hosts)
{
    const auto passed = std::ranges::find_if(hosts, [](const HostSeen &host) { return host.passage; });
    if (passed == hosts.end())
        return {};
    const evidence::TlsSeen *seen = passed->passage->handshake();
    const QString where = passed->passage->target();
    std::vector<int> evidence;
    passed->passage->cite(evidence);
    if (!seen->publicRoots.trusted)
        return {Status::Limited,
                Confidence::Likely,
                {ReasonCode::ChainLocal, {where, issuerOf(seen)}},
                std::move(evidence)};
    return {
        Status::Ok, Confidence::Likely, {ReasonCode::NamePassed, {passed->name, where}}, std::move(evidence)};
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
        if (allInferred(handshakes, way.domains[domain]) && mayBeTheirOwn(way, way.domains[domain]))
            return {Status::Unclear, Confidence::Possible, reasonFor(worst, **telling), evidence};
        return {Status::Failed, Confidence::Confirmed, reasonFor(worst, **telling), evidence};
    case ChainTrust::Local:
        return {Status::Limited, Confidence::Confirmed, reasonFor(worst, **telling), evidence};
    case ChainTrust::Public:
        return {Status::Ok, Confidence::Confirmed, reasonFor(worst, **telling), evidence};
    case ChainTrust::Neutral:
        break;
    }
    const auto &hosts = way.domains[domain];
    if (const Ruling passed = byPassage(hosts); passed.status != Status::NotTested)
        return passed;
    const auto seen = [](const HostSeen &host) { return host.state != HostState::NotRun; };
    if (hosts.empty() || !std::ranges::all_of(hosts, seen))
        return {};
    return {
        Status::NotTested, Confidence::Confirmed, {ReasonCode::NoHandshakeSeen, {hosts.front().name}}, {}};
}

} // namespace clearway::verdict
