// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/addressset.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway::base;
using namespace Qt::StringLiterals;

class TestAddressSet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void networks_data();
    void networks();
    void holdsNetwork_data();
    void holdsNetwork();
    void networksEndWhereAsked();
    void without_data();
    void without();
    void contains_data();
    void contains();
    void sizes_data();
    void sizes();
};

namespace {

/// "10.0.0.0-10.0.0.9 192.0.2.0/24"
AddressSet set(const QString &text)
{
    std::vector<AddressRange> ranges;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        ranges.push_back(word.contains(u'/')
                             ? AddressRange::of(Cidr::parse(word).value())
                             : AddressRange{IpAddress::parse(word.section(u'-', 0, 0)).value(),
                                            IpAddress::parse(word.section(u'-', -1)).value()});
    return AddressSet(ranges);
}

QString text(const AddressSet &addresses)
{
    QStringList all;
    for (const Cidr &cidr : addresses.networks())
        all << cidr.toString();
    return all.join(u' ');
}

} // namespace

void TestAddressSet::networks_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("one-address") << u"192.0.2.7"_s << u"192.0.2.7/32"_s;
    QTest::newRow("touching-ones-are-joined") << u"192.0.2.0/25 192.0.2.128/25"_s << u"192.0.2.0/24"_s;
    QTest::newRow("overlapping-ones-are-joined") << u"192.0.2.0/25 192.0.2.64/26"_s << u"192.0.2.0/25"_s;
    QTest::newRow("one-inside-another") << u"192.0.2.0/24 192.0.2.64/26 192.0.2.255"_s << u"192.0.2.0/24"_s;
    QTest::newRow("order-does-not-matter")
        << u"192.0.2.128/25 10.0.0.0/8 192.0.2.0/25"_s << u"10.0.0.0/8 192.0.2.0/24"_s;
    QTest::newRow("range-off-the-bits")
        << u"192.0.2.1-192.0.2.6"_s << u"192.0.2.1/32 192.0.2.2/31 192.0.2.4/31 192.0.2.6/32"_s;
    QTest::newRow("everything") << u"0.0.0.0-255.255.255.255"_s << u"0.0.0.0/0"_s;
    QTest::newRow("up-to-the-last-address")
        << u"255.255.255.254-255.255.255.255 0.0.0.0"_s << u"0.0.0.0/32 255.255.255.254/31"_s;
    QTest::newRow("families-never-touch") << u"255.255.255.255 ::"_s << u"255.255.255.255/32 ::/128"_s;
    QTest::newRow("ipv6") << u"2001:db8::/33 2001:db8:8000::/33"_s << u"2001:db8::/32"_s;
    QTest::newRow("all-of-ipv6") << u"::/0"_s << u"::/0"_s;
    QTest::newRow("carry-over-bytes") << u"10.0.255.255-10.1.0.0"_s << u"10.0.255.255/32 10.1.0.0/32"_s;
}

void TestAddressSet::networks()
{
    QFETCH(QString, given);
    QFETCH(QString, expected);
    QCOMPARE(text(set(given)), expected);
}

void TestAddressSet::holdsNetwork_data()
{
    QTest::addColumn<QString>("range");
    QTest::addColumn<int>("prefix");
    QTest::addColumn<bool>("holds");
    QTest::newRow("that-very-network") << u"10.0.0.0/16"_s << 16 << true;
    QTest::newRow("a-larger-one") << u"10.0.0.0/16"_s << 15 << false;
    QTest::newRow("a-smaller-one") << u"10.0.0.0/16"_s << 24 << true;
    QTest::newRow("one-address-short-at-the-end") << u"10.0.0.0-10.0.255.254"_s << 16 << false;
    QTest::newRow("one-address-late-at-the-start") << u"10.0.0.1-10.1.0.0"_s << 16 << false;
    QTest::newRow("in-the-middle") << u"10.0.0.1-10.1.255.255"_s << 16 << true;
    QTest::newRow("at-the-end-of-the-family") << u"255.255.0.1-255.255.255.255"_s << 16 << false;
    QTest::newRow("everything") << u"0.0.0.0/0"_s << 0 << true;
    QTest::newRow("ipv6") << u"2001:db8::1-2001:dbb::"_s << 32 << true;
}

void TestAddressSet::holdsNetwork()
{
    QFETCH(QString, range);
    QFETCH(int, prefix);
    QFETCH(bool, holds);
    QCOMPARE(set(range).ranges().front().holdsNetworkOf(prefix), holds);
}

