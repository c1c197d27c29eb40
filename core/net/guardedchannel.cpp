// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/guardedchannel.h"

namespace clearway::net {
namespace {

class GuardedChannel final : public Channel {
public:
    GuardedChannel(Secrets secrets, std::unique_ptr<Channel> below)
        : m_secrets(std::move(secrets)), m_below(std::move(below))
    {
    }
    async::Task<Received> receive(std::chrono::milliseconds timeout) override
    {
        auto receiving = m_below->receive(timeout);
        Received received = co_await receiving;
        if (m_first && !received.bytes.isEmpty()) {
            m_first = false;
            m_plain = received.bytes[0] != 22 && received.bytes[0] != 21; // RFC 8446 5.1
        }
        if (m_plain)
            mask(received);
        co_return received;
    }
    int send(const QByteArray &bytes) override { return m_below->send(bytes); }
    async::Task<Drained> drain(std::chrono::milliseconds timeout) override { return m_below->drain(timeout); }

private:
    /// Holds back what may be the beginning of a secret, until it is known whether it is.
    void mask(Received &received)
    {
        const QByteArray text = m_secrets.masked(m_held + received.bytes);
        const bool more = !received.timedOut && !received.ended && received.error == 0;
        const qsizetype open = more ? m_secrets.openEnd(text) : 0;
        m_held = text.right(open);
        received.bytes = text.chopped(open);
    }

    Secrets m_secrets;
    std::unique_ptr<Channel> m_below;
    QByteArray m_held;
    bool m_first = true;
    bool m_plain = false;
};

} // namespace

std::unique_ptr<Channel> guardedChannel(Secrets secrets, std::unique_ptr<Channel> channel)
{
    if (secrets.isEmpty())
        return channel;
    return std::make_unique<GuardedChannel>(std::move(secrets), std::move(channel));
}

} // namespace clearway::net
