// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/peertalk.h"

#include "net/classify.h"
#include "net/icmptold.h"
#include "net/readiness.h"

#include <QRandomGenerator>
#include <QtEndian>

namespace clearway::net {
namespace {

constexpr int secretSize = 8;
constexpr qsizetype transactionAt = 8; // in a STUN message (RFC 8489 5)

/// The same words as for any other UDP: a refusal is that of a port.
base::Failure failureOf(int native, const std::optional<evidence::IcmpError> &icmp)
{
    base::Failure failure = classifySocketError(base::Operation::Udp, native, icmp);
    failure.operation = base::Operation::MediaPeer;
    return failure;
}

} // namespace

bool PeerTalk::open(base::IpAddress::Family family)
{
    const quint64 secret = QRandomGenerator::system()->generate64();
    m_secret = QByteArray(reinterpret_cast<const char *>(&secret), secretSize);
    int error = 0;
    m_socket = Socket::open(family, Transport::Udp, &error);
    const base::IpAddress any
        = family == base::IpAddress::Family::V4 ? base::IpAddress() : base::IpAddress::fromV6({});
    if (error == 0)
        error = m_socket.bind({any, 0}); // Windows does not let an unbound socket receive
    if (error != 0) {
        m_row.fail(failureOf(error, {}));
        return false;
    }
    m_socket.keepIcmpErrors(family);
    return true;
}

bool PeerTalk::ask(const base::Endpoint &to)
{
    m_route = m_context.underlay.route(to, Transport::Udp);
    const int number = m_figures.sentCount();
    if (m_route->dial) {
        const QByteArray request = paddedBindingRequest(transaction(number), speechPacketBytes);
        IoResult sent = m_socket.sendTo(request, *m_route->dial);
        if (sent.error != 0) {
            noteError(sent.error);
            sent = m_socket.sendTo(request, *m_route->dial);
        }
        if (!sent.ok())
            return false;
    }
    m_figures.sent(m_context.log.now());
    m_asked.push_back(m_route->dial.value_or(to));
    return true;
}

std::optional<PeerTalk::Answer> PeerTalk::take()
{
    while (!isFlooded()) {
        IoResult got;
        const auto datagram = m_socket.receiveFrom(&got);
        if (got.error != 0)
            noteError(got.error);
        if (got.wouldBlock || got.error != 0) {
            noteError(0);
            return std::nullopt;
        }
        const int number = datagram ? numberIn(datagram->payload) : -1;
        if (number >= 0 && datagram->from == m_asked[std::size_t(number)]) {
            auto reply = parseStunReply(datagram->payload, transaction(number));
            if (reply && m_figures.answered(number, m_context.log.now()))
                return Answer{number, std::move(*reply)};
        }
        ++m_stray;
    }
    return std::nullopt;
}

async::Task<> PeerTalk::listen(std::chrono::milliseconds time)
{
    auto reading = becomesReady(m_socket.descriptor(), QSocketNotifier::Read, time);
    co_await reading;
}

std::uint16_t PeerTalk::localPort() const
{
    const auto local = m_socket.localEndpoint();
    return local ? local->port : std::uint16_t(0);
}

void PeerTalk::close(evidence::MediaPeerSeen seen)
{
    m_figures.describe(seen);
    seen.stray = m_stray;
    seen.datagramBytes = speechPacketBytes;
    m_row->seen = std::move(seen);
    if (m_figures.answeredCount() > 0)
        m_row.succeed();
    else if (m_row->icmp || m_native != 0)
        m_row.fail(failureOf(m_native, m_row->icmp));
    else
        m_row.fail(
            {base::Operation::MediaPeer, base::FailureCode::UdpNoAnswer, 0, QStringLiteral("no answer")});
}

/// The first ICMP error is kept. It ends nothing: routes change, and a rate-limited refusal says less than an
/// answer.
void PeerTalk::noteError(int native)
{
    if (native != 0 && m_native == 0)
        m_native = native;
    const auto taken = m_socket.takeIcmpError();
    if (m_row->icmp || !m_route || !m_row->endpoint)
        return;
    m_row->icmp = icmpTold(*m_route, *m_row->endpoint, taken, native);
    if (taken && m_native == 0)
        m_native = m_socket.pendingError();
}

int PeerTalk::numberIn(const QByteArray &datagram) const
{
    if (datagram.size() < transactionAt + stunTransactionSize
        || datagram.mid(transactionAt, secretSize) != m_secret)
        return -1;
    const auto number = qFromBigEndian<quint32>(datagram.constData() + transactionAt + secretSize);
    return number < quint32(m_asked.size()) ? int(number) : -1;
}

QByteArray PeerTalk::transaction(int number) const
{
    const quint32 big = qToBigEndian(quint32(number));
    return m_secret + QByteArray(reinterpret_cast<const char *>(&big), sizeof big);
}

} // namespace clearway::net
