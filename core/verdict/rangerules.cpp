// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/rangerules.h"

#include "verdict/icmpmeaning.h"
#include "verdict/scene.h"

#include <algorithm>
#include <map>

namespace clearway::verdict {
namespace {

constexpr int fewestRefusals = 2; ///< one RST may come from anybody

enum class Sample { Silent, ReachedTarget, Reset, Blocked, Denied, Connected };

/// The best that was seen of each address; a retry may succeed where the first attempt did not.
struct Samples {
    std::map<base::IpAddress, std::pair<Sample, Row>> byAddress;

    void add(const base::IpAddress &address, Sample sample, Row row)
    {
        auto [place, fresh] = byAddress.try_emplace(address, sample, row);
        if (!fresh && sample > place->second.first)
            place->second = {sample, row};
    }
    [[nodiscard]] int count(Sample sample) const
    {
        return int(
            std::ranges::count(byAddress, sample, [](const auto &entry) { return entry.second.first; }));
    }
    /// The earliest row of that kind.
    [[nodiscard]] Row first(Sample sample) const
    {
        Row best = nullptr;
        for (const auto &[address, entry] : byAddress)
            if (entry.first == sample && (!best || entry.second->finished() < best->finished()))
                best = entry.second;
        return best;
    }
};

Sample sampleOf(const Scope &scope, const Attempt &attempt)
{
    const evidence::Observation &row = *attempt.connect;
    if (row.outcome == evidence::Outcome::Ok)
        return Sample::Connected;
    if (attempt.tunnel())
        return attempt.fate == Fate::ProxyRefused ? Sample::Denied : Sample::Silent;
    if (reachedTarget(row))
        return Sample::ReachedTarget;
    if (stoppedOnTheWay(scope, row))
        return Sample::Blocked;
    const auto code = failureCode(row);
    const bool reset
        = code == base::FailureCode::ConnectionRefused || code == base::FailureCode::ConnectionReset;
    return reset && !row.icmp ? Sample::Reset : Sample::Silent;
}

void conclude(TcpNetworkSeen &seen, const Samples &samples, bool opensForAnything)
{
    seen.tried = int(samples.byAddress.size());
    seen.connected = samples.count(Sample::Connected);
    seen.refused = samples.count(Sample::Reset);
    seen.denied = samples.count(Sample::Denied);
    const bool blocked = samples.count(Sample::Blocked) > 0;
    const bool mixed = samples.count(Sample::ReachedTarget) > 0;
    // A server without a listener resets like a firewall does, but hardly at every address of a fixed spread.
    const bool refusedEverywhere = seen.refused >= fewestRefusals && seen.refused == seen.tried;
    if (seen.connected > 0 && opensForAnything && !seen.trusted) {
        seen.reach = Reach::Silent;
        seen.openedByOthers = true;
    } else if (seen.connected > 0) {
        seen.reach = Reach::Open;
        seen.telling = samples.first(Sample::Connected);
    } else if (seen.denied > 0) {
        seen.reach = Reach::Blocked;
        seen.telling = samples.first(Sample::Denied);
    } else if (!mixed && (blocked || refusedEverywhere)) {
        seen.reach = Reach::Blocked;
        seen.telling = samples.first(blocked ? Sample::Blocked : Sample::Reset);
    } else if (seen.tried > 0) {
        seen.reach = Reach::Silent;
        seen.telling = samples.first(Sample::Reset);
    }
}

Reason refusal(const TcpNetworkSeen &seen)
{
    return {ReasonCode::SampleRefused,
            {seen.telling->endpoint->address.toString(), QString::number(seen.refused),
             QString::number(seen.tried)}};
}

Reason silence(const TcpNetworkSeen &seen)
{
    if (seen.telling)
        return refusal(seen);
    const auto code = seen.openedByOthers ? ReasonCode::SampleOpenedByOthers : ReasonCode::SampleSilent;
    return {code, {QString::number(seen.tried)}};
}

Reason denial(const TcpNetworkSeen &seen)
{
    return {ReasonCode::SampleDenied,
            {seen.telling->path.section(u':', 1), base::name(failureCode(*seen.telling)),
             QString::number(seen.denied), QString::number(seen.tried)}};
}

bool wanted(const Scope &scope, const Attempt &attempt)
{
    const auto &ports = scope.catalogue.tcpPorts;
    return attempt.connect && attempt.endpoint && ran(*attempt.connect)
        && std::ranges::find(ports, attempt.port) != ports.end();
}

} // namespace

bool stoppedOnTheWay(const Scope &scope, const evidence::Observation &row)
{
    if (!blocks(row))
        return false;
    if (!row.icmp)
        return true;
    const base::IpAddress &sender = row.icmp->sender;
    const bool own = std::ranges::find(scope.ownAddresses, sender) != scope.ownAddresses.end();
    return !scope.catalogue.isGotoAddress(sender) && (!own || prohibits(*row.icmp));
}

std::vector<TcpNetworkSeen> lookAtTcp(const Scope &scope, const EvidenceView &view, bool opensForAnything,
                                      const QString &lostProxy)
{
    const auto &networks = scope.catalogue.tcpNetworks;
    std::vector<TcpNetworkSeen> all(networks.size());
    std::vector<Samples> samples(networks.size());
    for (const Named &host : view.hosts()) {
        for (const Attempt &attempt : host.attempts) {
            if (!wanted(scope, attempt))
                continue;
            for (std::size_t i = 0; i < networks.size(); ++i) {
                if (!networks[i].cidr.contains(attempt.endpoint->address))
                    continue;
                samples[i].add(attempt.endpoint->address, sampleOf(scope, attempt), attempt.connect);
                all[i].trusted |= attempt.fate == Fate::Answered;
                attempt.cite(all[i].evidence);
            }
        }
    }
    for (std::size_t i = 0; i < networks.size(); ++i)
        conclude(all[i], samples[i], opensForAnything);
    for (TcpNetworkSeen &seen : all)
        if (!lostProxy.isEmpty() && seen.tried > 0) {
            seen.reach = Reach::Blocked;
            seen.lostProxy = lostProxy;
        }
    return all;
}

Ruling rangeRuling(const TcpNetworkSeen &seen)
{
    const auto number = [](int n) { return QString::number(n); };
    switch (seen.reach) {
    case Reach::NotRun:
        return {};
    case Reach::Silent:
        return {Status::Unclear, Confidence::Possible, silence(seen), seen.evidence};
    case Reach::Open:
        return {Status::Ok,
                seen.trusted ? Confidence::Confirmed : Confidence::Likely,
                {ReasonCode::SampleConnected,
                 {seen.telling->endpoint->address.toString(), number(seen.connected), number(seen.tried)}},
                seen.evidence};
    case Reach::Blocked:
        break;
    }
    if (!seen.lostProxy.isEmpty())
        return {Status::Failed,
                Confidence::Confirmed,
                {ReasonCode::ProxyUnreachable, {seen.lostProxy}},
                seen.evidence};
    if (seen.denied > 0)
        return {Status::Failed, Confidence::Confirmed, denial(seen), seen.evidence};
    if (seen.telling->icmp)
        return {Status::Failed,
                prohibits(*seen.telling->icmp) ? Confidence::Confirmed : Confidence::Likely,
                {ReasonCode::SampleBlocked,
                 {seen.telling->icmp->sender.toString(), icmpMeaning(*seen.telling->icmp)}},
                seen.evidence};
    if (seen.refused == 0) // the system hides the sender
        return {Status::Failed,
                Confidence::Likely,
                {ReasonCode::SampleBlocked, {QString(), base::name(failureCode(*seen.telling))}},
                seen.evidence};
    return {Status::Failed, Confidence::Likely, refusal(seen), seen.evidence};
}

} // namespace clearway::verdict
