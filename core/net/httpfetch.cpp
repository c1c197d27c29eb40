// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httpfetch.h"

#include "net/classify.h"
#include "net/httpanswer.h"
#include "net/httpreader.h"
#include "net/httprequest.h"

namespace clearway::net {
namespace {

constexpr base::Operation operation = base::Operation::Http;

base::Failure failure(base::FailureCode code, const char *detail)
{
    return {operation, code, 0, QString::fromLatin1(detail)};
}

std::optional<base::Failure> failureOf(const BodyReceived &body)
{
    using enum base::FailureCode;
    switch (body.state) {
    case BodyReader::State::Done:
        return std::nullopt;
    case BodyReader::State::Malformed:
        return failure(HttpMalformed, "the body is malformed or cut short");
    case BodyReader::State::TooLong:
        return failure(HttpMalformed, "the body is too long");
    case BodyReader::State::More:
        break;
    }
    return body.native != 0 ? classifySocketError(operation, body.native)
                            : failure(HttpTimeout, "the body did not come to its end");
}

QByteArray textOf(const FetchRequest &request)
{
    // An unpacked body could be a thousand times as long; a sender who packs it all the same is refused.
    return requestLine("GET", request.resource) + "Host: " + fieldText(request.authority) + "\r\n"
        + userAgentLine + "Accept: */*\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n";
}

} // namespace

async::Task<Fetched> httpFetch(Context &, Channel &channel, FetchRequest request)
{
    Fetched fetched;
    const QDeadlineTimer deadline(request.time, Qt::PreciseTimer);
    if (const int error = channel.send(textOf(request)); error != 0) {
        fetched.failure = classifySocketError(operation, error);
        co_return fetched;
    }
    auto receiving = receiveHead(channel, deadline);
    const HeadReceived received = co_await receiving;
    if (received.trouble != HeadTrouble::None) {
        fetched.failure = net::failureOf(received, operation, request.insideTls);
        co_return fetched;
    }
    const auto framing = framingOf(received.head);
    const QByteArray coding = received.head.value("content-encoding").toLower();
    if (!framing || (!coding.isEmpty() && coding != "identity")) {
        fetched.answer = answerOf(received.head);
        fetched.failure = framing ? failure(base::FailureCode::HttpMalformed, "the body is encoded")
                                  : failure(base::FailureCode::HttpMalformed, "contradicting lengths");
        co_return fetched;
    }
    auto reading = receiveBody(channel, *framing, received.rest, request.mostBytes, deadline);
    BodyReceived body = co_await reading;
    fetched.answer = answerOf(received.head, body.bytes.left(8 * 1024));
    fetched.failure = failureOf(body);
    if (!fetched.failure)
        fetched.body = std::move(body.bytes);
    co_return fetched;
}

} // namespace clearway::net
