// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/resolver.h"

#include "async/once.h"
#include "net/classify.h"
#include "net/dnsanswer.h"
#include "net/socket.h"

#include <QHash>
#include <QSocketNotifier>

#include <ares.h>

#include <cstring>
#include <memory>

namespace clearway::net {
namespace {

using base::FailureCode;
using std::chrono::milliseconds;

constexpr std::size_t mostServers = 3;
constexpr int tries = 2;
constexpr int shares
    = 3; ///< c-ares doubles the wait for the second try, so the first gets a third of the deadline

struct Reply {
    int status = ARES_ETIMEOUT;
    QByteArray message;
    int lacking = 0; ///< the system's error number where this computer had no socket left to ask with
};

/// c-ares tells a socket that it could not get as it tells a server that refuses. Asked at once, the system
/// still says which of the two it was.
int shortage()
{
    int error = 0;
    const Socket socket = Socket::open(base::IpAddress::Family::V4, Transport::Udp, &error);
    return error;
}

/// Ties a question to the coroutine that asked it. c-ares always calls back in the end, but the asker may
/// have gone by then: it cuts the tie when its frame is destroyed.
struct Tie {
    async::Once<Reply> *asker = nullptr;
};

class Asking {
public:
    explicit Asking(async::Once<Reply> &reply) : m_tie(std::make_shared<Tie>(Tie{&reply})) { }
    ~Asking() { m_tie->asker = nullptr; }
    Asking(const Asking &) = delete;
    Asking &operator=(const Asking &) = delete;

    /// For ares_query; owned by c-ares until it calls back.
    [[nodiscard]] void *argument() const { return new std::shared_ptr<Tie>(m_tie); }
    static void answered(void *argument, int status, int /*timeouts*/, unsigned char *message, int size)
    {
        const std::unique_ptr<std::shared_ptr<Tie>> tie(static_cast<std::shared_ptr<Tie> *>(argument));
        if (async::Once<Reply> *asker = (*tie)->asker)
            asker->done({status,
                         message ? QByteArray(reinterpret_cast<const char *>(message), size) : QByteArray(),
                         status == ARES_ECONNREFUSED ? shortage() : 0});
    }

private:
    std::shared_ptr<Tie> m_tie;
};

evidence::Observation plannedRow(const QString &name, evidence::DnsType type, const QString &server)
{
    evidence::Observation row;
    row.operation = base::Operation::Resolve;
    row.target = name;
    row.host = name;
    row.seen = evidence::DnsSeen{.question = type, .server = server};
    return row;
}

/// RFC 1035 4.1.1. Called for answers without an address only.
FailureCode codeFor(int rcode)
{
    switch (rcode) {
    case 0:
        return FailureCode::DnsNoData;
    case 3:
        return FailureCode::DnsNxdomain;
    case 5:
        return FailureCode::DnsRefused;
    default:
        return FailureCode::DnsServerFailure;
    }
}

} // namespace

/// One server. c-ares rotates and fails over inside a channel without saying whom it asked, hence one channel
/// each.
class Resolver::Channel {
public:
    Channel(const base::Endpoint &meant, const Route &route, milliseconds firstTry)
        : m_meant(meant), m_reachable(route.dial.has_value())
    {
        if (m_reachable)
            open(*route.dial, firstTry);
        m_ticker.setInterval(milliseconds(50));
        QObject::connect(&m_ticker, &QTimer::timeout, &m_ticker,
                         [this] { process(ARES_SOCKET_BAD, ARES_SOCKET_BAD); });
    }
    ~Channel()
    {
        if (m_channel)
            ares_destroy(m_channel);
    }
    Channel(const Channel &) = delete;
    Channel &operator=(const Channel &) = delete;

    [[nodiscard]] QString name() const { return m_meant.toString(); }
    [[nodiscard]] bool isReachable() const { return m_reachable; }

    void ask(const QString &host, evidence::DnsType type, const Asking &asking)
    {
        const int wireType = type == evidence::DnsType::A ? 1 : 28; // RFC 1035 3.2.2, RFC 3596 2.1
        ares_query(m_channel, host.toLatin1().constData(), 1, wireType, &Asking::answered, asking.argument());
        m_ticker.start();
    }

private:
    void open(const base::Endpoint &dial, milliseconds firstTry)
    {
        ares_options options{};
        // NOCHECKRESP: otherwise SERVFAIL, REFUSED and "no server" look the same. Only DNS, never the hosts
        // file.
        options.flags = ARES_FLAG_NOCHECKRESP | ARES_FLAG_NOSEARCH | ARES_FLAG_STAYOPEN;
        options.timeout = int(firstTry.count());
        options.tries = tries;
        char lookups[] = "b";
        options.lookups = lookups;
        options.sock_state_cb = [](void *self, ares_socket_t socket, int readable, int writable) {
            static_cast<Channel *>(self)->watch(socket, readable != 0, writable != 0);
        };
        options.sock_state_cb_data = this;
        const int mask = ARES_OPT_FLAGS | ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_LOOKUPS
            | ARES_OPT_SOCK_STATE_CB;
        m_reachable = ares_init_options(&m_channel, &options, mask) == ARES_SUCCESS;
        if (!m_reachable)
            return;
        const auto configure = [](ares_socket_t socket, int, void *) {
            return keepFromChildren(qintptr(socket)) == 0 ? 0 : -1;
        };
        ares_set_socket_configure_callback(m_channel, configure, nullptr);
        ares_addr_port_node server{};
        server.family = dial.address.isV4() ? AF_INET : AF_INET6;
        std::memcpy(&server.addr, dial.address.bytes().data(), dial.address.isV4() ? 4 : 16);
        server.udp_port = dial.port;
        server.tcp_port = dial.port;
        ares_set_servers_ports(m_channel, &server);
    }

