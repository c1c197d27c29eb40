// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httpreader.h"

#include "net/classify.h"

namespace clearway::net {
namespace {

constexpr int mostInterim = 5;
constexpr qsizetype glimpseBytes = 8 * 1024;

/// Why nothing more comes; None while there is more.
HeadTrouble troubleOf(const Received &received, bool begun)
{
    if (received.timedOut)
        return HeadTrouble::TimedOut;
    if (received.error != 0)
        return HeadTrouble::SystemError;
    if (received.broken)
        return HeadTrouble::Broken;
    if (received.ended)
        return begun ? HeadTrouble::Cut : HeadTrouble::Closed;
    return HeadTrouble::None;
}

bool isInterim(int status)
{
    return status < 200 && status != 101;
}

/// Takes the interim heads off the front of `bytes`; true when the answer is decided.
bool decide(QByteArray &bytes, int &interim, HeadReceived &result)
{
    for (;;) {
        HeadRead read = readHead(bytes);
        if (read.state == HeadState::Incomplete)
            return false;
        result.problem = read.problem;
        if (read.state == HeadState::NotHttp)
            result.trouble = HeadTrouble::NotHttp;
        if (read.state == HeadState::Malformed)
            result.trouble = HeadTrouble::Malformed;
        if (read.state != HeadState::Complete)
            return true;
        bytes.remove(0, read.size);
        if (!isInterim(read.head.status)) {
            result.head = std::move(read.head);
            result.rest = bytes;
            return true;
        }
        if (++interim > mostInterim) {
            result.trouble = HeadTrouble::Malformed;
            result.problem = QStringLiteral("no end of interim answers");
            return true;
        }
    }
}

} // namespace

async::Task<HeadReceived> receiveHead(Channel &channel, QDeadlineTimer deadline)
{
    HeadReceived result;
    QByteArray bytes;
    int interim = 0;
    for (;;) {
        auto receiving = receiveBefore(channel, deadline);
        const Received received = co_await receiving;
        bytes += received.bytes;
        if (!received.bytes.isEmpty() && decide(bytes, interim, result))
            co_return result;
        result.trouble = troubleOf(received, !bytes.isEmpty());
        result.native = received.error;
        if (result.trouble != HeadTrouble::None)
            co_return result;
    }
}

base::Failure failureOf(const HeadReceived &received, base::Operation operation, bool insideTls)
{
    using enum base::FailureCode;
    const auto failure = [&](base::FailureCode code, const char *detail) {
        return base::Failure{operation, code, 0, QString::fromLatin1(detail)};
    };
    switch (received.trouble) {
    case HeadTrouble::SystemError:
        return classifySocketError(operation, received.native);
    case HeadTrouble::TimedOut:
        return failure(HttpTimeout, "no complete answer");
    case HeadTrouble::Broken:
        return failure(TlsProtocol, "the TLS around it broke");
    case HeadTrouble::Closed:
        return failure(insideTls ? TlsClosed : HttpMalformed, "closed without an answer");
    case HeadTrouble::Cut:
        return failure(HttpMalformed, "closed inside the head");
    case HeadTrouble::None:
    case HeadTrouble::NotHttp:
    case HeadTrouble::Malformed:
        break;
    }
    return {operation, HttpMalformed, 0, received.problem};
}

async::Task<BodyReceived> receiveBody(Channel &channel, BodyFraming framing, QByteArray rest, qsizetype most,
                                      QDeadlineTimer deadline)
{
    BodyReader reader(framing, most);
    BodyReceived result;
    result.state = reader.feed(rest);
    while (result.state == BodyReader::State::More) {
        auto receiving = receiveBefore(channel, deadline);
        const Received received = co_await receiving;
        result.state = reader.feed(received.bytes);
        if (received.ended)
            result.state = reader.ended();
        result.native = received.error;
        if (received.timedOut || received.broken || received.error != 0)
            break;
    }
    result.bytes = reader.body();
    co_return result;
}

async::Task<QByteArray> glimpse(Channel &channel, HeadReceived received, QDeadlineTimer deadline)
{
    const auto framing = framingOf(received.head);
    if (!framing)
        co_return QByteArray();
    auto reading = receiveBody(channel, *framing, received.rest, glimpseBytes, deadline);
    const BodyReceived body = co_await reading;
    co_return body.bytes;
}

} // namespace clearway::net
