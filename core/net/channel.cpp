// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/channel.h"

#include "net/readiness.h"

#include <cerrno>

namespace clearway::net {
namespace {

constexpr qsizetype mostUnsent = 256 * 1024;

class SocketChannel final : public Channel {
public:
    explicit SocketChannel(Socket socket) : m_socket(std::move(socket)) { }
    ~SocketChannel() override
    {
        if (!m_dead)
            m_socket.shutdownWrite();
    }

    async::Task<Received> receive(std::chrono::milliseconds timeout) override
    {
        Received received;
        if (const int error = flush(); error != 0) {
            take(received); // who hung up may have said why just before
            received.ended = false;
            received.error = received.bytes.isEmpty() ? error : 0;
            co_return received;
        }
        auto reading = becomesReady(m_socket.descriptor(), QSocketNotifier::Read, timeout);
        received.timedOut = !co_await reading;
        if (!received.timedOut)
            take(received);
        co_return received;
    }

    int send(const QByteArray &bytes) override
    {
        if (m_unsent.size() + bytes.size() > mostUnsent)
            return ENOBUFS;
        m_unsent += bytes;
        return flush();
    }

    async::Task<Drained> drain(std::chrono::milliseconds timeout) override
    {
        const QDeadlineTimer deadline(timeout, Qt::PreciseTimer);
        Drained drained;
        drained.error = flush();
        while (!m_unsent.isEmpty() && drained.isDone()) {
            auto writing = becomesReady(m_socket.descriptor(), QSocketNotifier::Write,
                                        std::chrono::milliseconds(deadline.remainingTime()));
            drained.timedOut = !co_await writing;
            if (!drained.timedOut)
                drained.error = flush();
        }
        co_return drained;
    }

private:
    void take(Received &received)
    {
        char buffer[16 * 1024];
        const IoResult got = m_socket.receive(buffer, sizeof buffer);
        received.error = got.error;
        received.ended = got.ok() && got.bytes == 0;
        if (got.ok() && got.bytes > 0)
            received.bytes = QByteArray(buffer, got.bytes);
        m_dead = m_dead || got.error != 0;
    }

    int flush()
    {
        if (m_unsent.isEmpty())
            return 0;
        const IoResult sent = m_socket.send(m_unsent.constData(), m_unsent.size());
        m_dead = m_dead || sent.error != 0;
        if (sent.ok())
            m_unsent.remove(0, sent.bytes);
        return sent.error;
    }

    Socket m_socket;
    QByteArray m_unsent;
    bool m_dead = false; ///< reset by the peer: there is nobody to say goodbye to
};

class PrefixedChannel final : public Channel {
public:
    PrefixedChannel(QByteArray bytes, std::unique_ptr<Channel> below)
        : m_bytes(std::move(bytes)), m_below(std::move(below))
    {
    }
    async::Task<Received> receive(std::chrono::milliseconds timeout) override
    {
        if (!m_bytes.isEmpty()) {
            Received kept;
            kept.bytes = std::exchange(m_bytes, {});
            co_return kept;
        }
        auto receiving = m_below->receive(timeout);
        co_return co_await receiving;
    }
    int send(const QByteArray &bytes) override { return m_below->send(bytes); }
    async::Task<Drained> drain(std::chrono::milliseconds timeout) override { return m_below->drain(timeout); }

private:
    QByteArray m_bytes;
    std::unique_ptr<Channel> m_below;
};

} // namespace

std::unique_ptr<Channel> socketChannel(Socket socket)
{
    return std::make_unique<SocketChannel>(std::move(socket));
}

std::unique_ptr<Channel> prefixedChannel(QByteArray bytes, std::unique_ptr<Channel> channel)
{
    if (bytes.isEmpty())
        return channel;
    return std::make_unique<PrefixedChannel>(std::move(bytes), std::move(channel));
}

async::Task<Received> receiveBefore(Channel &channel, QDeadlineTimer deadline)
{
    Received late;
    late.timedOut = true;
    if (deadline.hasExpired())
        co_return late;
    auto receiving = channel.receive(std::chrono::milliseconds(deadline.remainingTime()));
    co_return co_await receiving;
}

} // namespace clearway::net
