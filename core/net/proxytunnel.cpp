// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/proxytunnel.h"

#include "net/dial.h"
#include "net/guardedchannel.h"
#include "net/httpconnect.h"
#include "net/rowtarget.h"
#include "net/socks.h"
#include "net/tlschannel.h"
#include "net/tlsworth.h"

#include <algorithm>

namespace clearway::net {
namespace {

using evidence::ProxyScheme;

constexpr qsizetype mostAddresses = 3;
constexpr int mostConnections = 3; ///< one to be asked to sign in, one for that, one for a stale nonce

base::Failure unreachable(int native, const QString &detail)
{
    return {base::Operation::Tunnel, base::FailureCode::ProxyUnreachable, native, detail};
}

bool isSocks(const evidence::ProxyServer &server)
{
    return server.scheme == ProxyScheme::Socks4 || server.scheme == ProxyScheme::Socks5;
}

/// Only such a host fits a request line as it is; a line end in it would be a request of its own.
bool canBeAskedFor(const QString &host)
{
    constexpr QLatin1StringView marks(".-_:");
    return !host.isEmpty() && std::ranges::all_of(host, [&](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || marks.contains(c));
    });
}

/// One tunnel in the making.
class Attempt {
public:
    Attempt(Context &context, ProxyDial proxy, QString host, std::uint16_t port)
        : m_context(context), m_proxy(std::move(proxy)), m_host(std::move(host)), m_port(port)
    {
        const auto *credentials = m_proxy.credentials;
        if (credentials && credentials->proxy != m_proxy.server)
            m_proxy.credentials = nullptr;
        m_seen.proxy = m_proxy.server;
        m_request.authority = m_host.toLatin1() + ':' + QByteArray::number(port);
        if (m_host.contains(QLatin1Char(':')))
            m_request.authority = '[' + m_host.toLatin1() + "]:" + QByteArray::number(port);
    }

    /// The row of it, not yet begun.
    [[nodiscard]] evidence::Observation plannedRow() const
    {
        const auto address = base::IpAddress::parse(m_host);
        const auto endpoint = address ? std::optional(base::Endpoint{*address, m_port}) : std::nullopt;
        auto row = rowAbout(base::Operation::Tunnel, address ? QString() : m_host, endpoint, m_port,
                            m_proxy.server.path());
        row.seen = m_seen;
        return row;
    }

    async::Task<std::unique_ptr<Channel>> run()
    {
        std::unique_ptr<Channel> opened;
        bool again = true;
        for (int tries = 0; again && tries < mostConnections; ++tries) {
            auto connecting = connect();
            std::unique_ptr<Channel> channel = co_await connecting;
            if (!channel)
                co_return nullptr;
            auto asking = isSocks(m_proxy.server) ? askSocks(*channel) : askHttp(*channel);
            again = co_await asking;
            if (!again && !m_failure)
                opened = guardedChannel(m_request.secrets, prefixedChannel(m_rest, std::move(channel)));
        }
        if (again)
            m_failure = {base::Operation::Tunnel, base::FailureCode::ProxyProtocol, 0,
                         QStringLiteral("the proxy closes each connection without a yes or no")};
        co_return opened;
    }
    [[nodiscard]] const QString &host() const { return m_host; }
    [[nodiscard]] const evidence::TunnelSeen &seen() const { return m_seen; }
    [[nodiscard]] const std::optional<base::Failure> &failure() const { return m_failure; }

private:
    /// TCP, and TLS where the proxy wants it; nullptr with a failure else.
    async::Task<std::unique_ptr<Channel>> connect()
    {
        m_failure = unreachable(0, QStringLiteral("its name has no address"));
        const evidence::Duration from = m_context.log.now();
        const qsizetype count = std::min<qsizetype>(mostAddresses, qsizetype(m_proxy.addresses.size()));
        for (qsizetype i = 0; i < count && m_failure; ++i) {
            m_seen.proxyAddress = m_proxy.addresses[std::size_t(i)];
            auto dialling = dial(m_context, *m_seen.proxyAddress, Expectation::Documented);
            Dialled dialled = co_await dialling;
            m_failure.reset();
            if (dialled.failure)
                m_failure = unreachable(dialled.failure->native, dialled.failure->detail);
            else
                m_socket = std::move(dialled.socket);
        }
        if (m_failure)
            co_return nullptr;
        if (!m_seen.connectedAfter)
            m_seen.connectedAfter = m_context.log.now() - from;
        auto channel = socketChannel(std::move(m_socket));
        if (m_proxy.server.scheme != ProxyScheme::Https)
            co_return channel;
        auto securing = secure(std::move(channel));
        co_return co_await securing;
    }

