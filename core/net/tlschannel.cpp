// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/tlschannel.h"

#include <cerrno>

namespace clearway::net {
namespace {

constexpr qsizetype mostIdleBytes = 256 * 1024;

class TlsChannel final : public Channel {
public:
    TlsChannel(std::unique_ptr<TlsEngine> engine, std::unique_ptr<Channel> below)
        : m_engine(std::move(engine)), m_below(std::move(below))
    {
    }
    ~TlsChannel() override
    {
        if (m_over)
            return;
        m_engine->close(); // RFC 8446 6.1: close_notify before our side closes
        static_cast<void>(m_below->send(m_engine->takeOutput()));
    }

    async::Task<Received> receive(std::chrono::milliseconds timeout) override
    {
        const QDeadlineTimer deadline(timeout, Qt::PreciseTimer);
        Received received = heard({});
        while (received.bytes.isEmpty() && !received.ended && !received.broken && received.error == 0) {
            auto receiving = receiveBefore(*m_below, deadline);
            Received raw = co_await receiving;
            if (raw.timedOut)
                co_return raw;
            if (raw.error != 0 || raw.broken || raw.ended) {
                m_over = true;
                co_return raw; // an end without close_notify: truncated, and an end all the same
            }
            received = heard(raw.bytes);
        }
        co_return received;
    }

    int send(const QByteArray &bytes) override
    {
        // What was not made into records would count as sent, since nothing of it is left to send.
        if (m_over || !m_engine->write(bytes))
            return EPIPE;
        return m_below->send(m_engine->takeOutput());
    }

    async::Task<Drained> drain(std::chrono::milliseconds timeout) override { return m_below->drain(timeout); }

private:
    Received heard(const QByteArray &raw)
    {
        const TlsEngine::Heard inside = m_engine->hear(raw);
        Received received;
        received.bytes = inside.bytes;
        received.ended = inside.ended && inside.bytes.isEmpty();
        m_idle = inside.bytes.isEmpty() ? m_idle + raw.size() : 0;
        received.broken = (inside.failed || m_idle > mostIdleBytes) && inside.bytes.isEmpty();
        m_over = m_over || received.broken;
        if (const QByteArray answer = m_engine->takeOutput(); !answer.isEmpty())
            received.error = m_below->send(answer);
        return received;
    }

    std::unique_ptr<TlsEngine> m_engine;
    std::unique_ptr<Channel> m_below;
    qsizetype m_idle = 0; ///< bytes of records since the application was last told something
    bool m_over = false;
};

} // namespace

std::unique_ptr<Channel> tlsChannel(std::unique_ptr<TlsEngine> engine, std::unique_ptr<Channel> below)
{
    return std::make_unique<TlsChannel>(std::move(engine), std::move(below));
}

} // namespace clearway::net