void TestAddressSet::networksEndWhereAsked()
{
    const AddressSet addresses = set(u"10.0.0.1-10.0.0.9 192.0.2.0/24 198.51.100.0/24"_s);
    const auto all = addresses.networks();
    QCOMPARE(all.size(), std::size_t(6));
    for (std::size_t most = 0; most <= all.size(); ++most) {
        const auto some = addresses.networks(most);
        QCOMPARE(some, std::vector(all.begin(), all.begin() + std::ptrdiff_t(most)));
    }
}

void TestAddressSet::without_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("taken");
    QTest::addColumn<QString>("rest");
    QTest::newRow("nothing-taken") << u"10.0.0.0/8"_s << u""_s << u"10.0.0.0/8"_s;
    QTest::newRow("all-taken") << u"10.0.0.0/8"_s << u"0.0.0.0/0"_s << u""_s;
    QTest::newRow("itself") << u"10.0.0.0/8"_s << u"10.0.0.0/8"_s << u""_s;
    QTest::newRow("first-half") << u"192.0.2.0/24"_s << u"192.0.2.0/25"_s << u"192.0.2.128/25"_s;
    QTest::newRow("last-half") << u"192.0.2.0/24"_s << u"192.0.2.128/25"_s << u"192.0.2.0/25"_s;
    QTest::newRow("hole") << u"192.0.2.0/29"_s << u"192.0.2.2/31"_s << u"192.0.2.0/31 192.0.2.4/30"_s;
    QTest::newRow("two-holes") << u"192.0.2.0/29"_s << u"192.0.2.1 192.0.2.6"_s
                               << u"192.0.2.0/32 192.0.2.2/31 192.0.2.4/31 192.0.2.7/32"_s;
    QTest::newRow("beside-it") << u"192.0.2.0/25"_s << u"192.0.2.128/25"_s << u"192.0.2.0/25"_s;
    QTest::newRow("over-both-ends") << u"192.0.2.8/29"_s << u"192.0.2.0/28"_s << u""_s;
    QTest::newRow("other-family") << u"0.0.0.0/0"_s << u"::/0"_s << u"0.0.0.0/0"_s;
    QTest::newRow("last-address-of-all")
        << u"255.255.255.254/31"_s << u"255.255.255.255"_s << u"255.255.255.254/32"_s;
    QTest::newRow("several-ranges") << u"10.0.0.0/30 192.0.2.0/30"_s << u"10.0.0.3-192.0.2.1"_s
                                    << u"10.0.0.0/31 10.0.0.2/32 192.0.2.2/31"_s;
}

void TestAddressSet::without()
{
    QFETCH(QString, from);
    QFETCH(QString, taken);
    QFETCH(QString, rest);
    QCOMPARE(text(set(from).without(set(taken))), rest);
}

void TestAddressSet::contains_data()
{
    QTest::addColumn<QString>("range");
    QTest::addColumn<bool>("inside");
    QTest::addColumn<bool>("overlapping");
    QTest::newRow("itself") << u"192.0.2.0/25"_s << true << true;
    QTest::newRow("across-what-was-joined") << u"192.0.2.64-192.0.2.191"_s << true << true;
    QTest::newRow("over-the-end") << u"192.0.2.255-192.0.3.0"_s << false << true;
    QTest::newRow("beside") << u"192.0.3.0/24"_s << false << false;
    QTest::newRow("around") << u"0.0.0.0/0"_s << false << true;
    QTest::newRow("other-family") << u"c000:200::/40"_s << false << false;
}

void TestAddressSet::contains()
{
    QFETCH(QString, range);
    QFETCH(bool, inside);
    QFETCH(bool, overlapping);
    const AddressSet addresses = set(u"192.0.2.0/25 192.0.2.128/25"_s);
    QCOMPARE(addresses.contains(set(range).ranges().front()), inside);
    QCOMPARE(addresses.overlaps(set(range).ranges().front()), overlapping);
}

void TestAddressSet::sizes_data()
{
    QTest::addColumn<QString>("addresses");
    QTest::addColumn<double>("size");
    QTest::newRow("nothing") << u""_s << 0.0;
    QTest::newRow("networks") << u"10.0.0.0/8 192.0.2.0/31"_s << 16'777'218.0;
    QTest::newRow("everything") << u"0.0.0.0/0"_s << 4'294'967'296.0;
    QTest::newRow("ipv6-is-capped") << u"::/0"_s << 9'223'372'036'854'775'808.0;
}

void TestAddressSet::sizes()
{
    QFETCH(QString, addresses);
    QFETCH(double, size);
    QCOMPARE(set(addresses).size(), size);
}

CLEARWAY_TEST(TestAddressSet)
#include "tst_addressset.moc"
