// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The three questions to a media peer, against peers on loopback.
#include "net/peermapping.h"
#include "net/peerquality.h"
#include "net/peerreach.h"
#include "net/stun.h"
#include "net/stunanswer.h"
#include "net/stunresponder.h"
#include "rehearsal/loopback.h"
#include "rehearsal/udpserver.h"
#include "support/awaited.h"
#include "support/netfixture.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;
using evidence::NatMapping;
using evidence::Outcome;
using rehearsal::UdpServer;

namespace {

const base::Endpoint meant = test::endpoint("198.51.100.82", 8200);
const QString host = QStringLiteral("peer.test");

/// Tells this as the sender's address.
UdpServer::Answer telling(const base::Endpoint &mapped)
{
    return [mapped](const net::Datagram &request) { return net::stunAnswer(request.payload, mapped); };
}
const UdpServer::Answer mute = [](const net::Datagram &) { return std::optional<QByteArray>(); };
const UdpServer::Answer echo = [](const net::Datagram &request) { return std::optional(request.payload); };

/// Answers but every n-th request.
UdpServer::Answer losing(int every)
{
    return [every, count = 0](const net::Datagram &request) mutable {
        return ++count % every == 0 ? std::nullopt : net::stunAnswer(request.payload, request.from);
    };
}

struct Run {
    explicit Run(net::Deadlines deadlines) : fixture(deadlines) { }
    void plays(const base::Endpoint &at, const UdpServer::Answer &answer)
    {
        auto server = UdpServer::bind(answer);
        fixture.underlay.routes[at] = {(*server)->endpoint(), {}};
        servers.push_back(std::move(*server));
    }
    evidence::Observation row(async::Task<int> task)
    {
        return fixture.log.row(test::awaited(std::move(task)));
    }

    test::NetFixture fixture;
    std::vector<std::unique_ptr<UdpServer>> servers;
};

const evidence::MediaPeerSeen &seenIn(const evidence::Observation &row)
{
    return *row.as<evidence::MediaPeerSeen>();
}

} // namespace

Q_DECLARE_METATYPE(clearway::rehearsal::UdpServer::Answer)

