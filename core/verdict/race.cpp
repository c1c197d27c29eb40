// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/race.h"

#include <algorithm>

namespace clearway::verdict {
namespace {

using Attempts = std::vector<const Attempt *>;

RaceAttempt told(const Attempt &attempt, const Attempt *winner, evidence::Duration raceStart)
{
    const evidence::Observation &last = attempt.tls ? *attempt.tls : *attempt.connect;
    RaceAttempt told;
    told.address = attempt.target();
    told.port = attempt.port;
    told.outcome = attempt.answer ? evidence::Outcome::Failed : last.outcome;
    told.failure = attempt.answer ? attempt.answer->failure : last.failure;
    if (attempt.answer && !told.failure) // a page of a device that calls itself a success
        told.failure = base::Failure{base::Operation::Http, attempt.failure(), 0, {}};
    if (attempt.connect && attempt.opened())
        told.tcp = attempt.connect->elapsed;
    if (attempt.fate == Fate::Answered)
        told.tls = attempt.tls->elapsed;
    told.started = attempt.started() - raceStart;
    told.dropped = winner && &attempt != winner && attempt.finished() >= winner->finished();
    attempt.cite(told.evidence);
    return told;
}

/// The first to finish among those that fit; on a tie the one that started first.
template<class Fits> const Attempt *firstToFinish(const Attempts &attempts, Fits fits)
{
    const Attempt *first = nullptr;
    for (const Attempt *attempt : attempts)
        if (fits(*attempt) && (!first || attempt->finished() < first->finished()))
            first = attempt;
    return first;
}

Race raceOf(const QString &host, const Attempts &attempts)
{
    const evidence::Duration start = attempts.front()->started();
    const Attempt *winner
        = firstToFinish(attempts, [](const Attempt &a) { return a.fate == Fate::Answered; });
    const Attempt *impostor = firstToFinish(attempts, answeredFalsely);
    Race race{host, attempts.front()->path(), std::nullopt, std::nullopt, {}};
    if (winner)
        race.winner = RaceWinner{winner->target(), winner->port, winner->finished() - start};
    if (impostor && (!winner || impostor->finished() < winner->finished()))
        race.falseWinner = RaceWinner{impostor->target(), impostor->port, impostor->finished() - start};
    for (const Attempt *attempt : attempts)
        race.attempts.push_back(told(*attempt, winner, start));
    return race;
}

void addRaces(const Scope &scope, const Way &way, const QString &path, std::vector<Race> &all)
{
    const auto &ports = scope.catalogue.gateway.racePorts;
    for (const HostSeen &host : way.gateways) {
        Attempts attempts;
        for (const Attempt &attempt : way.view.host(host.name).attempts)
            if (attempt.path() == path && std::ranges::find(ports, attempt.port) != ports.end())
                attempts.push_back(&attempt);
        if (!attempts.empty())
            all.push_back(raceOf(host.name, attempts));
    }
}

} // namespace

bool answeredFalsely(const Attempt &attempt)
{
    return attempt.fate == Fate::Plaintext || attempt.fate == Fate::Foreign
        || (attempt.fate == Fate::TlsFailed && attempt.failure() == base::FailureCode::TlsNameMismatch);
}

std::vector<Race> races(const Scene &scene)
{
    std::vector<Race> all;
    addRaces(scene.scope, scene.direct, evidence::directPath, all);
    if (scene.proxied)
        for (const QString &path : scene.scope.proxy->paths)
            addRaces(scene.scope, *scene.proxied, path, all);
    return all;
}

} // namespace clearway::verdict
