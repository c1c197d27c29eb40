// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/website.h"

#include <QCryptographicHash>

namespace clearway::rehearsal {
namespace {

/// An open WebSocket: answers whatever comes with an empty Close frame (RFC 6455 5.5.1) and ends.
class ClosingWebSocket final : public Session {
public:
    [[nodiscard]] Utterance hear(QByteArrayView) override
    {
        return {.bytes = QByteArray::fromHex("8800"), .last = true};
    }
};

HttpReply plain(const QByteArray &status, std::vector<QByteArray> headers = {})
{
    headers.push_back("Content-Type: text/plain");
    return {.status = status, .headers = std::move(headers), .body = status + "\n", .next = nullptr};
}

/// RFC 6455 4.2.1, in its order.
HttpReply upgraded(const HttpRequest &request)
{
    const QByteArray key = request.header("sec-websocket-key");
    const auto decoded = QByteArray::fromBase64Encoding(key, QByteArray::AbortOnBase64DecodingErrors);
    if (request.method != "GET" || !request.header("connection").toLower().contains("upgrade") || !decoded
        || decoded.decoded.size() != 16)
        return plain("400 Bad Request");
    if (request.header("sec-websocket-version") != "13")
        return plain("426 Upgrade Required", {"Sec-WebSocket-Version: 13"});
    return {.status = "101 Switching Protocols",
            .headers
            = {"Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Accept: " + webSocketAccept(key)},
            .body = {},
            .last = false,
            .next = std::make_unique<ClosingWebSocket>()};
}

} // namespace

HttpReply website(const HttpRequest &request)
{
    if (request.header("upgrade").toLower() == "websocket")
        return upgraded(request);
    if (request.method == "POST")
        return {.status = "201 Created",
                .headers = {"Server: rehearsal", "Content-Type: text/plain; charset=utf-8"},
                .body = "Rehearsal: " + QByteArray::number(request.bodySize())
                    + " bytes came here, which is this computer.\n",
                .next = nullptr};
    return plain("200 OK", {"Server: rehearsal"});
}

HttpReply movedToHttps(const HttpRequest &request)
{
    const QByteArray path = request.target.startsWith('/') ? request.target : QByteArray("/");
    return plain("301 Moved Permanently", {"Location: https://" + hostAsked(request) + path});
}

QByteArray hostAsked(const HttpRequest &request)
{
    const QByteArray host = request.header("host");
    return host.first(host.indexOf(':') < 0 ? host.size() : host.indexOf(':'));
}

QByteArray webSocketAccept(const QByteArray &key)
{
    return QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1)
        .toBase64();
}

} // namespace clearway::rehearsal
