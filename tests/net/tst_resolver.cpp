// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/resolver.h"
#include "rehearsal/loopback.h"
#include "rehearsal/udpserver.h"
#include "support/awaited.h"
#include "support/netfixture.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;

namespace {

using Answer = rehearsal::UdpServer::Answer;

const QString host = QStringLiteral("egw.gotomeeting.com");
const base::Endpoint first = test::endpoint("10.0.0.53", 53);
const base::Endpoint second = test::endpoint("10.0.0.54", 53);

/// The question sent back as an answer with `rcode` and `records` of the given bytes.
Answer answers(int rcode, const QByteArray &records = {})
{
    return [rcode, records](const net::Datagram &question) -> std::optional<QByteArray> {
        QByteArray reply = question.payload;
        reply[2] = char(0x81);
        reply[3] = char(0x80 | rcode);
        reply[7] = records.isEmpty() ? 0 : 1;
        return reply + records;
    };
}

const Answer silent = [](const net::Datagram &) { return std::optional<QByteArray>(); };
const Answer otherTransaction = [](const net::Datagram &question) -> std::optional<QByteArray> {
    QByteArray reply = question.payload;
    reply[0] = char(~reply[0]);
    reply[2] = char(0x81);
    return reply;
};
const Answer cutOff = [](const net::Datagram &question) -> std::optional<QByteArray> {
    QByteArray reply = question.payload;
    reply[2] = char(0x81);
    reply[7] = 3;
    return reply;
};
const QByteArray oneAddress = QByteArray::fromHex("c00c00010001000000780004d873d001");

QString summary(const evidence::Observation &row)
{
    return row.failure ? QString(name(row.failure->code)) : QStringLiteral("ok");
}

} // namespace

Q_DECLARE_METATYPE(clearway::rehearsal::UdpServer::Answer)

class tst_Resolver final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneServer_data();
    void oneServer();
    void whatWasSeenIsKept();
    void twoServers_data();
    void twoServers();
    void withoutServersNothingIsAsked();
    void destroyedWhileAsking();
};

void tst_Resolver::oneServer_data()
{
    QTest::addColumn<Answer>("server");
    QTest::addColumn<QString>("expected");
    QTest::newRow("address") << answers(0, oneAddress) << QStringLiteral("ok");
    QTest::newRow("empty-noerror") << answers(0) << QStringLiteral("dns_no_data");
    QTest::newRow("nxdomain") << answers(3) << QStringLiteral("dns_nxdomain");
    QTest::newRow("servfail") << answers(2) << QStringLiteral("dns_server_failure");
    QTest::newRow("refused") << answers(5) << QStringLiteral("dns_refused");
    QTest::newRow("formerr") << answers(1) << QStringLiteral("dns_server_failure");
    QTest::newRow("silence") << silent << QStringLiteral("dns_timeout");
    QTest::newRow("answer-of-another-transaction") << otherTransaction << QStringLiteral("dns_timeout");
    QTest::newRow("promises-records-that-are-missing") << cutOff << QStringLiteral("dns_malformed");
}

void tst_Resolver::oneServer()
{
    QFETCH(Answer, server);
    QFETCH(QString, expected);
    const auto udp = rehearsal::UdpServer::bind(server);
    test::NetFixture fixture(test::shortDeadlines);
    fixture.underlay.routes[first] = {(*udp)->endpoint(), {}};
    net::Resolver resolver(fixture.context, {first});
    (void)test::awaited(resolver.resolve(host, evidence::DnsType::A));
    QCOMPARE(fixture.log.rows().size(), std::size_t(1));
    QCOMPARE(summary(fixture.log.rows().front()), expected);
}

void tst_Resolver::whatWasSeenIsKept()
{
    const auto udp = rehearsal::UdpServer::bind(answers(0, oneAddress));
    test::NetFixture fixture(test::longDeadlines);
    fixture.underlay.routes[first] = {(*udp)->endpoint(), {}};
    net::Resolver resolver(fixture.context, {first});
    const auto addresses = test::awaited(resolver.resolve(host, evidence::DnsType::A));
    QCOMPARE(addresses.size(), std::size_t(1));
    QCOMPARE(addresses.front().toString(), QStringLiteral("216.115.208.1"));
    const auto &row = fixture.log.rows().front();
    const auto *seen = row.as<evidence::DnsSeen>();
    QCOMPARE(row.host, host);
    QCOMPARE(seen->server, QStringLiteral("10.0.0.53:53"));
    QCOMPARE(seen->records.at(0).owner, host);
    QCOMPARE(seen->records.at(0).ttl.count(), 120);
}

void tst_Resolver::twoServers_data()
{
    QTest::addColumn<Answer>("one");
    QTest::addColumn<Answer>("other");
    QTest::addColumn<QStringList>("expected");
    const QString ok = QStringLiteral("ok");
    QTest::newRow("first-knows") << answers(0, oneAddress) << answers(2) << QStringList{ok};
    QTest::newRow("first-fails") << answers(2) << answers(0, oneAddress)
                                 << QStringList{QStringLiteral("dns_server_failure"), ok};
    QTest::newRow("first-is-silent") << silent << answers(0, oneAddress)
                                     << QStringList{QStringLiteral("dns_timeout"), ok};
    QTest::newRow("nxdomain-is-an-answer")
        << answers(3) << answers(0, oneAddress) << QStringList{QStringLiteral("dns_nxdomain")};
}

void tst_Resolver::twoServers()
{
    QFETCH(Answer, one);
    QFETCH(Answer, other);
    QFETCH(QStringList, expected);
    const auto firstServer = rehearsal::UdpServer::bind(one);
    const auto secondServer = rehearsal::UdpServer::bind(other);
    test::NetFixture fixture(test::shortDeadlines);
    fixture.underlay.routes[first] = {(*firstServer)->endpoint(), {}};
    fixture.underlay.routes[second] = {(*secondServer)->endpoint(), {}};
    net::Resolver resolver(fixture.context, {first, second});
    (void)test::awaited(resolver.resolve(host, evidence::DnsType::A));
    QStringList found;
    for (const auto &row : fixture.log.rows())
        found << summary(row);
    QCOMPARE(found, expected);
}

void tst_Resolver::withoutServersNothingIsAsked()
{
    test::NetFixture fixture(test::longDeadlines);
    net::Resolver resolver(fixture.context, {});
    QVERIFY(test::awaited(resolver.resolve(host, evidence::DnsType::A)).empty());
    QCOMPARE(fixture.log.rows().size(), std::size_t(1));
    QCOMPARE(summary(fixture.log.rows().front()), QStringLiteral("dns_server_failure"));
}

void tst_Resolver::destroyedWhileAsking()
{
    const auto udp = rehearsal::UdpServer::bind(silent);
    test::NetFixture fixture(test::longDeadlines);
    fixture.underlay.routes[first] = {(*udp)->endpoint(), {}};
    net::Resolver resolver(fixture.context, {first});
    const auto ignoring = [](net::Resolver &asked) -> async::Task<> {
        auto asking = asked.resolve(host, evidence::DnsType::Aaaa);
        co_await asking;
    };
    {
        async::Group group;
        for (int i = 0; i < 20; ++i)
            group.add(ignoring(resolver));
    }
    QCOMPARE(fixture.log.rows().size(), std::size_t(20));
    QCOMPARE(fixture.log.rows().back().outcome, evidence::Outcome::NotRun);
}

CLEARWAY_TEST(tst_Resolver)
#include "tst_resolver.moc"
