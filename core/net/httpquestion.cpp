// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httpquestion.h"

#include "net/classify.h"
#include "net/httpreader.h"

namespace clearway::net {

async::Task<std::optional<HttpReply>> httpQuestion(Channel &channel, OpenRow &row, QByteArray request,
                                                   bool insideTls, QDeadlineTimer deadline)
{
    const base::Operation operation = row->operation;
    std::optional<HttpReply> reply;
    if (const int error = channel.send(request); error != 0) {
        row.fail(classifySocketError(operation, error));
        co_return reply;
    }
    auto receiving = receiveHead(channel, deadline);
    const HeadReceived received = co_await receiving;
    if (received.trouble != HeadTrouble::None) {
        row.fail(failureOf(received, operation, insideTls));
        co_return reply;
    }
    auto glimpsing = glimpse(channel, received, deadline);
    const QByteArray start = co_await glimpsing;
    reply = HttpReply{received.head, start};
    co_return reply;
}

} // namespace clearway::net
