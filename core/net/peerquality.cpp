// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/peerquality.h"

#include "net/peerrow.h"
#include "net/peertalk.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace clearway::net {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds interval(20); // a packet of speech (RFC 3551 4.2)
constexpr milliseconds givesUpAfter(3000);

/// Takes every answer until `until`, or until none is missing if `onlyMissing`.
async::Task<> hear(PeerTalk &talk, evidence::MediaPeerSeen &seen, QDeadlineTimer until, bool onlyMissing)
{
    while (!until.hasExpired() && !talk.isFlooded()) {
        const StreamFigures &figures = talk.figures();
        if (onlyMissing && figures.answeredCount() == figures.sentCount())
            co_return;
        auto listening = talk.listen(milliseconds(std::max<qint64>(1, until.remainingTime())));
        co_await listening;
        while (const auto answer = talk.take())
            if (!seen.reflexive)
                seen.reflexive = answer->reply.reflexive;
    }
}

} // namespace

async::Task<int> peerQuality(Context &context, QString host, base::Endpoint endpoint, milliseconds length)
{
    const evidence::Observation planned = peerRow(host, endpoint, evidence::PeerQuestion::Quality);
    OpenRow row(context.log, planned);
    PeerTalk talk(context, row);
    if (!talk.open(endpoint.address.family()))
        co_return row.id();
    evidence::MediaPeerSeen seen{.question = evidence::PeerQuestion::Quality};
    seen.interval = interval;
    // Each packet is due at its own time since the start, so that a late one does not delay the rest.
    const auto start = context.log.now();
    for (auto due = interval; due <= length && !talk.isFlooded(); due += interval) {
        talk.ask(endpoint);
        const auto left = std::chrono::duration_cast<milliseconds>(start + due - context.log.now());
        const QDeadlineTimer until(std::max(left, milliseconds(0)), Qt::PreciseTimer);
        auto hearing = hear(talk, seen, until, false);
        co_await hearing;
        if (talk.figures().answeredCount() == 0 && due >= givesUpAfter)
            break;
    }
    const QDeadlineTimer until(context.deadlines.udpRound, Qt::PreciseTimer);
    auto hearing = hear(talk, seen, until, true);
    co_await hearing;
    talk.close(seen);
    co_return row.id();
}

} // namespace clearway::net
