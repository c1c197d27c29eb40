// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/tlshandshake.h"

#include "net/certificate.h"
#include "net/classify.h"
#include "net/readiness.h"
#include "net/tlsengine.h"
#include "net/truststores.h"

#include <QDeadlineTimer>

namespace clearway::net {
namespace {

using base::FailureCode;
using std::chrono::milliseconds;

constexpr qsizetype keptBytes = 64; ///< in the TLS row
constexpr qsizetype keptPlaintext = 256; ///< in the row of a plaintext answer
constexpr qsizetype mostBytes
    = 256 * 1024; ///< a handshake is a few kilobytes; OpenSSL caps the chain at 100 kB

/// RFC 8446 5.1: a record starts with its content type; a server's answer is a handshake (22) or an alert
/// (21).
bool looksLikeTls(const QByteArray &bytes)
{
    return bytes.isEmpty() || bytes[0] == 22 || bytes[0] == 21;
}

/// What one handshake went through, up to its end.
struct Course {
    QByteArray first;
    qsizetype received = 0;
    std::optional<evidence::Duration> certificateAfter;
    std::optional<base::Failure> failure;
    bool completed = false;
};

base::Failure failure(FailureCode code, int native, const QString &detail)
{
    return {base::Operation::Tls, code, native, detail};
}

base::Failure engineFailure(const TlsEngine &engine)
{
    if (engine.alert() != 0)
        return failure(FailureCode::TlsAlert, engine.alert(), engine.errorText());
    return failure(FailureCode::TlsProtocol, 0, engine.errorText());
}

/// Sends what the engine has to say. The few kilobytes of a hello fit any socket buffer; a peer that takes
/// nothing at all shows as a timeout of the answer.
int flush(Socket &socket, TlsEngine &engine)
{
    const QByteArray output = engine.takeOutput();
    if (output.isEmpty())
        return 0;
    return socket.send(output.constData(), output.size()).error;
}

/// Takes what arrived; true when the handshake has ended one way or the other.
bool digest(Course &course, TlsEngine &engine, Socket &socket, evidence::Duration sinceHello)
{
    char buffer[16 * 1024];
    const IoResult got = socket.receive(buffer, sizeof buffer);
    if (got.wouldBlock)
        return false;
    if (got.error != 0) {
        course.failure = classifySocketError(base::Operation::Tls, got.error);
        return true;
    }
    if (got.bytes == 0) {
        course.failure = failure(FailureCode::TlsClosed, 0, QStringLiteral("closed by the peer"));
        return true;
    }
    course.received += got.bytes;
    if (course.first.size() < keptPlaintext)
        course.first.append(buffer, std::min<qsizetype>(got.bytes, keptPlaintext - course.first.size()));
    if (!looksLikeTls(course.first)) {
        course.failure = failure(FailureCode::TlsNotTls, 0, QStringLiteral("the answer is not TLS"));
        return true;
    }
    const auto state = engine.advance(buffer, got.bytes);
    if (engine.chain() && !course.certificateAfter)
        course.certificateAfter = sinceHello;
    const int sendError = flush(socket, engine);
    course.completed = state == TlsEngine::State::Completed;
    if (state == TlsEngine::State::Failed)
        course.failure = engineFailure(engine);
    else if (sendError != 0 && !course.completed)
        course.failure = classifySocketError(base::Operation::Tls, sendError);
    else if (course.received > mostBytes && !course.completed)
        course.failure = failure(FailureCode::TlsMalformed, 0, QStringLiteral("an endless handshake"));
    return course.completed || course.failure;
}

async::Task<Course> run(Context &context, Socket &socket, TlsEngine &engine)
{
    const evidence::Duration helloAt = context.log.now();
    const QDeadlineTimer deadline(context.deadlines.tls, Qt::PreciseTimer);
    Course course;
    engine.advance(nullptr, 0);
    if (const int error = flush(socket, engine); error != 0) {
        course.failure = classifySocketError(base::Operation::Tls, error);
        co_return course;
    }
    for (;;) {
        const milliseconds left(deadline.remainingTime());
        auto reading = becomesReady(socket.descriptor(), QSocketNotifier::Read, left);
        if (!co_await reading) {
            course.failure = failure(FailureCode::TlsTimeout, 0,
                                     course.received ? QStringLiteral("the handshake stalled")
                                                     : QStringLiteral("no answer"));
            co_return course;
        }
        if (digest(course, engine, socket, context.log.now() - helloAt))
            co_return course;
    }
}

/// A completed handshake still fails when nobody trusts the chain or it names another host.
std::optional<base::Failure> worth(const evidence::TlsSeen &seen)
{
    const bool trusted = seen.publicRoots.trusted || seen.localRoots.trusted;
    const bool expired = seen.publicRoots.error == X509_V_ERR_CERT_HAS_EXPIRED
        || seen.publicRoots.error == X509_V_ERR_CERT_NOT_YET_VALID;
    if (!trusted)
        return failure(expired ? FailureCode::TlsExpired : FailureCode::TlsUntrusted, seen.publicRoots.error,
                       seen.publicRoots.text);
    if (!seen.nameMatches)
        return failure(FailureCode::TlsNameMismatch, X509_V_ERR_HOSTNAME_MISMATCH,
                       QStringLiteral("the certificate names another host"));
    return std::nullopt;
}

evidence::TlsSeen describe(Context &context, const Course &course, const TlsEngine &engine,
                           const QString &host)
{
    evidence::TlsSeen seen;
    seen.serverName = host;
    seen.firstBytes = course.first.left(keptBytes);
    seen.certificateAfter = course.certificateAfter;
    seen.completed = course.completed;
    if (course.completed) {
        seen.version = engine.version();
        seen.cipher = engine.cipher();
    }
    if (engine.chain()) {
        seen.nameMatches = engine.namesHost();
        const auto judged = context.trust.judge(engine.chain());
        seen.publicRoots = judged.publicRoots;
        seen.localRoots = judged.localRoots;
        seen.chain = net::describe(engine.chain());
    }
    return seen;
}

void recordPlaintext(Context &context, const QString &host, const base::Endpoint &endpoint,
                     const QByteArray &bytes)
{
    evidence::Observation row;
    row.operation = base::Operation::FirstBytes;
    row.target = QStringLiteral("%1:%2").arg(host).arg(endpoint.port);
    row.host = host;
    row.endpoint = endpoint;
    row.seen = evidence::FirstBytes{bytes};
    OpenRow(context.log, row).succeed();
}

} // namespace

async::Task<int> tlsHandshake(Context &context, Socket socket, QString host, base::Endpoint endpoint)
{
    evidence::Observation planned;
    planned.operation = base::Operation::Tls;
    planned.target = QStringLiteral("%1:%2").arg(host).arg(endpoint.port);
    planned.host = host;
    planned.endpoint = endpoint;
    planned.seen = evidence::TlsSeen{.serverName = host};
    OpenRow row(context.log, planned);

    TlsEngine engine(host);
    auto running = run(context, socket, engine);
    const Course course = co_await running;
    const bool reset = course.failure && course.failure->code == FailureCode::ConnectionReset;
    if (!reset)
        socket.shutdownWrite();
    evidence::TlsSeen seen = describe(context, course, engine, host);
    const auto failed = course.failure ? course.failure : worth(seen);
    row->seen = std::move(seen);
    if (failed)
        row.fail(*failed);
    else
        row.succeed();
    if (failed && failed->code == FailureCode::TlsNotTls)
        recordPlaintext(context, host, endpoint, course.first);
    co_return row.id();
}

} // namespace clearway::net
