// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/rangerules.h"

#include "verdict/causes.h"
#include "verdict/icmpmeaning.h"
#include "verdict/scene.h"
#include "verdict/sweptparts.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <span>

namespace clearway::verdict {
namespace {

constexpr std::size_t mostParts = 32; ///< that are named; nobody mends a rule by a longer list
/// Behind parts without a sender: they are forbidden all the same, and the system does not tell by whom.
constexpr QLatin1StringView forbiddenByUnknown("sender_unknown");
constexpr int fewestRefusals = 2; ///< one RST may come from anybody

enum class Sample { Silent, ReachedTarget, Reset, Blocked, Denied, Connected };
constexpr std::size_t sampleKinds = std::size_t(Sample::Connected) + 1;

/// A sweep of a network: what each kind of answer means.
struct SweptNetwork {
    const evidence::SweepSeen *seen = nullptr;
    std::vector<Sample> samples; ///< parallel to seen->answers()
};

/// The best that was seen of each address; a retry may succeed where the first attempt did not.
struct Samples {
    std::map<base::IpAddress, std::pair<Sample, Row>> byAddress;
    SweptNetwork sweep;
    std::array<int, sampleKinds> swept{}; ///< addresses of the sweep that are not in `byAddress`

    void add(const base::IpAddress &address, Sample sample, Row row)
    {
        auto [place, fresh] = byAddress.try_emplace(address, sample, row);
        if (!fresh && sample > place->second.first)
            place->second = {sample, row};
    }
    [[nodiscard]] int count(Sample sample) const
    {
        const auto alone
            = std::ranges::count(byAddress, sample, [](const auto &entry) { return entry.second.first; });
        return int(alone) + swept[std::size_t(sample)];
    }
    [[nodiscard]] int tried() const
    {
        return std::accumulate(swept.begin(), swept.end(), int(byAddress.size()));
    }
    /// The earliest row of that kind, which may be the sweep's.
    [[nodiscard]] Row first(Sample sample, const TcpNetworkSeen &seen) const
    {
        Row best = nullptr;
        for (const auto &[address, entry] : byAddress)
            if (entry.first == sample && (!best || entry.second->finished() < best->finished()))
                best = entry.second;
        for (std::size_t i = 0; i < sweep.samples.size() && !best; ++i)
            if (sweep.samples[i] == sample)
                best = &(*seen.sweepRows)[i];
        return best;
    }
};

Sample sampleOf(const Scope &scope, const evidence::Observation &row)
{
    if (row.outcome == evidence::Outcome::Ok)
        return Sample::Connected;
    if (reachedTarget(row))
        return Sample::ReachedTarget;
    if (stoppedOnTheWay(scope, row))
        return Sample::Blocked;
    const auto code = failureCode(row);
    const bool reset
        = code == base::FailureCode::ConnectionRefused || code == base::FailureCode::ConnectionReset;
    return reset && !row.icmp ? Sample::Reset : Sample::Silent;
}

Sample sampleOf(const Scope &scope, const Attempt &attempt)
{
    const evidence::Observation &row = *attempt.connect;
    if (!attempt.tunnel() || row.outcome == evidence::Outcome::Ok)
        return sampleOf(scope, row);
    return attempt.fate == Fate::ProxyRefused ? Sample::Denied : Sample::Silent;
}

/// As if the first address of each kind had been sampled.
std::vector<evidence::Observation> answerRows(const evidence::Observation &sweep)
{
    const auto &seen = *sweep.as<evidence::SweepSeen>();
    std::vector<evidence::Observation> rows(seen.answers().size());
    for (const evidence::SweepStretch &stretch : seen.stretches())
        if (stretch.answer >= 0 && !rows[std::size_t(stretch.answer)].endpoint)
            rows[std::size_t(stretch.answer)].endpoint
                = base::Endpoint{seen.network().at(stretch.first), sweep.port()};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const evidence::SweepAnswer &answer = seen.answers()[i];
        evidence::Observation &row = rows[i];
        row.id = sweep.id;
        row.started = sweep.started;
        row.elapsed = sweep.elapsed;
        row.outcome = answer.failure ? evidence::Outcome::Failed : evidence::Outcome::Ok;
        if (answer.failure)
            row.failure = base::Failure{base::Operation::Connect, *answer.failure, 0, {}};
        if (answer.icmp && row.endpoint)
            row.icmp
                = {answer.icmp->type, answer.icmp->code, answer.icmp->sender.value_or(row.endpoint->address)};
    }
    return rows;
}

void addSweep(const Scope &scope, TcpNetworkSeen &seen, Samples &samples, const evidence::Observation &sweep)
{
    if (samples.sweep.seen) // there is one of each network
        return;
    const auto &swept = *sweep.as<evidence::SweepSeen>();
    seen.evidence.push_back(sweep.id);
    seen.sweep = sweep.id;
    seen.swept = swept.size();
    seen.sweepRows = std::make_shared<const std::vector<evidence::Observation>>(answerRows(sweep));
    samples.sweep.seen = &swept;
    for (const evidence::Observation &row : *seen.sweepRows)
        samples.sweep.samples.push_back(row.endpoint ? sampleOf(scope, row) : Sample::Silent);
    for (std::size_t i = 0; i < samples.sweep.samples.size(); ++i)
        samples.swept[std::size_t(samples.sweep.samples[i])] += swept.count(int(i));
    // What was seen of an address by itself counts once, with the better of both.
    for (auto &[address, entry] : samples.byAddress) {
        const int answer = swept.answerOf(numberOf(swept.network(), address));
        if (answer < 0)
            continue;
        const Sample sample = samples.sweep.samples[std::size_t(answer)];
        --samples.swept[std::size_t(sample)];
        if (sample > entry.first)
            entry = {sample, &(*seen.sweepRows)[std::size_t(answer)]};
    }
}

PartSign signOf(Sample sample, const evidence::Observation &row)
{
    switch (sample) {
    case Sample::Connected:
    case Sample::ReachedTarget:
        return PartSign::Passes;
    case Sample::Reset:
        return PartSign::Refuses;
    case Sample::Blocked: // a router may also miss a host that does not exist
        return !row.icmp || prohibits(*row.icmp) ? PartSign::Prohibited : PartSign::None;
    case Sample::Denied:
    case Sample::Silent:
        return PartSign::None;
    }
    return PartSign::None;
}

std::vector<BlockedPart> partsOf(const TcpNetworkSeen &seen, const Samples &samples)
{
    const evidence::SweepSeen *sweep = samples.sweep.seen;
    if (!sweep)
        return {};
    std::vector<PartSign> byAnswer;
    for (std::size_t i = 0; i < seen.sweepRows->size(); ++i)
        byAnswer.push_back(signOf(samples.sweep.samples[i], (*seen.sweepRows)[i]));
    std::vector<PartSign> signs(std::size_t(sweep->size()), PartSign::None);
    for (std::size_t number = 0; number < signs.size(); ++number)
        if (const int answer = sweep->answerOf(number); answer >= 0)
            signs[number] = byAnswer[std::size_t(answer)];
    for (const auto &[address, entry] : samples.byAddress)
        if (const PartSign sign = signOf(entry.first, *entry.second); sign != PartSign::None)
            signs[std::size_t(numberOf(sweep->network(), address))] = sign;
    return blockedParts(sweep->network(), signs);
}

void nameParts(TcpNetworkSeen &seen, const std::vector<BlockedPart> &parts, const Samples &samples)
{
    if (parts.empty())
        return;
    for (const BlockedPart &part : std::span(parts).first(std::min(parts.size(), mostParts)))
        (part.why == PartSign::Prohibited ? seen.forbiddenParts : seen.refusingParts)
            << part.addresses.toString();
    const auto note = [&seen](Sample sample, const evidence::Observation &row) {
        if (row.icmp && signOf(sample, row) == PartSign::Prohibited
            && !seen.partSenders.contains(row.icmp->sender.toString()))
            seen.partSenders << row.icmp->sender.toString();
    };
    for (std::size_t i = 0; i < seen.sweepRows->size(); ++i)
        note(samples.sweep.samples[i], (*seen.sweepRows)[i]);
    for (const auto &[address, entry] : samples.byAddress)
        note(entry.first, *entry.second);
}

/// Without a sweep an address speaks for itself alone.
void nameSamples(TcpNetworkSeen &seen, const Samples &samples)
{
    for (const auto &[address, entry] : samples.byAddress) {
        if (signOf(entry.first, *entry.second) != PartSign::Prohibited)
            continue;
        seen.forbiddenParts << address.toString();
        if (const auto &icmp = entry.second->icmp)
            join(seen.partSenders, icmp->sender.toString());
    }
}

/// A sample that a router refuses speaks for its network. Of all addresses one or the other may only be a
/// host that a router misses, and one rule may forbid a few: more than half of them must be refused, or lie
/// where somebody forbids.
bool refusedByRouters(const TcpNetworkSeen &seen, const Samples &samples,
                      const std::vector<BlockedPart> &parts)
{
    const int blocked = samples.count(Sample::Blocked);
    if (!samples.sweep.seen || blocked == 0)
        return blocked > 0;
    std::uint64_t forbidden = 0;
    for (const BlockedPart &part : parts)
        forbidden += part.why == PartSign::Prohibited ? part.addresses.size() : 0;
    return forbidden * 2 > seen.swept || blocked * 2 > seen.tried;
}

void conclude(TcpNetworkSeen &seen, const Samples &samples, bool opensForAnything)
{
    seen.tried = samples.tried();
    seen.connected = samples.count(Sample::Connected);
    seen.refused = samples.count(Sample::Reset);
    seen.denied = samples.count(Sample::Denied);
    auto parts = partsOf(seen, samples);
    const bool blocked = refusedByRouters(seen, samples, parts);
    const bool mixed = samples.count(Sample::ReachedTarget) > 0;
    // A server without a listener resets like a firewall does, but hardly at every address of a fixed spread.
    // Of a sweep some answers are lost on the way.
    const bool wholePart = parts.size() == 1 && parts.front().addresses.size() == seen.swept
        && parts.front().why == PartSign::Refuses;
    const bool refusedEverywhere
        = seen.refused >= fewestRefusals && (seen.refused == seen.tried || wholePart);
    if (seen.connected > 0 && opensForAnything && !seen.trusted) {
        seen.reach = Reach::Silent;
        seen.openedByOthers = true;
    } else if (seen.connected > 0) {
        seen.reach = Reach::Open;
        if (samples.sweep.seen)
            nameParts(seen, parts, samples);
        else
            nameSamples(seen, samples);
        seen.telling = samples.first(Sample::Connected, seen);
        seen.refusal = samples.first(Sample::Denied, seen);
    } else if (seen.denied > 0) {
        seen.reach = Reach::Blocked;
        seen.telling = seen.refusal = samples.first(Sample::Denied, seen);
    } else if (!mixed && (blocked || refusedEverywhere)) {
        seen.reach = Reach::Blocked;
        seen.telling = samples.first(blocked ? Sample::Blocked : Sample::Reset, seen);
    } else if (seen.tried > 0) {
        seen.reach = Reach::Silent;
        // Where all else is silent too, refusals may be hosts without a listener; who forbids says so.
        std::erase_if(parts, [](const BlockedPart &part) { return part.why != PartSign::Prohibited; });
        nameParts(seen, parts, samples);
        seen.telling = samples.first(Sample::Reset, seen);
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
    if (seen.swept > 0 && !seen.openedByOthers) {
        QStringList arguments{QString::number(seen.refused), QString::number(seen.tried),
                              QString::number(seen.swept)};
        if (!seen.forbiddenParts.isEmpty())
            arguments << listed(seen.forbiddenParts) << listed(seen.partSenders);
        return {ReasonCode::SweepSilent, arguments};
    }
    if (seen.telling)
        return refusal(seen);
    const auto code = seen.openedByOthers ? ReasonCode::SampleOpenedByOthers : ReasonCode::SampleSilent;
    return {code, {QString::number(seen.tried)}};
}

Reason denial(const TcpNetworkSeen &seen)
{
    return {ReasonCode::SampleDenied,
            {seen.refusal->path.section(u':', 1), base::name(failureCode(*seen.refusal)),
             QString::number(seen.denied), QString::number(seen.tried)}};
}

bool isTcpPort(const Scope &scope, std::uint16_t port)
{
    const auto &ports = scope.catalogue.tcpPorts;
    return std::ranges::find(ports, port) != ports.end();
}

bool wanted(const Scope &scope, const Attempt &attempt)
{
    return attempt.connect && attempt.endpoint && ran(*attempt.connect) && isTcpPort(scope, attempt.port);
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
    if (scope.catalogue.isGotoAddress(sender) || (own && !prohibits(*row.icmp)))
        return false;
    return !scope.isOutside(sender) || scope.commonRefusers.contains(sender);
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
    for (Row row : view.rows())
        if (const auto *sweep = row->as<evidence::SweepSeen>();
            sweep && sweep->tried() > 0 && isTcpPort(scope, row->port()))
            for (std::size_t i = 0; i < networks.size(); ++i)
                if (networks[i].cidr == sweep->network())
                    addSweep(scope, all[i], samples[i], *row);
    for (std::size_t i = 0; i < networks.size(); ++i)
        conclude(all[i], samples[i], opensForAnything);
    for (TcpNetworkSeen &seen : all)
        if (!lostProxy.isEmpty() && seen.tried > 0) {
            seen.reach = Reach::Blocked;
            seen.lostProxy = lostProxy;
        }
    return all;
}

namespace {

/// Open, but not all of it.
std::optional<Ruling> partRuling(const TcpNetworkSeen &seen)
{
    const std::vector<int> evidence = seen.sweep > 0 ? std::vector{seen.sweep} : seen.evidence;
    if (seen.denied > 0)
        return Ruling{Status::Limited, Confidence::Confirmed, denial(seen), evidence};
    if (!seen.forbiddenParts.isEmpty() && !seen.partSenders.isEmpty())
        return Ruling{Status::Limited,
                      Confidence::Confirmed,
                      {ReasonCode::SweepPartBlocked, {listed(seen.forbiddenParts), listed(seen.partSenders)}},
                      evidence};
    if (!seen.forbiddenParts.isEmpty()) // the system hides the sender
        return Ruling{
            Status::Limited,
            Confidence::Likely,
            {ReasonCode::SweepPartBlocked, {listed(seen.forbiddenParts), QString(), forbiddenByUnknown}},
            evidence};
    if (!seen.refusingParts.isEmpty())
        return Ruling{Status::Limited,
                      Confidence::Possible,
                      {ReasonCode::SweepPartBlocked, {listed(seen.refusingParts), QString()}},
                      evidence};
    return std::nullopt;
}

Ruling openRuling(const TcpNetworkSeen &seen)
{
    if (const auto part = partRuling(seen))
        return *part;
    QStringList arguments{seen.telling->endpoint->address.toString(), QString::number(seen.connected),
                          QString::number(seen.tried)};
    if (seen.swept > 0)
        arguments << QString::number(seen.swept);
    return {Status::Ok,
            seen.trusted ? Confidence::Confirmed : Confidence::Likely,
            {seen.swept > 0 ? ReasonCode::SweepConnected : ReasonCode::SampleConnected, arguments},
            seen.evidence};
}

} // namespace

Ruling rangeRuling(const TcpNetworkSeen &seen)
{
    switch (seen.reach) {
    case Reach::NotRun:
        return {};
    case Reach::Silent:
        return {Status::Unclear, Confidence::Possible, silence(seen), seen.evidence};
    case Reach::Open:
        return openRuling(seen);
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
        return {
            Status::Failed,
            Confidence::Likely,
            {ReasonCode::SampleBlocked, {blockedBy(*seen.telling), base::name(failureCode(*seen.telling))}},
            seen.evidence};
    return {Status::Failed, Confidence::Likely, refusal(seen), seen.evidence};
}

} // namespace clearway::verdict
