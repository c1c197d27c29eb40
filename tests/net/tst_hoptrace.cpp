// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What loopback can play: targets next door, and silence. Routers are in the lab.
#include "net/hoptrace.h"
#include "net/stun.h"
#include "rehearsal/loopback.h"
#include "rehearsal/udpserver.h"
#include "support/awaited.h"
#include "support/netfixture.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;

namespace {

const base::Endpoint media = test::endpoint("173.199.0.9", 8200);
const base::Endpoint web = test::endpoint("173.199.0.9", 443);

/// Rounds short enough to have three, long enough for a busy machine's loopback.
net::Deadlines rounds()
{
    auto deadlines = test::shortDeadlines;
    deadlines.udpRound = std::chrono::milliseconds(300);
    return deadlines;
}

/// Only Linux tells a socket who sent an ICMP error; elsewhere there are no hops to trace.
struct Traced {
    explicit Traced(net::Transport transport, const base::Endpoint &meant, const net::Route &route,
                    bool withHops = true)
        : fixture(rounds())
    {
        fixture.underlay.withHops = withHops;
        fixture.underlay.routes[meant] = route;
        row = fixture.log.row(test::awaited(net::hopTrace(fixture.context, transport, meant)));
    }
    [[nodiscard]] const evidence::HopTraceSeen &seen() const { return *row.as<evidence::HopTraceSeen>(); }

    test::NetFixture fixture;
    evidence::Observation row;
};

} // namespace

class tst_HopTrace final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aListeningTargetIsOneHopAway();
    void aClosedTcpPortIsTheTarget();
    void aReplyEndsTheTrace();
    void portUnreachable_data();
    void portUnreachable();
    void strangersEndNothing();
    void withoutHopsNothingIsSent();
};

void tst_HopTrace::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("only Linux tells a socket who sent an ICMP error");
#endif
}

void tst_HopTrace::aListeningTargetIsOneHopAway()
{
    auto server = rehearsal::bindLoopback(net::Transport::Tcp);
    QCOMPARE(server->listen(16), 0);
    const Traced traced(net::Transport::Tcp, web, {server->localEndpoint(), {}});
    QCOMPARE(traced.row.operation, base::Operation::HopTrace);
    QCOMPARE(traced.row.outcome, evidence::Outcome::Ok);
    QCOMPARE(traced.seen().transport, evidence::HopTransport::Tcp);
    QCOMPARE(traced.seen().rounds, 3);
    QCOMPARE(traced.seen().targetHop, std::optional(1));
    QCOMPARE(traced.seen().hops.front().answered, 3);
    QVERIFY(traced.seen().hops.front().roundTrip);
}

void tst_HopTrace::aClosedTcpPortIsTheTarget()
{
    const auto closed = rehearsal::holdClosedPort(net::Transport::Tcp);
    const Traced traced(net::Transport::Tcp, web, {closed->localEndpoint(), {}});
    QCOMPARE(traced.row.outcome, evidence::Outcome::Ok);
    QCOMPARE(traced.seen().targetHop, std::optional(1));
}

void tst_HopTrace::aReplyEndsTheTrace()
{
    const auto server = rehearsal::UdpServer::bind([](const net::Datagram &request) {
        return std::optional<QByteArray>(QByteArray::fromHex("010100002112a442")
                                         + request.payload.mid(8, net::stunTransactionSize));
    });
    const Traced traced(net::Transport::Udp, media, {(*server)->endpoint(), {}});
    QCOMPARE(traced.row.outcome, evidence::Outcome::Ok);
    QCOMPARE(traced.seen().targetHop, std::optional(1));
    QCOMPARE(traced.seen().rounds, 1);
    QVERIFY(!traced.row.icmp);
}

void tst_HopTrace::portUnreachable_data()
{
    QTest::addColumn<QString>("standsFor");
    QTest::addColumn<bool>("reached");
    QTest::newRow("by-the-target") << QString() << true;
    QTest::newRow("by-a-firewall") << QStringLiteral("10.20.0.1") << false;
}

void tst_HopTrace::portUnreachable()
{
    QFETCH(QString, standsFor);
    QFETCH(bool, reached);
    const auto closed = rehearsal::holdClosedPort(net::Transport::Udp);
    const Traced traced(net::Transport::Udp, media,
                        {closed->localEndpoint(), base::IpAddress::parse(standsFor)});
    QCOMPARE(traced.row.outcome == evidence::Outcome::Ok, reached);
    QCOMPARE(traced.seen().targetHop.has_value(), reached);
    QCOMPARE(traced.seen().stoppedHop.has_value(), !reached);
    QCOMPARE(traced.row.icmp->code, 3);
    QCOMPARE(traced.row.icmpFromTarget(), reached);
}

void tst_HopTrace::strangersEndNothing()
{
    const auto server = rehearsal::UdpServer::bind(
        [](const net::Datagram &request) { return std::optional<QByteArray>(request.payload); });
    const Traced traced(net::Transport::Udp, media, {(*server)->endpoint(), {}});
    QCOMPARE(traced.row.failure->code, base::FailureCode::UdpNoAnswer);
    QCOMPARE(traced.row.failure->operation, base::Operation::HopTrace);
    QCOMPARE(traced.seen().rounds, 3);
    QVERIFY(!traced.seen().last());
}

void tst_HopTrace::withoutHopsNothingIsSent()
{
    const auto closed = rehearsal::holdClosedPort(net::Transport::Udp);
    const Traced traced(net::Transport::Udp, media, {closed->localEndpoint(), {}}, false);
    QCOMPARE(traced.row.outcome, evidence::Outcome::Skipped);
    QCOMPARE(traced.row.failure->code, base::FailureCode::Unsupported);
    QVERIFY(traced.seen().hops.empty());
}

CLEARWAY_TEST(tst_HopTrace)
#include "tst_hoptrace.moc"