    async::Task<std::unique_ptr<Channel>> secure(std::unique_ptr<Channel> channel)
    {
        auto engine = std::make_unique<TlsEngine>(m_proxy.server.host);
        auto shaking = shakeHands(m_context, *channel, *engine);
        const TlsCourse course = co_await shaking;
        if (course.failure) {
            m_failure = unreachable(course.failure->native,
                                    QStringLiteral("TLS to the proxy: ") + course.failure->detail);
            co_return nullptr;
        }
        m_seen.proxyTrusted = !worth(describe(m_context, course, *engine, m_proxy.server.host));
        co_return tlsChannel(std::move(engine), std::move(channel));
    }

    /// Both: true when another connection is wanted; else there is a failure or there is not.
    async::Task<bool> askHttp(Channel &channel)
    {
        // Whoever stands in for the proxy must not learn the password, though he come second.
        const bool trusted = m_seen.proxyTrusted.value_or(true);
        m_request.credentials = trusted ? m_proxy.credentials : nullptr;
        if (!trusted)
            m_request.authorization.clear();
        const QDeadlineTimer deadline(m_context.deadlines.http, Qt::PreciseTimer);
        auto asking = httpConnect(channel, m_request, deadline);
        ConnectAnswer answer = co_await asking;
        m_rest = answer.rest;
        m_failure = answer.failure;
        m_seen.answer = std::move(answer.answer);
        m_request.secrets.cleanse(m_seen.answer);
        m_seen.authenticated = m_request.answered;
        co_return answer.wantsFreshConnection;
    }
    async::Task<bool> askSocks(Channel &channel)
    {
        const QDeadlineTimer deadline(m_context.deadlines.http, Qt::PreciseTimer);
        const SocksRequest request{m_proxy.server.scheme, m_host, m_port, m_proxy.credentials};
        auto asking = socksConnect(channel, request, deadline);
        const SocksAnswer answer = co_await asking;
        m_rest = answer.rest;
        m_failure = answer.failure;
        m_seen.socksReply = answer.reply;
        if (answer.signedIn) {
            m_seen.authenticated = QStringLiteral("password");
            m_request.secrets.add(m_proxy.credentials->user.toUtf8());
            m_request.secrets.add(m_proxy.credentials->password.toUtf8());
        }
        co_return false;
    }

    Context &m_context;
    ProxyDial m_proxy;
    QString m_host;
    std::uint16_t m_port;
    ConnectRequest m_request;
    Socket m_socket;
    QByteArray m_rest;
    evidence::TunnelSeen m_seen;
    std::optional<base::Failure> m_failure;
};

} // namespace

async::Task<Tunnelled> proxyTunnel(Context &context, ProxyDial proxy, QString host, std::uint16_t port)
{
    Attempt attempt(context, std::move(proxy), std::move(host), port);
    OpenRow row(context.log, attempt.plannedRow());
    Tunnelled tunnelled{row.id(), {}};
    if (!canBeAskedFor(attempt.host())) {
        row.fail({base::Operation::Tunnel, base::FailureCode::Unsupported, 0,
                  QStringLiteral("not a name that a request can hold")});
        co_return tunnelled;
    }
    auto running = attempt.run();
    tunnelled.channel = co_await running;
    row->seen = attempt.seen();
    if (attempt.failure())
        row.fail(*attempt.failure());
    else
        row.succeed();
    co_return tunnelled;
}

} // namespace clearway::net
