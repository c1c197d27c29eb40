// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/tlscourse.h"

#include "net/classify.h"

namespace clearway::net {
namespace {

using base::FailureCode;

constexpr qsizetype keptBytes = 256;
constexpr qsizetype mostBytes
    = 256 * 1024; ///< a handshake is a few kilobytes; OpenSSL caps the chain at 100 kB

/// RFC 8446 5.1: a record starts with its content type; a server's answer is a handshake (22) or an alert
/// (21).
bool looksLikeTls(const QByteArray &bytes)
{
    return bytes.isEmpty() || bytes[0] == 22 || bytes[0] == 21;
}

base::Failure failure(FailureCode code, int native, const QString &detail)
{
    return {base::Operation::Tls, code, native, detail};
}

base::Failure engineFailure(const TlsEngine &engine)
{
    if (engine.alert() != 0)
        return failure(FailureCode::TlsAlert, engine.alert(), engine.errorText());
    return failure(engine.sawMalformed() ? FailureCode::TlsMalformed : FailureCode::TlsProtocol, 0,
                   engine.errorText());
}

int flush(Channel &channel, TlsEngine &engine)
{
    const QByteArray output = engine.takeOutput();
    return output.isEmpty() ? 0 : channel.send(output);
}

std::optional<base::Failure> silenceOf(const Received &received, const TlsCourse &course)
{
    if (received.timedOut)
        return failure(FailureCode::TlsTimeout, 0,
                       course.received ? QStringLiteral("the handshake stalled")
                                       : QStringLiteral("no answer"));
    if (received.error != 0)
        return classifySocketError(base::Operation::Tls, received.error);
    if (received.ended || received.broken)
        return failure(FailureCode::TlsClosed, 0, QStringLiteral("closed by the peer"));
    return std::nullopt;
}

/// Takes what arrived; the handshake has ended when it is completed or has failed.
void digest(TlsCourse &course, Channel &channel, TlsEngine &engine, const QByteArray &bytes)
{
    course.received += bytes.size();
    if (course.first.size() < keptBytes)
        course.first.append(bytes.left(keptBytes - course.first.size()));
    if (!looksLikeTls(course.first)) {
        course.failure = failure(FailureCode::TlsNotTls, 0, QStringLiteral("the answer is not TLS"));
        return;
    }
    const auto state = engine.advance(bytes.constData(), bytes.size());
    const int sendError = flush(channel, engine);
    course.completed = state == TlsEngine::State::Completed;
    if (state == TlsEngine::State::Failed)
        course.failure = engineFailure(engine);
    else if (sendError != 0 && !course.completed)
        course.failure = classifySocketError(base::Operation::Tls, sendError);
    else if (course.received > mostBytes && !course.completed)
        course.failure = failure(FailureCode::TlsMalformed, 0, QStringLiteral("an endless handshake"));
}

} // namespace

async::Task<TlsCourse> shakeHands(Context &context, Channel &channel, TlsEngine &engine)
{
    const evidence::Duration helloAt = context.log.now();
    const QDeadlineTimer deadline(context.deadlines.tls, Qt::PreciseTimer);
    TlsCourse course;
    engine.advance(nullptr, 0);
    if (const int error = flush(channel, engine); error != 0)
        course.failure = classifySocketError(base::Operation::Tls, error);
    while (!course.completed && !course.failure) {
        auto receiving = receiveBefore(channel, deadline);
        const Received received = co_await receiving;
        course.failure = silenceOf(received, course);
        if (course.failure || received.bytes.isEmpty())
            continue;
        digest(course, channel, engine, received.bytes);
        if (engine.chain() && !course.certificateAfter)
            course.certificateAfter = context.log.now() - helloAt;
    }
    co_return course;
}

} // namespace clearway::net
