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
    told.endpoint = attempt.endpoint;
    told.outcome = last.outcome;
    told.failure = last.failure;
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
    Race race{host, evidence::directPath, std::nullopt, std::nullopt, {}};
    if (winner)
        race.winner = RaceWinner{winner->endpoint, winner->finished() - start};
    if (impostor && (!winner || impostor->finished() < winner->finished()))
        race.falseWinner = RaceWinner{impostor->endpoint, impostor->finished() - start};
    for (const Attempt *attempt : attempts)
        race.attempts.push_back(told(*attempt, winner, start));
    return race;
}

} // namespace

bool answeredFalsely(const Attempt &attempt)
{
    return attempt.fate == Fate::Plaintext || attempt.fate == Fate::Foreign
        || (attempt.fate == Fate::TlsFailed && attempt.failure() == base::FailureCode::TlsNameMismatch);
}

std::vector<Race> races(const Scene &scene)
{
    const auto &ports = scene.scope.catalogue.gateway.racePorts;
    std::vector<Race> all;
    for (const HostSeen &host : scene.gateways) {
        Attempts attempts;
        for (const Attempt &attempt : scene.view.host(host.name).attempts)
            if (std::ranges::find(ports, attempt.endpoint.port) != ports.end())
                attempts.push_back(&attempt);
        if (!attempts.empty())
            all.push_back(raceOf(host.name, attempts));
    }
    return all;
}

} // namespace clearway::verdict
