// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/nat64.h"
#include "support/testprogram.h"

#include <QTest>

#include <vector>

using namespace clearway::base;

class TestNat64 : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mapping_data();
    void mapping();
    void prefixes_data();
    void prefixes();
    void discovery_data();
    void discovery();
    void otherAddressesStayWhatTheyAre();
};

namespace {

Nat64Prefix prefix(const QString &text)
{
    return *Nat64Prefix::from(*Cidr::parse(text));
}

std::vector<IpAddress> addresses(const QString &list)
{
    std::vector<IpAddress> all;
    for (const QString &text : list.split(u' ', Qt::SkipEmptyParts))
        all.push_back(*IpAddress::parse(text));
    return all;
}

} // namespace

/// The table of RFC 6052 2.4.
void TestNat64::mapping_data()
{
    QTest::addColumn<QString>("pref64");
    QTest::addColumn<QString>("around");
    const auto row = [](const char *pref64, const char *around) {
        QTest::newRow(pref64) << QString::fromLatin1(pref64) << QString::fromLatin1(around);
    };
    row("2001:db8::/32", "2001:db8:c000:221::");
    row("2001:db8:100::/40", "2001:db8:1c0:2:21::");
    row("2001:db8:122::/48", "2001:db8:122:c000:2:2100::");
    row("2001:db8:122:300::/56", "2001:db8:122:3c0:0:221::");
    row("2001:db8:122:344::/64", "2001:db8:122:344:c0:2:2100::");
    row("2001:db8:122:344::/96", "2001:db8:122:344::192.0.2.33");
    row("64:ff9b::/96", "64:ff9b::192.0.2.33");
}

void TestNat64::mapping()
{
    QFETCH(QString, pref64);
    QFETCH(QString, around);
    const IpAddress v4 = *IpAddress::parse(u"192.0.2.33");
    const IpAddress v6 = *IpAddress::parse(around);
    QCOMPARE(prefix(pref64).around(v4).toString(), v6.toString());
    QCOMPARE(prefix(pref64).within(v6), std::optional(v4));
}

void TestNat64::prefixes_data()
{
    QTest::addColumn<QString>("cidr");
    QTest::addColumn<bool>("fits");
    QTest::newRow("well-known") << QStringLiteral("64:ff9b::/96") << true;
    QTest::newRow("length-of-no-mapping") << QStringLiteral("2001:db8::/44") << false;
    QTest::newRow("whole-address") << QStringLiteral("2001:db8::1/128") << false;
    QTest::newRow("ipv4") << QStringLiteral("192.0.2.0/32") << false;
}

void TestNat64::prefixes()
{
    QFETCH(QString, cidr);
    const auto parsed = Cidr::parse(cidr);
    QVERIFY(parsed.has_value());
    QTEST(Nat64Prefix::from(*parsed).has_value(), "fits");
}

void TestNat64::discovery_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *fact, const char *answer, const char *found) {
        QTest::newRow(fact) << QString::fromLatin1(answer) << QString::fromLatin1(found);
    };
    row("no-address", "", "");
    row("well-known-prefix", "64:ff9b::192.0.0.170 64:ff9b::192.0.0.171", "64:ff9b::/96");
    row("second-well-known-address-alone", "64:ff9b::192.0.0.171", "64:ff9b::/96");
    row("prefix-of-64-bits", "2001:db8:122:344:c0:0:aa00::", "2001:db8:122:344::/64");
    row("prefix-of-56-bits", "2001:db8:122:3c0:0:aa::", "2001:db8:122:300::/56");
    row("prefix-of-48-bits", "2001:db8:122:c000:0:aa00::", "2001:db8:122::/48");
    row("prefix-of-40-bits", "2001:db8:1c0:0:aa::", "2001:db8:100::/40");
    row("prefix-of-32-bits", "2001:db8:c000:aa::", "2001:db8::/32");
    row("address-of-another-host", "2001:db8::1", "");
    row("ipv4-answer-is-none", "192.0.0.170", "");
    row("two-places-say-nothing", "2001:db8:c000:aa::192.0.0.170", "");
    row("next-address-decides", "2001:db8::1 64:ff9b::192.0.0.170", "64:ff9b::/96");
}

void TestNat64::discovery()
{
    QFETCH(QString, answer);
    const auto found = Nat64Prefix::discover(addresses(answer));
    QTEST(found ? found->cidr().toString() : QString(), "found");
}

void TestNat64::otherAddressesStayWhatTheyAre()
{
    const IpAddress v6 = *IpAddress::parse(u"2001:db8::1");
    QCOMPARE(prefix(QStringLiteral("64:ff9b::/96")).around(v6), v6);
    QVERIFY(!prefix(QStringLiteral("64:ff9b::/96")).within(v6));
}

CLEARWAY_TEST(TestNat64)
#include "tst_nat64.moc"
