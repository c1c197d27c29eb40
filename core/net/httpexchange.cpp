// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httpexchange.h"

#include "net/classify.h"
#include "net/httpanswer.h"
#include "net/httpreader.h"
#include "net/httprequest.h"
#include "net/rowtarget.h"

namespace clearway::net {

async::Task<int> httpExchange(Context &context, Channel &channel, HttpTarget target)
{
    const base::Operation operation = base::Operation::Http;
    evidence::Observation planned
        = rowAbout(operation, target.host, target.endpoint, target.namedPort, target.path);
    evidence::HttpSeen seen;
    seen.url = urlOf(target, QLatin1StringView("http"));
    seen.insideTls = target.insideTls;
    planned.seen = seen;
    OpenRow row(context.log, planned);

    const QDeadlineTimer deadline(context.deadlines.http, Qt::PreciseTimer);
    const QByteArray request = requestLine("GET", target.resource) + hostLine(target) + userAgentLine
        + "Accept: */*\r\nConnection: close\r\n\r\n";
    if (const int error = channel.send(request); error != 0) {
        row.fail(classifySocketError(operation, error));
        co_return row.id();
    }
    auto receiving = receiveHead(channel, deadline);
    const HeadReceived received = co_await receiving;
    if (received.trouble != HeadTrouble::None) {
        row.fail(failureOf(received, operation, target.insideTls));
        co_return row.id();
    }
    auto glimpsing = glimpse(channel, received, deadline);
    const QByteArray start = co_await glimpsing;
    seen.answer = answerOf(received.head, start);
    row->seen = seen;
    row.succeed();
    co_return row.id();
}

} // namespace clearway::net
