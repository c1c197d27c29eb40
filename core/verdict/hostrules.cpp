// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/hostrules.h"

#include "verdict/icmpmeaning.h"

#include <algorithm>

namespace clearway::verdict {
namespace {

using Hosts = std::vector<const HostSeen *>;

std::vector<int> evidenceOf(const Hosts &hosts)
{
    std::vector<int> all;
    for (const HostSeen *host : hosts)
        all.insert(all.end(), host->evidence.begin(), host->evidence.end());
    return all;
}

int answered(const Hosts &hosts)
{
    return int(std::ranges::count_if(hosts, &HostSeen::answered));
}

const HostSeen &firstNotAnswered(const Hosts &hosts)
{
    return **std::ranges::find_if_not(hosts, &HostSeen::answered);
}

QString word(base::FailureCode code)
{
    return base::name(code);
}

Reason successReason(const Hosts &hosts)
{
    if (hosts.size() > 1)
        return {ReasonCode::AllHostsAnswered,
                {QString::number(answered(hosts)), QString::number(hosts.size())}};
    const HostSeen &host = *hosts.front();
    const evidence::TlsSeen *seen = host.telling->handshake();
    if (!seen->publicRoots.trusted)
        return {ReasonCode::HandshakeCompletedLocal, {host.name, issuerOf(seen)}};
    const auto took = host.telling->finished() - host.telling->started();
    return {ReasonCode::HandshakeCompleted, {host.name, milliseconds(took)}};
}

QString firstSpecialAddress(const HostSeen &host)
{
    const auto special
        = [](const base::IpAddress &a) { return base::classify(a) != base::AddressClass::Public; };
    const auto found = std::ranges::find_if(host.addresses, special);
    return found == host.addresses.end() ? QString() : found->toString();
}

Reason failureReason(const HostSeen &host)
{
    if (host.state == HostState::NotResolved)
        return {ReasonCode::NameNotResolved, {host.name, word(host.failure)}};
    if (host.state == HostState::Rewritten)
        return {ReasonCode::NameRewritten, {host.name, firstSpecialAddress(host)}};
    return {ReasonCode::HostFailed, {host.name, word(host.failure)}};
}

bool cutOff(const Hosts &hosts)
{
    const auto notRun = [](const HostSeen *host) { return host->state == HostState::NotRun; };
    return std::ranges::any_of(hosts, notRun);
}

Ruling documentedRuling(const Hosts &documented, const Hosts &all)
{
    if (cutOff(documented))
        return {};
    if (answered(documented) == int(documented.size()))
        return {Status::Ok, Confidence::Confirmed, successReason(documented), evidenceOf(documented)};
    const HostSeen &failing = firstNotAnswered(documented);
    if (answered(all) == 0)
        return {Status::Failed, Confidence::Confirmed, failureReason(failing), evidenceOf(all)};
    return {
        Status::Limited,
        Confidence::Confirmed,
        {ReasonCode::SomeHostsFailed,
         {QString::number(answered(all)), QString::number(all.size()), failing.name, word(failing.failure)}},
        evidenceOf(all)};
}

/// What somebody in its place does, the host may do by itself: refuse, hang up, or be set up for something
/// else than TLS with a public certificate. It need not even exist, which a router far away then says.
bool mayBeItsOwn(const HostSeen &host)
{
    switch (host.fate()) {
    case Fate::Refused:
    case Fate::Disrupted:
    case Fate::Plaintext:
    case Fate::Foreign:
        return host.state == HostState::Failed;
    case Fate::Blocked:
        break;
    default:
        return false;
    }
    const auto &icmp = host.telling->connect->icmp;
    return host.state == HostState::Failed && icmp
        && (missesHost(*icmp) || base::classify(icmp->sender) == base::AddressClass::Public);
}

/// A documented host met the same, or so did sampled addresses, or a hello with this name at a gateway.
bool metElsewhere(const Way &way, const HostSeen &host)
{
    const auto same = [&host](const HostSeen &other) {
        return other.documented() && other.state == HostState::Failed && other.fate() == host.fate()
            && other.failure == host.failure;
    };
    const auto sameInDomain
        = [&same](const std::vector<HostSeen> &hosts) { return std::ranges::any_of(hosts, same); };
    const auto refuses = [](const TcpNetworkSeen &network) {
        return network.reach == Reach::Blocked && network.refused > 0;
    };
    return std::ranges::any_of(way.domains, sameInDomain) || std::ranges::any_of(way.openers, same)
        || std::ranges::any_of(way.gateways, same)
        || (host.fate() == Fate::Refused && std::ranges::any_of(way.tcp, refuses))
        || (host.cutOff && host.cutOff->failure() == host.failure);
}

/// A proxy that reaches nobody may say so to a name that it would deny as well.
bool proxyCarries(const Way &way)
{
    const auto carried = [](const HostSeen &host) { return host.answered() && host.telling->tunnel(); };
    const auto inDomain
        = [&carried](const std::vector<HostSeen> &hosts) { return std::ranges::any_of(hosts, carried); };
    return std::ranges::any_of(way.domains, inDomain) || std::ranges::any_of(way.openers, carried)
        || std::ranges::any_of(way.gateways, carried);
}

Ruling inferredRuling(const Way &way, const Hosts &hosts)
{
    Hosts proven;
    std::ranges::copy_if(hosts, std::back_inserter(proven), &HostSeen::answered);
    if (!proven.empty())
        return {Status::Ok, Confidence::Likely, successReason(proven), evidenceOf(proven)};
    if (cutOff(hosts))
        return {};
    const auto isBlocked = [&way](const HostSeen *host) {
        return host->blockProven() && (!mayBeItsOwn(*host) || metElsewhere(way, *host));
    };
    const auto blocked = std::ranges::find_if(hosts, isBlocked);
    if (blocked != hosts.end())
        return {Status::Failed, Confidence::Likely, failureReason(**blocked), evidenceOf(hosts)};
    if (const auto found = std::ranges::find_if(hosts, &HostSeen::passage); found != hosts.end())
        return {Status::Ok,
                Confidence::Likely,
                {ReasonCode::NamePassed, {(*found)->name, (*found)->passage->target()}},
                evidenceOf(hosts)};
    if (const auto found = std::ranges::find_if(hosts, &HostSeen::triedByProxy);
        found != hosts.end() && proxyCarries(way))
        return {Status::Ok,
                Confidence::Possible,
                {ReasonCode::NameTriedByProxy, {(*found)->name, word((*found)->failure)}},
                evidenceOf(hosts)};
    const HostSeen &first = *hosts.front();
    if (!way.lostProxy.isEmpty())
        return {Status::Failed,
                Confidence::Confirmed,
                {ReasonCode::ProxyUnreachable, {way.lostProxy}},
                evidenceOf(hosts)};
    if (way.dnsDead)
        return {Status::Failed, Confidence::Confirmed, failureReason(first), evidenceOf(hosts)};
    return {Status::Unclear,
            Confidence::Possible,
            {ReasonCode::InferredHostOnly, {first.name, word(first.failure)}},
            evidenceOf(hosts)};
}

} // namespace

Ruling hostRuling(const Way &way, const std::vector<HostSeen> &hosts)
{
    Hosts all;
    Hosts documented;
    for (const HostSeen &host : hosts) {
        all.push_back(&host);
        if (host.documented())
            documented.push_back(&host);
    }
    if (all.empty())
        return {Status::NotTested, Confidence::Confirmed, {ReasonCode::NoEndpointKnown, {}}, {}};
    return documented.empty() ? inferredRuling(way, all) : documentedRuling(documented, all);
}

} // namespace clearway::verdict
