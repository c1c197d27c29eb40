// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/hoptrace.h"

#include "net/classify.h"
#include "net/hopledger.h"
#include "net/readiness.h"
#include "net/socket.h"
#include "net/stun.h"

#include <QDeadlineTimer>

namespace clearway::net {
namespace {

using std::chrono::milliseconds;
using Kind = HopAnswer::Kind;

constexpr int mostStray = 64; ///< datagrams read for one packet; a flood is no answer

/// One trace under way. Everything is measured by the length of a round: routers answer about once a second.
struct Trace {
    Context &context;
    OpenRow &row;
    Transport transport;
    base::Endpoint endpoint;
    Route route;
    HopLedger ledger;
    std::optional<evidence::IcmpError> ended; ///< by the target, or by who stopped it
    int native = 0; ///< the system's number of that error, or of its own refusal to send

    [[nodiscard]] milliseconds round() const { return context.deadlines.udpRound; }
    /// Shorter than a round: the system would repeat a SYN after a second, and its answer is awaited in vain.
    [[nodiscard]] milliseconds wait() const { return round() * 9 / 10; }
    [[nodiscard]] milliseconds pause() const
    {
        return transport == Transport::Udp ? round() * 35 / 100 : round() * 175 / 1000;
    }
};

bool isTimeExceeded(const evidence::IcmpError &error)
{
    return error.type == (error.sender.isV4() ? 11 : 3); // RFC 792; RFC 4443 3.3
}

/// "Destination unreachable"; too big a packet ends no way (RFC 792, RFC 1191).
bool isUnreachable(const evidence::IcmpError &error)
{
    return error.sender.isV4() ? error.type == 3 && error.code != 4 : error.type == 1;
}

/// A packet of the trace, on its socket.
class Packet {
public:
    Packet(Trace &trace, int limit) : m_trace(trace), m_limit(limit) { }

    /// False when the system would not send, which is noted.
    bool send()
    {
        const base::IpAddress::Family family = m_trace.route.dial->address.family();
        int error = 0;
        m_socket = Socket::open(family, m_trace.transport, &error);
        if (error == 0)
            error = m_socket.setHopLimit(family, m_limit);
        m_sent = m_trace.context.log.now();
        if (error == 0) {
            m_socket.keepIcmpErrors(family);
            error = m_socket.connect(*m_trace.route.dial);
        }
        if (error == 0 && m_trace.transport == Transport::Udp) {
            const QByteArray request = stunBindingRequest(m_transaction);
            error = m_socket.send(request.constData(), request.size()).error;
        }
        if (error != 0)
            m_trace.native = error;
        return error == 0;
    }

    [[nodiscard]] qintptr descriptor() const { return m_socket.descriptor(); }
    [[nodiscard]] QSocketNotifier::Type event() const
    {
        return m_trace.transport == Transport::Udp ? QSocketNotifier::Read : QSocketNotifier::Write;
    }

    /// What has come by now; true when nothing more is to be awaited.
    bool digest()
    {
        if (const auto icmp = m_socket.takeIcmpError())
            return take(*icmp);
        return m_trace.transport == Transport::Udp ? digestDatagrams() : digestConnection();
    }

private:
    bool take(evidence::IcmpError error)
    {
        const auto local = m_socket.localEndpoint();
        if (m_trace.route.icmpSender)
            error.sender = *m_trace.route.icmpSender;
        else if (error.sender == m_trace.route.dial->address)
            error.sender = m_trace.endpoint.address;
        else if (local && local->address == error.sender)
            return true; // the computer's own complaint, such as a neighbour that does not answer
        if (isTimeExceeded(error))
            return note({Kind::TimeExceeded, error.sender, elapsed()});
        if (!isUnreachable(error))
            return false;
        m_trace.ended = error;
        m_trace.native = m_socket.pendingError();
        const bool target = error.sender == m_trace.endpoint.address;
        return note({target ? Kind::Target : Kind::Stopped, {}, elapsed()});
    }

    bool digestDatagrams()
    {
        while (m_stray < mostStray) {
            const auto datagram = m_socket.receiveFrom();
            if (!datagram)
                return false;
            if (parseStunReply(datagram->payload, m_transaction))
                return note({Kind::Target, {}, elapsed()});
            ++m_stray;
        }
        return true;
    }

