// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/websocketupgrade.h"

#include "net/httpanswer.h"
#include "net/httpquestion.h"
#include "net/httprequest.h"
#include "net/rowtarget.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace clearway::net {
namespace {

constexpr base::Operation operation = base::Operation::WebSocket;

/// RFC 6455 4.1: 16 random bytes in base64.
QByteArray freshKey()
{
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    return QByteArray(reinterpret_cast<const char *>(words), sizeof words).toBase64();
}

/// RFC 6455 4.2.2.
QByteArray acceptFor(const QByteArray &key)
{
    return QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1)
        .toBase64();
}

QByteArray requestFor(const HttpTarget &target, const QByteArray &key)
{
    return requestLine("GET", target.resource) + hostLine(target) + userAgentLine
        + "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: "
        + key + "\r\n\r\n";
}

/// Why the upgrade did not happen (RFC 6455 4.1, the client's checks of the answer).
std::optional<base::Failure> refusal(const HttpHead &head, const QByteArray &key)
{
    using enum base::FailureCode;
    const auto failure = [&](base::FailureCode code, const char *detail) {
        return base::Failure{operation, code, head.status, QString::fromLatin1(detail)};
    };
    if (head.status != 101)
        return failure(WebsocketRefused, "no switch of protocols");
    if (!head.lists("upgrade", "websocket") || !head.lists("connection", "upgrade"))
        return failure(WebsocketRefused, "a switch, but not to WebSocket");
    if (head.value("sec-websocket-accept") != acceptFor(key))
        return failure(WebsocketBadAccept, "Sec-WebSocket-Accept does not fit the key");
    return std::nullopt;
}

} // namespace

async::Task<int> websocketUpgrade(Context &context, Channel &channel, HttpTarget target)
{
    evidence::Observation planned
        = rowAbout(operation, target.host, target.endpoint, target.namedPort, target.path);
    evidence::WebSocketSeen seen;
    seen.url = urlOf(target, QLatin1StringView("ws"));
    planned.seen = seen;
    OpenRow row(context.log, planned);

    const QDeadlineTimer deadline(context.deadlines.http, Qt::PreciseTimer);
    const QByteArray key = freshKey();
    auto asking = httpQuestion(channel, row, requestFor(target, key), target.insideTls, deadline);
    const auto reply = co_await asking;
    if (!reply)
        co_return row.id();
    const auto refused = refusal(reply->head, key);
    seen.answer = answerOf(reply->head, reply->start);
    seen.accepted = !refused;
    row->seen = seen;
    if (refused)
        row.fail(*refused);
    else
        row.succeed();
    co_return row.id();
}

} // namespace clearway::net
