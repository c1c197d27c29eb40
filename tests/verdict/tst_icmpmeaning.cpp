// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "verdict/icmpmeaning.h"

#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;

class IcmpMeaningTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void meaning_data();
    void meaning();
};

void IcmpMeaningTest::meaning_data()
{
    QTest::addColumn<QString>("sender");
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("prohibits");
    const auto v4 = u"10.0.0.1"_s;
    const auto v6 = u"2001:db8::1"_s;
    QTest::newRow("v4-host-unreachable") << v4 << 3 << 1 << u"host_unreachable"_s << false;
    QTest::newRow("v4-port-unreachable") << v4 << 3 << 3 << u"port_unreachable"_s << true;
    QTest::newRow("v4-fragmentation-needed-ends-no-way") << v4 << 3 << 4 << QString() << false;
    QTest::newRow("v4-net-prohibited") << v4 << 3 << 9 << u"admin_prohibited"_s << true;
    QTest::newRow("v4-host-prohibited") << v4 << 3 << 10 << u"admin_prohibited"_s << true;
    QTest::newRow("v4-communication-prohibited") << v4 << 3 << 13 << u"admin_prohibited"_s << true;
    QTest::newRow("v4-time-exceeded-ends-no-way") << v4 << 11 << 0 << QString() << false;
    QTest::newRow("v6-no-route") << v6 << 1 << 0 << u"network_unreachable"_s << false;
    QTest::newRow("v6-prohibited") << v6 << 1 << 1 << u"admin_prohibited"_s << true;
    QTest::newRow("v6-port-unreachable") << v6 << 1 << 4 << u"port_unreachable"_s << true;
    QTest::newRow("v6-packet-too-big-ends-no-way") << v6 << 2 << 0 << QString() << false;
    QTest::newRow("v6-time-exceeded-is-not-v4-unreachable") << v6 << 3 << 0 << QString() << false;
}

void IcmpMeaningTest::meaning()
{
    QFETCH(QString, sender);
    QFETCH(int, type);
    QFETCH(int, code);
    const evidence::IcmpError error{type, code, *base::IpAddress::parse(sender)};

    QTEST(verdict::icmpMeaning(error), "word");
    QTEST(verdict::prohibits(error), "prohibits");
}

CLEARWAY_TEST(IcmpMeaningTest)
#include "tst_icmpmeaning.moc"
