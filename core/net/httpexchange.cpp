// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httpexchange.h"

#include "net/httpanswer.h"
#include "net/httpquestion.h"
#include "net/httprequest.h"
#include "net/rowtarget.h"

namespace clearway::net {

async::Task<int> httpExchange(Context &context, Channel &channel, HttpTarget target)
{
    evidence::Observation planned
        = rowAbout(base::Operation::Http, target.host, target.endpoint, target.namedPort, target.path);
    evidence::HttpSeen seen;
    seen.url = urlOf(target, QLatin1StringView("http"));
    seen.insideTls = target.insideTls;
    planned.seen = seen;
    OpenRow row(context.log, planned);

    const QDeadlineTimer deadline(context.deadlines.http, Qt::PreciseTimer);
    const QByteArray request = requestLine("GET", target.resource) + hostLine(target) + userAgentLine
        + "Accept: */*\r\nConnection: close\r\n\r\n";
    auto asking = httpQuestion(channel, row, request, target.insideTls, deadline);
    const auto reply = co_await asking;
    if (!reply)
        co_return row.id();
    seen.answer = answerOf(reply->head, reply->start);
    row->seen = seen;
    row.succeed();
    co_return row.id();
}

} // namespace clearway::net
