// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/racebars.h"

#include <algorithm>

namespace clearway::gui {
namespace {

using base::FailureCode;
using evidence::Duration;
using Kind = AttemptBar::Kind;
using namespace std::chrono_literals;

/// When the last thing cited for it was over, since the race began.
Duration endOf(const verdict::RaceAttempt &attempt, const evidence::Evidence &evidence)
{
    std::optional<Duration> first;
    Duration last{};
    for (const int id : attempt.evidence) {
        const evidence::Observation *row = evidence.find(id);
        if (!row)
            continue;
        first = std::min(first.value_or(row->started), row->started);
        last = std::max(last, row->finished());
    }
    const Duration counted = attempt.tcp.value_or(0us) + attempt.tls.value_or(0us);
    return attempt.started + (first ? std::max(last - *first, counted) : counted);
}

bool isSame(const std::optional<verdict::RaceWinner> &winner, const verdict::RaceAttempt &attempt)
{
    return winner && winner->address == attempt.address && winner->port == attempt.port;
}

bool isSilence(FailureCode code)
{
    return code == FailureCode::ConnectionTimeout || code == FailureCode::TlsTimeout
        || code == FailureCode::HttpTimeout || code == FailureCode::Deadline;
}

bool isStranger(FailureCode code)
{
    return code == FailureCode::TlsNotTls || code == FailureCode::TlsUntrusted
        || code == FailureCode::TlsNameMismatch;
}

Kind kindOf(const verdict::Race &race, const verdict::RaceAttempt &attempt)
{
    if (attempt.tls && attempt.outcome == evidence::Outcome::Ok)
        return isSame(race.winner, attempt) ? Kind::Winner
            : attempt.dropped               ? Kind::Dropped
                                            : Kind::Reachable;
    if (isSame(race.falseWinner, attempt))
        return Kind::FalseWinner;
    if (!attempt.failure || attempt.outcome != evidence::Outcome::Failed)
        return Kind::NotRun;
    if (isStranger(attempt.failure->code))
        return Kind::NotGoto;
    return isSilence(attempt.failure->code) ? Kind::Silent : Kind::Failed;
}

Duration rounded(Duration span)
{
    Duration step = 100ms;
    for (; step < 100s; step *= 10)
        for (const int times : {1, 2, 3, 4, 5, 6, 8})
            if (span <= step * times)
                return step * times;
    return step;
}

template<class Fits>
Duration longest(const std::vector<verdict::Race> &races, const evidence::Evidence &evidence, Fits fits)
{
    Duration found{};
    for (const verdict::Race &race : races)
        for (const verdict::RaceAttempt &attempt : race.attempts)
            if (const AttemptBar bar = attemptBar(race, attempt, evidence); fits(bar.kind))
                found = std::max(found, bar.end);
    return found;
}

} // namespace

AttemptBar attemptBar(const verdict::Race &race, const verdict::RaceAttempt &attempt,
                      const evidence::Evidence &evidence)
{
    AttemptBar bar;
    bar.kind = kindOf(race, attempt);
    bar.start = attempt.started;
    if (attempt.tcp)
        bar.opened = attempt.started + *attempt.tcp;
    bar.end = endOf(attempt, evidence);
    if (bar.kind == Kind::Winner)
        bar.end = race.winner->setup;
    if (bar.kind == Kind::FalseWinner)
        bar.end = race.falseWinner->setup;
    if (bar.kind == Kind::Dropped && race.winner) {
        bar.end = std::max(race.winner->setup, bar.start);
        bar.opened = std::min(bar.opened.value_or(bar.end), bar.end);
    }
    if (bar.kind == Kind::Failed)
        bar.failure = attempt.failure->code;
    return bar;
}

verdict::Status statusOf(Kind kind)
{
    switch (kind) {
    case Kind::Winner:
    case Kind::Dropped:
    case Kind::Reachable:
        return verdict::Status::Ok;
    case Kind::FalseWinner:
    case Kind::NotGoto:
        return verdict::Status::Limited;
    case Kind::Silent:
        return verdict::Status::Unclear;
    case Kind::Failed:
        return verdict::Status::Failed;
    case Kind::NotRun:
        break;
    }
    return verdict::Status::NotTested;
}

Duration shortSpan(const std::vector<verdict::Race> &races, const evidence::Evidence &evidence)
{
    const Duration answers
        = longest(races, evidence, [](Kind kind) { return kind != Kind::Silent && kind != Kind::NotRun; });
    return rounded(answers * 5 / 4); // the words behind the last bar need room
}

Duration wholeSpan(const std::vector<verdict::Race> &races, const evidence::Evidence &evidence)
{
    return rounded(longest(races, evidence, [](Kind kind) { return kind != Kind::NotRun; }));
}

} // namespace clearway::gui