    void watch(ares_socket_t socket, bool readable, bool writable)
    {
        // Runs inside the notifiers' own signal: they are disabled now and deleted later.
        for (const auto type : {QSocketNotifier::Read, QSocketNotifier::Write}) {
            QSocketNotifier *&notifier = m_notifiers[{qintptr(socket), int(type)}];
            if (notifier) {
                notifier->setEnabled(false);
                notifier->deleteLater();
                notifier = nullptr;
            }
            if (!(type == QSocketNotifier::Read ? readable : writable))
                continue;
            notifier = new QSocketNotifier(qintptr(socket), type, &m_ticker);
            QObject::connect(notifier, &QSocketNotifier::activated, &m_ticker, [this, socket, type] {
                type == QSocketNotifier::Read ? process(socket, ARES_SOCKET_BAD)
                                              : process(ARES_SOCKET_BAD, socket);
            });
        }
    }

    void process(ares_socket_t readable, ares_socket_t writable)
    {
        ares_process_fd(m_channel, readable, writable);
        timeval none{};
        if (!ares_timeout(m_channel, nullptr, &none))
            m_ticker.stop(); // no question is open
    }

    base::Endpoint m_meant;
    bool m_reachable = false;
    ares_channel m_channel = nullptr;
    QTimer m_ticker;
    QHash<std::pair<qintptr, int>, QSocketNotifier *> m_notifiers;
};

Resolver::Resolver(Context &context, const std::vector<base::Endpoint> &servers) : m_context(context)
{
    static const bool initialised = ares_library_init(ARES_LIB_INIT_ALL) == ARES_SUCCESS;
    Q_UNUSED(initialised)
    for (const base::Endpoint &server : servers)
        if (m_channels.size() < mostServers)
            m_channels.push_back(std::make_unique<Channel>(
                server, context.underlay.route(server, Transport::Udp), context.deadlines.dns / shares));
}

Resolver::~Resolver() = default;

async::Task<Resolver::Answer> Resolver::ask(Channel &channel, QString name, evidence::DnsType type,
                                            milliseconds deadline)
{
    OpenRow row(m_context.log, plannedRow(name, type, channel.name()));
    async::Once<Reply> reply(deadline, Reply{});
    const Asking asking(reply);
    if (channel.isReachable())
        channel.ask(name, type, asking);
    const Reply got = co_await reply;
    if (got.lacking != 0) {
        row.fail(classifySocketError(base::Operation::Resolve, got.lacking));
        co_return Answer{};
    }
    if (got.message.isEmpty()) {
        const bool refused = got.status == ARES_ECONNREFUSED; // nobody listens there
        row.fail({base::Operation::Resolve, refused ? FailureCode::DnsRefused : FailureCode::DnsTimeout,
                  got.status, QString::fromLatin1(ares_strerror(got.status))});
        co_return Answer{};
    }
    const auto parsed = parseDnsAnswer(got.message);
    if (!parsed) {
        row.fail({base::Operation::Resolve, FailureCode::DnsMalformed, got.status,
                  QStringLiteral("unreadable answer")});
        co_return Answer{};
    }
    evidence::DnsSeen seen{
        .question = type, .server = channel.name(), .rcode = parsed->rcode, .records = parsed->records};
    Answer answer{seen.addresses(), parsed->rcode == 0 || parsed->rcode == 3};
    row->seen = std::move(seen);
    if (parsed->rcode == 0 && !answer.addresses.empty())
        row.succeed();
    else
        row.fail({base::Operation::Resolve, codeFor(parsed->rcode), parsed->rcode, {}});
    co_return answer;
}

async::Task<std::vector<base::IpAddress>> Resolver::resolve(QString name, evidence::DnsType type)
{
    Answer answer;
    const std::size_t servers = m_channels.size();
    if (servers == 0)
        OpenRow(m_context.log, plannedRow(name, type, QString()))
            .fail({base::Operation::Resolve, FailureCode::DnsServerFailure, 0,
                   QStringLiteral("no resolver is set up")});
    for (std::size_t i = 0; i < servers && !answer.conclusive; ++i) {
        // The last server gets what is left of the deadline, the ones before it a third each.
        const milliseconds whole = m_context.deadlines.dns;
        const milliseconds deadline = i + 1 < servers ? whole / shares : whole - whole / shares * int(i);
        auto asking = ask(*m_channels[i], name, type, deadline);
        answer = co_await asking;
    }
    co_return answer.addresses;
}

} // namespace clearway::net
