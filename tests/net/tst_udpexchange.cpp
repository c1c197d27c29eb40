// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/stun.h"
#include "net/udpexchange.h"
#include "rehearsal/loopback.h"
#include "rehearsal/udpserver.h"
#include "support/awaited.h"
#include "support/netfixture.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;

namespace {

using Answer = rehearsal::UdpServer::Answer;

const base::Endpoint meant = test::endpoint("173.199.0.9", 8200);

/// A binding success response to the request's own transaction, without attributes.
const Answer stun = [](const net::Datagram &request) -> std::optional<QByteArray> {
    return QByteArray::fromHex("010100002112a442") + request.payload.mid(8, net::stunTransactionSize);
};
const Answer noise = [](const net::Datagram &) { return std::optional<QByteArray>("who are you?"); };
const Answer replayed
    = [](const net::Datagram &request) { return std::optional<QByteArray>(request.payload); };
const Answer empty = [](const net::Datagram &) { return std::optional<QByteArray>(QByteArray()); };

evidence::Observation exchangeWith(const Answer &answer, net::Deadlines deadlines)
{
    const auto server = rehearsal::UdpServer::bind(answer);
    test::NetFixture fixture(deadlines);
    fixture.underlay.routes[meant] = {(*server)->endpoint(), {}};
    const int id = test::awaited(net::udpExchange(fixture.context, meant));
    return fixture.log.row(id);
}

} // namespace

Q_DECLARE_METATYPE(clearway::rehearsal::UdpServer::Answer)

class tst_UdpExchange final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReplyIsProof();
    void whatIsNoReplyStaysSilence_data();
    void whatIsNoReplyStaysSilence();
    void swallowedIsSilence();
    void refusal_data();
    void refusal();
};

void tst_UdpExchange::aReplyIsProof()
{
    const auto row = exchangeWith(stun, test::longDeadlines);
    const auto *seen = row.as<evidence::UdpSeen>();
    QCOMPARE(row.outcome, evidence::Outcome::Ok);
    QCOMPARE(seen->sent, 1);
    QCOMPARE(seen->received, 1);
    QVERIFY(seen->roundTrip);
}

void tst_UdpExchange::whatIsNoReplyStaysSilence_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<int>("stray");
    QTest::newRow("noise") << noise << 3;
    QTest::newRow("our-own-request-back") << replayed << 3;
    QTest::newRow("empty-datagram") << empty << 3;
}

void tst_UdpExchange::whatIsNoReplyStaysSilence()
{
    QFETCH(Answer, answer);
    QFETCH(int, stray);
    const auto row = exchangeWith(answer, test::shortDeadlines);
    const auto *seen = row.as<evidence::UdpSeen>();
    QCOMPARE(row.failure->code, base::FailureCode::UdpNoAnswer);
    QCOMPARE(seen->received, 0);
    QCOMPARE(seen->sent, 3);
    QCOMPARE(seen->stray, stray);
}

void tst_UdpExchange::swallowedIsSilence()
{
    test::NetFixture fixture(test::shortDeadlines);
    const int id = test::awaited(net::udpExchange(fixture.context, meant));
    QCOMPARE(fixture.log.row(id).failure->code, base::FailureCode::UdpNoAnswer);
}

void tst_UdpExchange::refusal_data()
{
    QTest::addColumn<QString>("standsFor");
    QTest::addColumn<bool>("fromTarget");
    QTest::newRow("by-the-target") << QString() << true;
    QTest::newRow("by-a-firewall") << QStringLiteral("10.20.0.1") << false;
}

void tst_UdpExchange::refusal()
{
#ifndef Q_OS_LINUX
    QSKIP("only Linux tells a socket who sent an ICMP error");
#endif
    QFETCH(QString, standsFor);
    QFETCH(bool, fromTarget);
    const auto closed = rehearsal::holdClosedPort(net::Transport::Udp);
    test::NetFixture fixture(test::longDeadlines);
    fixture.underlay.routes[meant] = {closed->localEndpoint(), base::IpAddress::parse(standsFor)};
    const int id = test::awaited(net::udpExchange(fixture.context, meant));
    const auto &row = fixture.log.row(id);
    QCOMPARE(row.failure->code, base::FailureCode::UdpPortUnreachable);
    QCOMPARE(row.icmp->type, 3);
    QCOMPARE(row.icmp->code, 3);
    QCOMPARE(row.icmpFromTarget(), fromTarget);
}

CLEARWAY_TEST(tst_UdpExchange)
#include "tst_udpexchange.moc"
