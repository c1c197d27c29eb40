// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/racefigures.h"

#include "base/peertext.h"

#include <algorithm>

namespace clearway::gui {
namespace {

using text::RacePage;
using verdict::Race;
using verdict::RaceAttempt;
using verdict::RaceWinner;

constexpr std::uint16_t documentedPort = 443;
constexpr std::uint16_t extraPort = 8200;

bool isDirect(const Race &race)
{
    return race.path == evidence::directPath;
}

QString portAfter(const RaceWinner &winner, const text::Wording &words)
{
    return words.racePage(RacePage::PortAfter, {QString::number(winner.port), words.duration(winner.setup)});
}

/// The quickest winner on one kind of path.
RaceFigure winnerFigure(const std::vector<Race> &races, bool direct, const text::Wording &words)
{
    const Race *best = nullptr;
    bool tried = false;
    for (const Race &race : races) {
        if (isDirect(race) != direct)
            continue;
        tried = true;
        if (race.winner && (!best || race.winner->setup < best->winner->setup))
            best = &race;
    }
    RaceFigure figure;
    figure.caption = words.racePage(direct ? RacePage::WinnerDirect : RacePage::WinnerProxied);
    if (!best) {
        figure.value = words.racePage(tried ? RacePage::NoWinner : RacePage::NotTried);
        return figure;
    }
    figure.value = portAfter(*best->winner, words);
    figure.note = base::PeerText(direct ? best->winner->address : best->path.section(u':', 1)).forLabel();
    return figure;
}

RaceFigure falseFigure(const std::vector<Race> &races, const text::Wording &words)
{
    const RaceWinner *first = nullptr;
    for (const Race &race : races)
        if (race.falseWinner && (!first || race.falseWinner->setup < first->setup))
            first = &*race.falseWinner;
    RaceFigure figure{words.racePage(RacePage::FalseWinner), words.racePage(RacePage::NoWinner), {}};
    if (first) {
        figure.value = portAfter(*first, words);
        figure.note = words.racePage(RacePage::AnsweredFor, {first->address});
    } else {
        figure.note = words.racePage(RacePage::NobodyElse);
    }
    return figure;
}

evidence::Duration setupOf(const RaceAttempt &attempt)
{
    return attempt.tcp.value_or(evidence::Duration{}) + attempt.tls.value_or(evidence::Duration{});
}

/// The quickest complete direct handshake on a port, or null.
const RaceAttempt *quickest(const std::vector<Race> &races, std::uint16_t port)
{
    const RaceAttempt *best = nullptr;
    for (const Race &race : races)
        for (const RaceAttempt &attempt : race.attempts)
            if (isDirect(race) && attempt.port == port && attempt.tls
                && (!best || setupOf(attempt) < setupOf(*best)))
                best = &attempt;
    return best;
}

/// 8200 leads to the same machines by the same way as 443, so it would take as long; without a direct
/// handshake there is nothing to go by.
RaceFigure extraPortFigure(const std::vector<Race> &races, const text::Wording &words)
{
    RaceFigure figure{words.racePage(RacePage::If8200), words.racePage(RacePage::NotTried), {}};
    const bool tried = std::ranges::any_of(races, [](const Race &race) {
        return isDirect(race) && std::ranges::any_of(race.attempts, [](const auto &attempt) {
                   return attempt.port == extraPort;
               });
    });
    if (const RaceAttempt *open = quickest(races, extraPort)) {
        figure.value = words.duration(setupOf(*open));
        figure.note = words.racePage(RacePage::IsOpen, {open->address});
    } else if (!tried) {
        figure.note = words.racePage(RacePage::NotRaced);
    } else if (const RaceAttempt *likeIt = quickest(races, documentedPort)) {
        figure.value = words.racePage(RacePage::About, {words.duration(setupOf(*likeIt))});
        figure.note = words.racePage(RacePage::NothingToGain);
    } else {
        figure.value = words.status(verdict::Status::Unclear);
        figure.note = words.racePage(RacePage::CannotEstimate);
    }
    return figure;
}

} // namespace

std::array<RaceFigure, 4> raceFigures(const std::vector<Race> &races, const text::Wording &words)
{
    return {winnerFigure(races, true, words), winnerFigure(races, false, words), falseFigure(races, words),
            extraPortFigure(races, words)};
}

} // namespace clearway::gui
