// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/tcpconnect.h"
#include "rehearsal/loopback.h"
#include "support/awaited.h"
#include "support/netfixture.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;

namespace {

evidence::Observation connectTo(test::NetFixture &fixture, const base::Endpoint &meant,
                                net::ConnectManner manner)
{
    const auto connected
        = test::awaited(net::tcpConnect(fixture.context, QStringLiteral("host.goto.com"), meant, manner));
    return fixture.log.row(connected.observation);
}

QString code(const evidence::Observation &row)
{
    return row.failure ? QString(name(row.failure->code)) : QStringLiteral("none");
}

} // namespace

class tst_TcpConnect final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opens();
    void refusal();
    void silence_data();
    void silence();
    void undialledAddresses_data();
    void undialledAddresses();
    void canariesAreDialled();
    void hopLimit_data();
    void hopLimit();
    void noHops();
    void teachesPatience_data();
    void teachesPatience();
    void cancelledStaysNotRun();
    void patienceShrinksOnceAnswersCame();
};

void tst_TcpConnect::opens()
{
    auto server = rehearsal::bindLoopback(net::Transport::Tcp);
    QCOMPARE(server->listen(8), 0);
    test::NetFixture fixture(test::longDeadlines);
    const auto meant = test::endpoint("173.199.0.9");
    fixture.underlay.routes[meant] = {server->localEndpoint(), {}};
    const auto row = connectTo(fixture, meant, net::Expectation::Sampled);
    QCOMPARE(row.outcome, evidence::Outcome::Ok);
    QCOMPARE(row.target, QStringLiteral("host.goto.com:443"));
    QVERIFY(!row.as<evidence::ConnectSeen>()->local); // carried elsewhere: loopback is nobody's business
}

void tst_TcpConnect::refusal()
{
    const auto closed = rehearsal::holdClosedPort(net::Transport::Tcp);
    test::NetFixture fixture(test::longDeadlines);
    const auto meant = test::endpoint("173.199.0.9");
    fixture.underlay.routes[meant] = {closed->localEndpoint(), {}};
    const auto row = connectTo(fixture, meant, net::Expectation::Documented);
    QCOMPARE(code(row), QStringLiteral("connection_refused"));
    QVERIFY(row.failure->native != 0);
    QVERIFY(!row.icmp); // an RST, not an ICMP error
}

void tst_TcpConnect::silence_data()
{
    QTest::addColumn<net::Expectation>("expectation");
    QTest::newRow("documented-host") << net::Expectation::Documented;
    QTest::newRow("sampled-address") << net::Expectation::Sampled;
    QTest::newRow("canary") << net::Expectation::Canary;
}

void tst_TcpConnect::silence()
{
    QFETCH(net::Expectation, expectation);
    test::NetFixture fixture(test::shortDeadlines);
    const auto row = connectTo(fixture, test::endpoint("173.199.0.9"), expectation);
    QCOMPARE(code(row), QStringLiteral("connection_timeout"));
    QVERIFY(row.elapsed
            >= test::shortDeadlines.connect); // nothing has shown a round trip: the whole deadline
}

