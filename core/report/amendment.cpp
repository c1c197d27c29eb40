// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/amendment.h"

#include "report/comparedfacts.h"
#include "verdict/canary.h"

#include <algorithm>

namespace clearway::report {
namespace {

using base::Operation;
using catalogue::RequirementKind;
using evidence::Observation;

/// A stream measures quality, which no row is judged by; it is not repeated for one.
bool asksPeer(const Observation &row)
{
    const auto *peer = row.as<evidence::MediaPeerSeen>();
    return peer && peer->question == evidence::PeerQuestion::Reach;
}

bool isSample(const Observation &row)
{
    return row.host.isEmpty() && (row.operation == Operation::Connect || row.operation == Operation::Tunnel);
}

/// What was asked of the network as a whole, by way of some host: one row's test does not repeat it. Plain
/// HTTP looks for a sign-in page; only the gateways are raced to on its port.
bool isOfTheNetwork(const catalogue::RowReach &reach, const Observation &row)
{
    constexpr std::uint16_t httpPort = 80;
    const bool plain = row.endpoint && row.endpoint->port == httpPort;
    return verdict::isHopLimited(row) || (plain && reach.kind != RequirementKind::Gateway);
}

bool isAbout(const catalogue::RowReach &reach, const Observation &row)
{
    if (isOfTheNetwork(reach, row))
        return false;
    if (!row.host.isEmpty() && reach.hosts.contains(row.host))
        return true;
    const bool inside = reach.network && row.endpoint && reach.network->contains(row.endpoint->address);
    // What a sweep saw is as old as the samples.
    const auto *sweep = row.as<evidence::SweepSeen>();
    if (reach.kind == RequirementKind::Tcp)
        return (inside && isSample(row)) || (sweep && reach.network == sweep->network());
    if (reach.kind == RequirementKind::Udp)
        return asksPeer(row)
            || (inside && (row.operation == Operation::Udp || row.operation == Operation::HopTrace));
    return false;
}

/// What facts are read from. Proxies that WPAD found are left out: finding them takes time, and the test of
/// one row may be over before.
evidence::Evidence settingsOf(const evidence::Evidence &evidence)
{
    evidence::Evidence all{
        .run = evidence.run, .machine = evidence.machine, .observations = {}, .journal = {}};
    std::erase_if(all.machine.proxies, [](const evidence::ProxySource &source) {
        return source.origin == evidence::ProxyOrigin::Wpad;
    });
    return all;
}

/// Facts by which a network is known again.
bool sameNetwork(const evidence::Evidence &before, const evidence::Evidence &retest)
{
    const auto tells = [](const FactChange &change) {
        return change.fact == Fact::Network || change.fact == Fact::Adapters || change.fact == Fact::Gateways
            || change.fact == Fact::Resolvers || change.fact == Fact::Proxies;
    };
    return retest.run.networkChanges.empty()
        && std::ranges::none_of(factChanges(settingsOf(before), settingsOf(retest)), tells);
}

int nextId(const evidence::Evidence &evidence)
{
    int next = 1;
    for (const Observation &row : evidence.observations)
        next = std::max(next, row.id + 1);
    return next;
}

/// A sweep takes the place of the samples of its network. An old one may do so only where the new samples
/// agree with it: one that saw the network open would hide that it is closed now, and the reverse.
bool agrees(const verdict::Cell &swept, const verdict::Cell &sampled)
{
    using enum verdict::ReasonCode;
    if (swept.reason.code == SweepSilent)
        return sampled.reason.code == SampleSilent
            || (sampled.reason.code == SampleRefused && sampled.status == verdict::Status::Unclear);
    return (swept.reason.code == SweepConnected || swept.reason.code == SweepPartBlocked)
        && sampled.reason.code == SampleConnected;
}

bool agrees(const verdict::Verdict &swept, const verdict::Verdict &sampled, const QString &requirement)
{
    return std::ranges::any_of(catalogue::allModes, [&](catalogue::ModeId mode) {
        const verdict::Cell *one = swept.cell(requirement, mode);
        const verdict::Cell *other = sampled.cell(requirement, mode);
        return one && other && agrees(*one, *other);
    });
}

/// The run that an observation was made in, or the test of one row after it.
evidence::Amendment originOf(const evidence::Run &run, const Observation &row)
{
    for (const evidence::Amendment &each : run.amendments)
        if (row.id >= each.firstObservation && row.id <= each.lastObservation)
            return each;
    return {{}, run.started, run.duration, 0, 0};
}

} // namespace

std::optional<evidence::Evidence> withSweepOf(const Report &before, const Report &repeated)
{
    if (repeated.evidence.run.settings.sweep || !sameNetwork(before.evidence, repeated.evidence))
        return std::nullopt;
    evidence::Evidence all = repeated.evidence;
    int next = nextId(all);
    for (const Observation &row : before.evidence.observations) {
        const auto *sweep = row.as<evidence::SweepSeen>();
        if (!sweep || sweep->tried() == 0)
            continue;
        const QString requirement = QStringLiteral("tcp/") + sweep->network().toString();
        if (!agrees(before.verdict, repeated.verdict, requirement))
            continue;
        evidence::Amendment origin = originOf(before.evidence.run, row);
        origin.requirement = requirement;
        origin.firstObservation = origin.lastObservation = next;
        all.run.amendments.push_back(std::move(origin));
        all.observations.push_back(row);
        all.observations.back().id = next++;
    }
    return all.run.amendments.size() > repeated.evidence.run.amendments.size() ? std::optional(std::move(all))
                                                                               : std::nullopt;
}

bool isCarriedOn(const evidence::Run &run, const evidence::Amendment &amendment)
{
    return amendment.started < run.started;
}

base::Result<evidence::Evidence, AmendRefusal> amended(const evidence::Evidence &before,
                                                       const evidence::Evidence &retest,
                                                       const QString &requirement,
                                                       const catalogue::RowReach &reach)
{
    if (!retest.run.complete)
        return AmendRefusal::NotFinished;
    if (!sameNetwork(before, retest))
        return AmendRefusal::OtherNetwork;
    evidence::Evidence all = before;
    int next = nextId(before);
    std::erase_if(all.observations, [&](const Observation &row) { return isAbout(reach, row); });
    std::erase_if(all.run.amendments, [&](const evidence::Amendment &each) { // with what was carried on
        return isCarriedOn(before.run, each) && each.requirement == requirement;
    });
    evidence::Amendment amendment{requirement, retest.run.started, retest.run.duration, next, next - 1};
    for (const Observation &row : retest.observations) {
        if (!isAbout(reach, row))
            continue;
        all.observations.push_back(row);
        all.observations.back().id = next++;
    }
    amendment.lastObservation = next - 1;
    all.run.amendments.push_back(std::move(amendment));
    return all;
}

evidence::Duration sinceStart(const evidence::Run &run, const Observation &row)
{
    for (const evidence::Amendment &amendment : run.amendments)
        if (row.id >= amendment.firstObservation && row.id <= amendment.lastObservation)
            return row.started + std::chrono::milliseconds(run.started.msecsTo(amendment.started));
    return row.started;
}

} // namespace clearway::report
