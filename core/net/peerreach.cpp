// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/peerreach.h"

#include "net/listeningports.h"
#include "net/peerrow.h"
#include "net/peertalk.h"

#include <QDeadlineTimer>

namespace clearway::net {
namespace {

using std::chrono::milliseconds;

constexpr int rounds = 3;

/// The first answer within `time`.
async::Task<std::optional<PeerTalk::Answer>> answerWithin(PeerTalk &talk, milliseconds time)
{
    const QDeadlineTimer until(time, Qt::PreciseTimer);
    std::optional<PeerTalk::Answer> answer;
    while (!answer && !until.hasExpired() && !talk.isFlooded()) {
        auto listening = talk.listen(milliseconds(until.remainingTime()));
        co_await listening;
        answer = talk.take();
    }
    co_return answer;
}

} // namespace

async::Task<int> peerReach(Context &context, QString host, base::Endpoint endpoint)
{
    const evidence::Observation planned = peerRow(host, endpoint, evidence::PeerQuestion::Reach);
    OpenRow row(context.log, planned);
    PeerTalk talk(context, row);
    if (!talk.open(endpoint.address.family()))
        co_return row.id();
    evidence::MediaPeerSeen seen{.question = evidence::PeerQuestion::Reach};
    seen.interval = context.deadlines.udpRound;
    for (int round = 0; round < rounds && talk.figures().answeredCount() == 0; ++round) {
        talk.ask(endpoint);
        auto waiting = answerWithin(talk, context.deadlines.udpRound);
        const auto answer = co_await waiting;
        if (!answer)
            continue;
        seen.reflexive = answer->reply.reflexive;
        seen.otherAddress = answer->reply.otherAddress;
        seen.listensAt = toldPorts(answer->reply.software);
        context.patience.learn(*talk.figures().lastRoundTrip());
    }
    talk.close(seen);
    co_return row.id();
}

} // namespace clearway::net
