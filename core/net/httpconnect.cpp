// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httpconnect.h"

#include "net/httpanswer.h"
#include "net/httpreader.h"
#include "net/httprequest.h"
#include "net/proxyauth.h"

#include <QRandomGenerator>

namespace clearway::net {
namespace {

using enum base::FailureCode;

constexpr qsizetype mostDrained = 64 * 1024; ///< of a refusal's body, to ask again on the same connection

base::Failure failure(base::FailureCode code, int native, const QString &detail)
{
    return {base::Operation::Tunnel, code, native, detail};
}

QByteArray textOf(const ConnectRequest &request)
{
    QByteArray text
        = "CONNECT " + request.authority + " HTTP/1.1\r\nHost: " + request.authority + "\r\n" + userAgentLine;
    if (!request.authorization.isEmpty())
        text += "Proxy-Authorization: " + request.authorization + "\r\n";
    return text + "\r\n";
}

QByteArray freshNonce()
{
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    return QByteArray(reinterpret_cast<const char *>(words), sizeof words).toHex();
}

/// A proxy that closes or resets, or says what is not HTTP, does not speak the protocol of proxies.
base::Failure troubleFailure(const HeadReceived &received)
{
    const base::Failure plain = failureOf(received, base::Operation::Tunnel, false);
    switch (received.trouble) {
    case HeadTrouble::TimedOut:
        return plain;
    case HeadTrouble::Malformed:
    case HeadTrouble::Cut:
        return failure(HttpMalformed, 0, plain.detail);
    default:
        return failure(ProxyProtocol, received.native, plain.detail);
    }
}

base::Failure refusalOf(const HttpHead &head)
{
    if (head.status < 200) // 101: nobody asked for that
        return failure(ProxyProtocol, head.status, QStringLiteral("a switch of protocols"));
    if (head.status >= 500)
        return failure(HttpStatus, head.status, QStringLiteral("the proxy did not reach the target"));
    return failure(ProxyDenied, head.status, QStringLiteral("the proxy refused"));
}

/// Gets an answer to a 407 ready; a failure when there is none, or the last one was not good enough.
std::optional<base::Failure> prepareSignIn(ConnectRequest &request, const HttpHead &head)
{
    const auto offered = readChallenges(head.values("proxy-authenticate"));
    const bool asked = request.authorization.isEmpty();
    if (!asked && (request.renewed || request.scheme != QStringLiteral("digest") || !saysStale(offered)))
        return failure(ProxyAuthFailed, 407, QStringLiteral("the proxy did not accept the sign-in"));
    if (!request.credentials)
        return failure(ProxyAuthRequired, 407, QStringLiteral("the proxy wants a sign-in"));
    const auto answer = signIn(offered, *request.credentials, {"CONNECT", request.authority, freshNonce()});
    if (!answer)
        return failure(ProxyAuthRequired, 407, QStringLiteral("the proxy wants a sign-in of another kind"));
    request.renewed = !asked;
    request.authorization = answer->value;
    request.scheme = answer->scheme;
    request.secrets.add(request.credentials->user.toUtf8());
    request.secrets.add(request.credentials->password.toUtf8());
    request.secrets.add(answer->proof);
    return std::nullopt;
}

bool staysOpen(const HttpHead &head)
{
    return head.minorVersion >= 1 && !head.lists("connection", "close")
        && !head.lists("proxy-connection", "close");
}

} // namespace

async::Task<ConnectAnswer> httpConnect(Channel &channel, ConnectRequest &request, QDeadlineTimer deadline)
{
    ConnectAnswer result;
    for (bool again = false;; again = true) {
        const int error = channel.send(textOf(request));
        request.answered = request.authorization.isEmpty() ? request.answered : request.scheme;
        auto receiving = receiveHead(channel, deadline);
        const HeadReceived received = co_await receiving;
        const bool gone
            = received.trouble == HeadTrouble::Closed || received.trouble == HeadTrouble::SystemError;
        result.wantsFreshConnection = again && (gone || error != 0); // it closed after the 407, unannounced
        if (result.wantsFreshConnection)
            co_return result;
        if (received.trouble != HeadTrouble::None) {
            result.failure = troubleFailure(received);
            co_return result;
        }
        // RFC 9110 9.3.6: whatever its head says of a body, what follows a 2xx belongs to the tunnel.
        result.accepted = received.head.status >= 200 && received.head.status < 300;
        if (result.accepted) {
            result.answer = answerOf(received.head);
            result.rest = received.rest;
            co_return result;
        }
        const auto framing = framingOf(received.head);
        auto draining
            = receiveBody(channel, framing.value_or(BodyFraming{}), received.rest, mostDrained, deadline);
        const BodyReceived body = co_await draining;
        result.answer = answerOf(received.head, body.bytes.left(8 * 1024));
        result.failure
            = received.head.status == 407 ? prepareSignIn(request, received.head) : refusalOf(received.head);
        if (result.failure)
            co_return result;
        const bool framed = framing && framing->kind != BodyFraming::Kind::UntilClose;
        result.wantsFreshConnection
            = !framed || body.state != BodyReader::State::Done || !staysOpen(received.head);
        if (result.wantsFreshConnection)
            co_return result;
    }
}

} // namespace clearway::net
