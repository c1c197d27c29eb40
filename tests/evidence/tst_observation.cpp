// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/evidence.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;
using namespace clearway::evidence;
using namespace Qt::StringLiterals;

class TestObservation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addressesAreThoseOfTheAskedType_data();
    void addressesAreThoseOfTheAskedType();
    void canonicalNamesKeepTheirOrder();
    void icmpFromTarget_data();
    void icmpFromTarget();
    void findById_data();
    void findById();
};

namespace {

base::IpAddress address(const char *text)
{
    return base::IpAddress::parse(QString::fromLatin1(text)).value_or(base::IpAddress());
}

DnsSeen answer(DnsType question)
{
    return {question,
            u"192.0.2.53:53"_s,
            0,
            {{DnsType::Cname, u"a.test"_s, u"b.test"_s, std::chrono::seconds(60)},
             {DnsType::Cname, u"b.test"_s, u"c.test"_s, std::chrono::seconds(60)},
             {DnsType::A, u"c.test"_s, u"192.0.2.1"_s, std::chrono::seconds(30)},
             {DnsType::A, u"c.test"_s, u"not an address"_s, std::chrono::seconds(30)},
             {DnsType::Aaaa, u"c.test"_s, u"2001:db8::1"_s, std::chrono::seconds(30)}}};
}

} // namespace

void TestObservation::addressesAreThoseOfTheAskedType_data()
{
    QTest::addColumn<int>("question");
    QTest::addColumn<QString>("only");
    QTest::newRow("a-gives-ipv4") << int(DnsType::A) << u"192.0.2.1"_s;
    QTest::newRow("aaaa-gives-ipv6") << int(DnsType::Aaaa) << u"2001:db8::1"_s;
}

void TestObservation::addressesAreThoseOfTheAskedType()
{
    QFETCH(int, question);
    QFETCH(QString, only);
    const auto addresses = answer(DnsType(question)).addresses();
    QCOMPARE(addresses.size(), std::size_t(1));
    QCOMPARE(addresses.front().toString(), only);
}

void TestObservation::canonicalNamesKeepTheirOrder()
{
    QCOMPARE(answer(DnsType::A).canonicalNames(), QStringList({u"b.test"_s, u"c.test"_s}));
}

void TestObservation::icmpFromTarget_data()
{
    QTest::addColumn<QByteArray>("sender");
    QTest::addColumn<bool>("fromTarget");
    QTest::newRow("target-itself") << QByteArray("192.0.2.1") << true;
    QTest::newRow("router-on-the-way") << QByteArray("198.51.100.1") << false;
}

void TestObservation::icmpFromTarget()
{
    QFETCH(QByteArray, sender);
    QFETCH(bool, fromTarget);
    Observation observation;
    observation.endpoint = base::Endpoint{address("192.0.2.1"), 8200};
    observation.icmp = IcmpError{3, 3, address(sender.constData())};
    QCOMPARE(observation.icmpFromTarget(), fromTarget);
}

void TestObservation::findById_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<bool>("found");
    QTest::newRow("known-id") << 7 << true;
    QTest::newRow("unknown-id") << 8 << false;
}

void TestObservation::findById()
{
    QFETCH(int, id);
    QFETCH(bool, found);
    Evidence evidence;
    evidence.observations.resize(2);
    evidence.observations[0].id = 3;
    evidence.observations[1].id = 7;
    QCOMPARE(evidence.find(id) != nullptr, found);
}

CLEARWAY_TEST(TestObservation)
#include "tst_observation.moc"
