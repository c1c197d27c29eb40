// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httppost.h"

#include "async/group.h"
#include "async/once.h"
#include "net/classify.h"
#include "net/httpreader.h"
#include "net/httprequest.h"
#include "net/sendall.h"

#include <algorithm>

namespace clearway::net {
namespace {

constexpr base::Operation operation = base::Operation::Http;
/// For an answer that a peer sent just before it stopped listening.
constexpr std::chrono::milliseconds lastWords(2'000);

QByteArray headOf(const PostRequest &request)
{
    QByteArray head = requestLine("POST", request.resource) + "Host: " + request.authority + "\r\n"
        + userAgentLine + "Accept: text/plain\r\nAccept-Encoding: identity\r\nConnection: close\r\n";
    for (const HttpField &field : request.fields) {
        QByteArray value = field.value;
        value.removeIf([](char c) { return c < 0x20 || c == 0x7f; }); // no line end gets into a header
        head += field.name + ": " + value + "\r\n";
    }
    return head + "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n\r\n";
}

/// Both sides of one exchange at once.
class Exchange {
public:
    Exchange(Channel &channel, PostRequest request)
        : m_channel(channel), m_request(std::move(request)), m_bytes(headOf(m_request) + m_request.body)
    {
    }

    async::Task<Posted> run()
    {
        async::Group both;
        both.add(speak());
        both.add(listen());
        co_await m_end;
        co_return std::move(m_posted); // the group goes, and with it who is not through
    }

private:
    async::Task<> speak()
    {
        const auto progressed = [this, head = m_bytes.size() - m_request.body.size()](qsizetype gone) {
            if (m_request.progressed)
                m_request.progressed(std::max<qsizetype>(0, gone - head));
        };
        auto sending
            = sendAll(m_channel, m_bytes, {m_request.piece, QDeadlineTimer(m_request.whole)}, progressed);
        const Drained sent = co_await sending;
        m_posted.sentWhole = sent.isDone();
        auto waiting = async::sleepFor(sent.isDone()       ? m_request.answer
                                           : sent.timedOut ? std::chrono::milliseconds::zero()
                                                           : std::min(lastWords, m_request.answer));
        co_await waiting;
        if (m_posted.head.status == 0)
            m_posted.failure = sent.error != 0
                ? classifySocketError(operation, sent.error)
                : base::Failure{operation, base::FailureCode::HttpTimeout, 0,
                                sent.timedOut ? QStringLiteral("the report was not taken in time")
                                              : QStringLiteral("no complete answer")};
        m_end.done(true);
    }

    async::Task<> listen()
    {
        // Longer than speak() can last: that one's ends come first.
        const QDeadlineTimer deadline(m_request.whole + m_request.answer + 2 * lastWords);
        auto receiving = receiveHead(m_channel, deadline);
        HeadReceived received = co_await receiving;
        if (received.trouble != HeadTrouble::None) {
            m_posted.failure = failureOf(received, operation, true);
            m_end.done(true);
            co_return;
        }
        m_posted.head = received.head;
        auto glimpsing = glimpse(m_channel, std::move(received), QDeadlineTimer(lastWords));
        m_posted.start = co_await glimpsing;
        m_end.done(true);
    }

    Channel &m_channel;
    PostRequest m_request;
    QByteArray m_bytes;
    Posted m_posted;
    async::Once<bool> m_end;
};

} // namespace

async::Task<Posted> httpPost(Channel &channel, PostRequest request)
{
    Exchange exchange(channel, std::move(request));
    auto running = exchange.run();
    co_return co_await running;
}

} // namespace clearway::net
