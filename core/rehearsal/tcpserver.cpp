// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/tcpserver.h"

#include "rehearsal/loopback.h"

#include <QDeadlineTimer>

#include <array>
#include <chrono>
#include <system_error>

namespace clearway::rehearsal {

using namespace std::chrono_literals;

namespace {

constexpr int backlog = 1024, acceptsPerTurn = 64;
constexpr std::chrono::milliseconds silenceLimit = 30s, sweepEvery = 5s, breather = 50ms;

} // namespace

class TcpServer::Connection final : public QObject {
public:
    Connection(TcpServer &server, net::Socket socket, std::unique_ptr<Session> session)
        : QObject(&server)
        , m_server(server)
        , m_socket(std::move(socket))
        , m_readable(m_socket.descriptor(), QSocketNotifier::Read)
        , m_writable(m_socket.descriptor(), QSocketNotifier::Write)
        , m_session(std::move(session))
    {
        m_writable.setEnabled(false);
        connect(&m_readable, &QSocketNotifier::activated, this, [this] { read(); });
        connect(&m_writable, &QSocketNotifier::activated, this, [this] { write(); });
    }
    [[nodiscard]] bool isSilent() const { return m_silence.hasExpired(); }
    void end()
    {
        m_readable.setEnabled(false);
        m_writable.setEnabled(false);
        m_socket.close();
        std::erase(m_server.m_connections, this);
        deleteLater(); // end() may be called from a notifier of ours
    }

private:
    void read()
    {
        std::array<char, 16384> buffer;
        const net::IoResult got = m_socket.receive(buffer.data(), buffer.size());
        if (got.wouldBlock)
            return;
        if (!got.ok() || got.bytes == 0)
            return end();
        if (m_last)
            return;
        m_silence.setRemainingTime(silenceLimit);
        Utterance said = m_session->hear(QByteArrayView(buffer.data(), got.bytes));
        m_pending += said.bytes;
        m_last = said.last;
        write();
    }
    /// While a peer does not take what was said to it, nothing more is read from it: that bounds the memory
    /// it costs.
    void write()
    {
        if (!m_pending.isEmpty()) {
            const net::IoResult sent = m_socket.send(m_pending.constData(), m_pending.size());
            if (sent.error != 0)
                return end();
            m_pending.remove(0, sent.bytes);
        }
        m_writable.setEnabled(!m_pending.isEmpty());
        m_readable.setEnabled(m_pending.isEmpty());
        if (m_pending.isEmpty() && m_last)
            m_socket.shutdownWrite();
    }

    TcpServer &m_server;
    net::Socket m_socket;
    QSocketNotifier m_readable;
    QSocketNotifier m_writable;
    std::unique_ptr<Session> m_session;
    QByteArray m_pending;
    bool m_last = false;
    QDeadlineTimer m_silence{silenceLimit};
};

base::Result<std::unique_ptr<TcpServer>, QString> TcpServer::listen(SessionMaker maker)
{
    auto socket = bindLoopback(net::Transport::Tcp);
    if (!socket)
        return socket.error();
    if (const int error = socket->listen(backlog); error != 0)
        return QStringLiteral("cannot listen on 127.0.0.1: %1")
            .arg(QString::fromLocal8Bit(std::system_category().message(error).c_str()));
    return std::unique_ptr<TcpServer>(new TcpServer(std::move(*socket), std::move(maker)));
}

TcpServer::TcpServer(net::Socket socket, SessionMaker maker)
    : m_socket(std::move(socket))
    , m_knock(m_socket.descriptor(), QSocketNotifier::Read)
    , m_maker(std::move(maker))
{
    connect(&m_knock, &QSocketNotifier::activated, this, [this] { accept(); });
    connect(&m_sweep, &QTimer::timeout, this, [this] { endSilent(); });
    m_sweep.setInterval(sweepEvery);
}

TcpServer::~TcpServer() = default;

base::Endpoint TcpServer::endpoint() const
{
    return m_socket.localEndpoint().value_or(base::Endpoint{});
}

void TcpServer::accept()
{
    int taken = 0;
    for (; taken < acceptsPerTurn; ++taken) {
        auto socket = m_socket.accept();
        if (!socket)
            break;
        if (m_connections.size() >= mostConnections)
            m_connections.front()->end();
        m_connections.push_back(new Connection(*this, std::move(*socket), m_maker()));
    }
    if (taken
        == 0) { // a knock and nobody to let in: the program has no descriptor left; do not spin until it has
        m_knock.setEnabled(false);
        QTimer::singleShot(breather, this, [this] { m_knock.setEnabled(true); });
    }
    if (!m_sweep.isActive() && !m_connections.empty())
        m_sweep.start();
}

void TcpServer::endSilent()
{
    const std::vector<Connection *> connections = m_connections;
    for (Connection *connection : connections)
        if (connection->isSilent())
            connection->end();
    if (m_connections.empty())
        m_sweep.stop();
}

} // namespace clearway::rehearsal
