// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/udpexchange.h"

#include "net/classify.h"
#include "net/icmptold.h"
#include "net/readiness.h"
#include "net/socket.h"
#include "net/stun.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace clearway::net {
namespace {

using std::chrono::milliseconds;

constexpr int rounds = 3;
constexpr int mostPerTurn = 64; ///< datagrams; others have their turn, too
/// After datagrams that were no reply the next are left to gather for so long: one turn then reads many, and
/// a flood of 12,000 a second costs little. What the socket's buffer cannot hold meanwhile is lost to us.
constexpr milliseconds gathering{5};

/// One exchange on its socket.
class Exchange {
public:
    Exchange(Context &context, OpenRow &row, Socket &socket, Route route)
        : m_context(context)
        , m_row(row)
        , m_socket(socket)
        , m_route(std::move(route))
        , m_transaction(freshStunTransaction())
    {
    }

    /// Sends one request; false when the system refuses at once, with the row closed.
    bool send()
    {
        const QByteArray request = stunBindingRequest(m_transaction);
        const IoResult sent = m_socket.send(request.constData(), request.size());
        m_firstSent = m_seen.sent == 0 ? m_context.log.now() : m_firstSent;
        ++m_seen.sent;
        return sent.error == 0 || !ended(sent.error);
    }

    /// Reads one turn's share; true when the row is closed.
    bool digest()
    {
        for (int turn = 0; turn < mostPerTurn; ++turn) {
            IoResult got;
            const auto datagram = m_socket.receiveFrom(&got);
            if (got.wouldBlock)
                return takeQueuedError(0);
            if (got.error != 0)
                return ended(got.error);
            if (datagram && isReply(datagram->payload))
                return true;
            ++m_seen.stray;
        }
        return takeQueuedError(0);
    }
    [[nodiscard]] int stray() const { return m_seen.stray; }

    bool close(const std::optional<base::Failure> &failure)
    {
        m_row->seen = m_seen;
        if (failure)
            m_row.fail(*failure);
        else
            m_row.succeed();
        return true;
    }
    static base::Failure silence()
    {
        return {base::Operation::Udp, base::FailureCode::UdpNoAnswer, 0, QStringLiteral("no answer")};
    }

private:
    bool isReply(const QByteArray &payload)
    {
        const auto reply = parseStunReply(payload, m_transaction);
        if (!reply)
            return false;
        ++m_seen.received;
        m_seen.reflexive = reply->reflexive;
        m_seen.roundTrip = m_context.log.now() - m_firstSent;
        m_context.patience.learn(*m_seen.roundTrip);
        return close(std::nullopt);
    }

    bool ended(int native) { return takeQueuedError(native); }

    /// An ICMP error ends the exchange, and so does an error of the system's own; `native` 0 and an empty
    /// queue do not.
    bool takeQueuedError(int native)
    {
        const auto icmp = m_socket.takeIcmpError();
        if (!icmp && native == 0)
            return false;
        m_row->icmp = icmpTold(m_route, *m_row->endpoint, icmp, native);
        const int number = native != 0 ? native : m_socket.pendingError();
        return close(classifySocketError(base::Operation::Udp, number, m_row->icmp));
    }

    Context &m_context;
    OpenRow &m_row;
    Socket &m_socket;
    Route m_route;
    QByteArray m_transaction;
    evidence::UdpSeen m_seen;
    evidence::Duration m_firstSent{};
};

/// Until a reply, an error or the round's end; true when the row is closed.
async::Task<bool> listen(Exchange &exchange, qintptr descriptor, milliseconds time)
{
    const QDeadlineTimer until(time, Qt::PreciseTimer);
    while (!until.hasExpired()) {
        auto reading = becomesReady(descriptor, QSocketNotifier::Read, milliseconds(until.remainingTime()));
        if (!co_await reading)
            co_return false;
        const int before = exchange.stray();
        if (exchange.digest())
            co_return true;
        if (exchange.stray() > before) {
            auto gather = async::sleepFor(std::min(gathering, milliseconds(until.remainingTime())));
            co_await gather;
        }
    }
    co_return false;
}

} // namespace

async::Task<int> udpExchange(Context &context, base::Endpoint endpoint)
{
    evidence::Observation planned;
    planned.operation = base::Operation::Udp;
    planned.target = endpoint.toString();
    planned.endpoint = endpoint;
    planned.seen = evidence::UdpSeen{};
    OpenRow row(context.log, planned);

    const Route route = context.underlay.route(endpoint, Transport::Udp);
    if (!route.dial) {
        auto waiting = async::sleepFor(context.deadlines.udpRound * rounds);
        co_await waiting;
        row->seen = evidence::UdpSeen{.sent = rounds};
        row.fail(Exchange::silence());
        co_return row.id();
    }
    int error = 0;
    Socket socket = Socket::open(route.dial->address.family(), Transport::Udp, &error);
    if (error == 0) {
        socket.keepIcmpErrors(route.dial->address.family());
        error = socket.connect(*route.dial);
    }
    if (error != 0) {
        row.fail(classifySocketError(base::Operation::Udp, error));
        co_return row.id();
    }
    Exchange exchange(context, row, socket, route);
    for (int round = 0; round < rounds; ++round) {
        if (!exchange.send())
            co_return row.id();
        auto listening = listen(exchange, socket.descriptor(), context.deadlines.udpRound);
        if (co_await listening)
            co_return row.id();
    }
    exchange.close(Exchange::silence());
    co_return row.id();
}

} // namespace clearway::net