class TestMediaPeer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyStunServerIsReached()
    {
        Run run(test::longDeadlines);
        run.plays(meant, telling(test::endpoint("203.0.113.7", 4711)));
        const auto row = run.row(net::peerReach(run.fixture.context, host, meant));
        QCOMPARE(row.outcome, Outcome::Ok);
        QCOMPARE(row.target, QStringLiteral("peer.test:8200"));
        QCOMPARE(seenIn(row).sent, 1);
        QCOMPARE(seenIn(row).received, 1);
        QCOMPARE(seenIn(row).reflexive, std::optional(test::endpoint("203.0.113.7", 4711)));
        QVERIFY(seenIn(row).listensAt.empty());
    }
    void ourResponderTellsItsPorts()
    {
        Run run(test::longDeadlines);
        const auto responder = net::StunResponder::start(
            {base::Endpoint{test::endpoint("127.0.0.1").address, 0}}, run.fixture.clock);
        const base::Endpoint at = (*responder)->endpoints().front();
        run.fixture.underlay.routes[meant] = {at, {}};
        const auto row = run.row(net::peerReach(run.fixture.context, host, meant));
        QCOMPARE(row.outcome, Outcome::Ok);
        QCOMPARE(seenIn(row).listensAt, std::vector<std::uint16_t>{at.port});
    }
    void whatIsNoAnswerIsSilence_data()
    {
        QTest::addColumn<UdpServer::Answer>("answer");
        QTest::addColumn<int>("stray");
        QTest::newRow("mute") << mute << 0;
        QTest::newRow("our-own-request-back") << echo << 3;
    }
    void whatIsNoAnswerIsSilence()
    {
        QFETCH(UdpServer::Answer, answer);
        QFETCH(int, stray);
        Run run(test::shortDeadlines);
        run.plays(meant, answer);
        const auto row = run.row(net::peerReach(run.fixture.context, host, meant));
        QCOMPARE(row.failure->code, base::FailureCode::UdpNoAnswer);
        QCOMPARE(seenIn(row).sent, 3);
        QCOMPARE(seenIn(row).stray, stray);
    }
    void swallowedIsSilence()
    {
        Run run(test::shortDeadlines);
        const auto row = run.row(net::peerReach(run.fixture.context, host, meant));
        QCOMPARE(row.failure->code, base::FailureCode::UdpNoAnswer);
        QCOMPARE(seenIn(row).sent, 3);
    }

    void mapping_data()
    {
        QTest::addColumn<QStringList>("mapped"); // by the peer, its other address, that one's other port
        QTest::addColumn<NatMapping>("mapping");
        const auto row = [](const char *name, const QStringList &mapped, NatMapping mapping) {
            QTest::newRow(name) << mapped << mapping;
        };
        const QString a = QStringLiteral("203.0.113.7:1"), b = QStringLiteral("203.0.113.7:2"),
                      c = QStringLiteral("203.0.113.7:3"), mute;
        row("same-for-everybody", {a, a, a}, NatMapping::EndpointIndependent);
        row("another-for-each-address", {a, b, b}, NatMapping::AddressDependent);
        row("another-for-each-port", {a, b, c}, NatMapping::AddressAndPortDependent);
        row("other-address-is-mute", {a, mute, mute}, NatMapping::Unknown);
        row("other-port-is-mute", {a, b, mute}, NatMapping::Unknown);
    }
    void mapping()
    {
        QFETCH(QStringList, mapped);
        Run run(test::shortDeadlines);
        const base::Endpoint other = test::endpoint("198.51.100.83", 8201);
        const base::Endpoint places[] = {meant, {other.address, meant.port}, other};
        for (qsizetype i = 0; i < 3; ++i)
            run.plays(places[i], mapped[i].isEmpty() ? mute : telling(*base::Endpoint::parse(mapped[i], 0)));
        const auto row = run.row(net::peerMapping(run.fixture.context, host, meant, other));
        QTEST(seenIn(row).nat->mapping, "mapping");
    }
    void noNatIsSeenWithOneAddress()
    {
        Run run(test::shortDeadlines);
        run.plays(meant, [](const net::Datagram &request) {
            return net::stunAnswer(request.payload, request.from);
        });
        const auto row = run.row(net::peerMapping(run.fixture.context, host, meant, std::nullopt));
        QCOMPARE(seenIn(row).nat->mapping, NatMapping::None);
        QCOMPARE(seenIn(row).nat->local, seenIn(row).nat->seenByPeer);
    }
    /// A peer must not make us knock at other people's doors.
    void otherAddressOfAnotherKindIsNotAsked_data()
    {
        QTest::addColumn<QByteArray>("other");
        QTest::newRow("private") << QByteArray("10.0.0.1:53");
        QTest::newRow("loopback") << QByteArray("127.0.0.1:53");
        QTest::newRow("multicast") << QByteArray("224.0.0.251:5353");
        QTest::newRow("public") << QByteArray("173.199.0.9:8200");
        QTest::newRow("other-family") << QByteArray("[2001:db8::1]:8200");
        QTest::newRow("the-peer-itself") << QByteArray("198.51.100.82:8201");
        QTest::newRow("port-zero") << QByteArray("198.51.100.83:0");
    }
    void otherAddressOfAnotherKindIsNotAsked()
    {
        QFETCH(QByteArray, other);
        Run run(test::shortDeadlines);
        run.plays(meant, telling(test::endpoint("203.0.113.7", 4711)));
        const auto end = other.lastIndexOf(':');
        base::Endpoint endpoint = test::endpoint(other.left(end).constData(), 1);
        endpoint.port = other.mid(end + 1).toUShort();
        const auto row = run.row(net::peerMapping(run.fixture.context, host, meant, endpoint));
        QCOMPARE(seenIn(row).sent, 1);
    }

    void streamCountsWhatWasLost()
    {
        Run run(test::longDeadlines);
        run.fixture.context.deadlines.udpRound = std::chrono::milliseconds(500);
        run.plays(meant, losing(10));
        const auto row
            = run.row(net::peerQuality(run.fixture.context, host, meant, std::chrono::milliseconds(1000)));
        QCOMPARE(row.outcome, Outcome::Ok);
        QCOMPARE(seenIn(row).sent, 50);
        QCOMPARE(seenIn(row).received, 45);
        QCOMPARE(seenIn(row).burstLossMax, 1);
        QCOMPARE(seenIn(row).datagramBytes, 172);
        QCOMPARE(seenIn(row).series.size(), std::size_t(50));
        QVERIFY(seenIn(row).mos());
    }
    void streamGivesUpOnSilence()
    {
        Run run(test::shortDeadlines);
        run.plays(meant, mute);
        const auto row = run.row(net::peerQuality(run.fixture.context, host, meant, std::chrono::minutes(5)));
        QCOMPARE(row.failure->code, base::FailureCode::UdpNoAnswer);
        QCOMPARE(seenIn(row).sent, 150);
        QCOMPARE(seenIn(row).mos(), std::optional<double>());
    }
    /// Ten answers to each request, none of them to it.
    void floodEndsTheStream()
    {
        Run run(test::shortDeadlines);
        auto bound = rehearsal::bindLoopback(net::Transport::Udp);
        net::Socket &hostile = *bound;
        QSocketNotifier readable(hostile.descriptor(), QSocketNotifier::Read);
        QObject::connect(&readable, &QSocketNotifier::activated, &readable, [&hostile] {
            if (const auto request = hostile.receiveFrom())
                for (int i = 0; i < 400; ++i)
                    std::ignore = hostile.sendTo(QByteArray(100, 'x'), request->from);
        });
        run.fixture.underlay.routes[meant] = {hostile.localEndpoint(), {}};
        const auto row = run.row(net::peerQuality(run.fixture.context, host, meant, std::chrono::seconds(2)));
        QCOMPARE(row.failure->code, base::FailureCode::UdpNoAnswer);
        QVERIFY(seenIn(row).stray > 1000);
        QVERIFY(seenIn(row).stray <= 10'000);
    }
    void refusalIsNamedWithItsSender()
    {
#ifndef Q_OS_LINUX
        QSKIP("only Linux tells a socket who sent an ICMP error");
#endif
        Run run(test::shortDeadlines);
        const auto closed = rehearsal::holdClosedPort(net::Transport::Udp);
        run.fixture.underlay.routes[meant] = {closed->localEndpoint(), {}};
        const auto row = run.row(net::peerReach(run.fixture.context, host, meant));
        QCOMPARE(row.failure->code, base::FailureCode::UdpPortUnreachable);
        QVERIFY(row.icmpFromTarget());
    }
};

CLEARWAY_TEST(TestMediaPeer)
#include "tst_mediapeer.moc"