    /// A SYN-ACK and an RST both come from the target, or from who plays it; nobody in between resets with a
    /// name.
    bool digestConnection()
    {
        const int error = m_socket.pendingError();
        const bool refused = classifySocketError(base::Operation::HopTrace, error).code
            == base::FailureCode::ConnectionRefused;
        if (error == 0)
            m_socket.reset();
        return error == 0 || refused ? note({Kind::Target, {}, elapsed()}) : true;
    }

    bool note(const HopAnswer &answer)
    {
        m_trace.ledger.answered(m_limit, answer);
        return true;
    }
    [[nodiscard]] evidence::Duration elapsed() const { return m_trace.context.log.now() - m_sent; }

    Trace &m_trace;
    int m_limit;
    QByteArray m_transaction = freshStunTransaction();
    Socket m_socket;
    evidence::Duration m_sent{};
    int m_stray = 0;
};

async::Task<> ask(Trace &trace, int limit)
{
    auto entering = trace.context.sockets.enter();
    const auto pass = co_await entering;
    Packet packet(trace, limit);
    if (!packet.send())
        co_return;
    const QDeadlineTimer until(trace.wait(), Qt::PreciseTimer);
    while (!until.hasExpired()) {
        auto waiting = becomesReady(packet.descriptor(), packet.event(), milliseconds(until.remainingTime()));
        if (!co_await waiting || packet.digest())
            co_return;
    }
}

/// One after the other at the trace's pace; at the end all answers are in.
async::Task<> askRound(Trace &trace)
{
    async::Group asking;
    std::optional<int> limit = trace.ledger.next();
    while (limit) {
        while (limit) {
            asking.add(ask(trace, *limit));
            auto pausing = async::sleepFor(trace.pause());
            co_await pausing;
            limit = trace.ledger.next();
        }
        co_await asking;
        limit = trace.ledger.next(); // a late answer from afar carries the round on
    }
}

void conclude(Trace &trace)
{
    const evidence::HopTraceSeen &seen = trace.ledger.seen();
    trace.row->icmp = trace.ended;
    if (seen.targetHop)
        return trace.row.succeed();
    const bool udp = trace.transport == Transport::Udp;
    if (seen.stoppedHop || (trace.native != 0 && !seen.last())) {
        auto failure = classifySocketError(base::Operation::HopTrace, trace.native, trace.ended);
        if (udp && failure.code == base::FailureCode::ConnectionRefused)
            failure.code = base::FailureCode::UdpPortUnreachable;
        return trace.row.fail(std::move(failure));
    }
    trace.row.fail({base::Operation::HopTrace,
                    udp ? base::FailureCode::UdpNoAnswer : base::FailureCode::ConnectionTimeout, 0,
                    QStringLiteral("no answer from the target")});
}

} // namespace

bool canTraceHops(const Context &context)
{
    return context.underlay.hasHops() && Socket::tellsIcmpSenders();
}

async::Task<int> hopTrace(Context &context, Transport transport, base::Endpoint endpoint)
{
    const bool udp = transport == Transport::Udp;
    evidence::Observation planned;
    planned.operation = base::Operation::HopTrace;
    planned.target = endpoint.toString();
    planned.endpoint = endpoint;
    HopLedger ledger(udp ? evidence::HopTransport::Udp : evidence::HopTransport::Tcp);
    planned.seen = ledger.seen();
    OpenRow row(context.log, planned);
    const Route route = context.underlay.route(endpoint, transport);
    if (!canTraceHops(context) || !route.dial) {
        row.skip({base::Operation::HopTrace, base::FailureCode::Unsupported, 0,
                  context.underlay.hasHops()
                      ? QStringLiteral("this system does not tell who sent an ICMP error")
                      : QStringLiteral("no hops to trace")});
        co_return row.id();
    }
    Trace trace{context, row, transport, endpoint, route, std::move(ledger), {}, 0};
    QDeadlineTimer again(0);
    while (trace.ledger.beginRound()) {
        auto resting = async::sleepFor(milliseconds(again.remainingTime()));
        co_await resting;
        again.setRemainingTime(trace.round(), Qt::PreciseTimer);
        auto asking = askRound(trace);
        co_await asking;
        row->seen = trace.ledger.seen(); // the run may end before the next round does
    }
    conclude(trace);
    co_return row.id();
}

} // namespace clearway::net