void tst_TcpConnect::undialledAddresses_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address :
         {"127.0.0.1", "0.0.0.0", "224.0.0.1", "192.0.2.1", "169.254.1.1", "255.255.255.255"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void tst_TcpConnect::undialledAddresses()
{
    QFETCH(QString, address);
    test::NetFixture fixture(test::longDeadlines);
    const auto row = connectTo(fixture, *base::Endpoint::parse(address, 443), net::Expectation::Documented);
    QCOMPARE(row.outcome, evidence::Outcome::Skipped);
    QCOMPARE(code(row), QStringLiteral("address_unavailable"));
}

void tst_TcpConnect::canariesAreDialled()
{
    auto server = rehearsal::bindLoopback(net::Transport::Tcp);
    QCOMPARE(server->listen(8), 0);
    test::NetFixture fixture(test::longDeadlines);
    const auto canary = test::endpoint("192.0.2.1");
    fixture.underlay.routes[canary] = {server->localEndpoint(), {}};
    QCOMPARE(connectTo(fixture, canary, net::Expectation::Canary).outcome, evidence::Outcome::Ok);
    const auto nobody = connectTo(fixture, test::endpoint("127.0.0.1"), net::Expectation::Canary);
    QCOMPARE(nobody.outcome, evidence::Outcome::Skipped);
}

void tst_TcpConnect::hopLimit_data()
{
    QTest::addColumn<int>("hops");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one") << 1 << QStringLiteral("none");
    QTest::newRow("more-than-there-are") << 256 << QStringLiteral("unsupported"); // the system refuses it
}

void tst_TcpConnect::hopLimit()
{
    QFETCH(int, hops);
    QFETCH(QString, expected);
    auto server = rehearsal::bindLoopback(net::Transport::Tcp);
    QCOMPARE(server->listen(8), 0);
    test::NetFixture fixture(test::longDeadlines);
    fixture.underlay.withHops = true;
    const auto meant = test::endpoint("173.199.0.9");
    fixture.underlay.routes[meant] = {server->localEndpoint(), {}};
    const auto row = connectTo(fixture, meant, {net::Expectation::Documented, hops});
    QCOMPARE(code(row), expected);
    QCOMPARE(*row.as<evidence::ConnectSeen>()->hopLimit, hops);
}

void tst_TcpConnect::noHops()
{
    test::NetFixture fixture(test::longDeadlines);
    const auto row = connectTo(fixture, test::endpoint("173.199.0.9"), {net::Expectation::Documented, 1});
    QCOMPARE(row.outcome, evidence::Outcome::Skipped);
    QCOMPARE(code(row), QStringLiteral("unsupported"));
}

void tst_TcpConnect::teachesPatience_data()
{
    QTest::addColumn<net::Expectation>("expectation");
    QTest::addColumn<bool>("nearBy");
    QTest::addColumn<bool>("teaches");
    QTest::newRow("documented") << net::Expectation::Documented << false << true;
    QTest::newRow("sampled") << net::Expectation::Sampled << false << true;
    QTest::newRow("canary") << net::Expectation::Canary << false << false;
    QTest::newRow("near-by") << net::Expectation::Documented << true << false;
}

void tst_TcpConnect::teachesPatience()
{
    QFETCH(net::Expectation, expectation);
    QFETCH(bool, nearBy);
    QFETCH(bool, teaches);
    auto server = rehearsal::bindLoopback(net::Transport::Tcp);
    QCOMPARE(server->listen(8), 0);
    test::NetFixture fixture(test::longDeadlines);
    fixture.underlay.withHops = true;
    const auto meant = test::endpoint("173.199.0.9");
    fixture.underlay.routes[meant] = {server->localEndpoint(), {}};
    const auto row = connectTo(fixture, meant, {expectation, nearBy ? std::optional(1) : std::nullopt});
    QCOMPARE(row.outcome, evidence::Outcome::Ok);
    const net::Deadlines usual; // an answer on loopback comes well within an eighth of the least wait
    QCOMPARE(fixture.patience.enough(usual) < usual.connect, teaches);
}

void tst_TcpConnect::cancelledStaysNotRun()
{
    test::NetFixture fixture(test::longDeadlines);
    {
        async::Group group;
        const auto ignoring = [](net::Context &context) -> async::Task<> {
            auto connecting = net::tcpConnect(context, QString(), test::endpoint("173.199.0.9"),
                                              net::Expectation::Sampled);
            co_await connecting;
        };
        group.add(ignoring(fixture.context));
    }
    QCOMPARE(fixture.log.rows().size(), std::size_t(1));
    QCOMPARE(fixture.log.rows().front().outcome, evidence::Outcome::NotRun);
}

void tst_TcpConnect::patienceShrinksOnceAnswersCame()
{
    using namespace std::chrono_literals;
    const net::Deadlines deadlines;
    net::Patience patience;
    QCOMPARE(patience.enough(deadlines).count(), 3500);
    patience.learn(50ms);
    QCOMPARE(patience.enough(deadlines).count(), 1500);
    patience.learn(300ms);
    QCOMPARE(patience.enough(deadlines).count(), 2400);
    patience.learn(50ms);
    QCOMPARE(patience.enough(deadlines).count(), 2400);
    patience.learn(900ms);
    QCOMPARE(patience.enough(deadlines).count(), 3500);
}

CLEARWAY_TEST(tst_TcpConnect)
#include "tst_tcpconnect.moc"
