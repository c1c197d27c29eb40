// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/address.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway::base;
using namespace Qt::StringLiterals;

class TestAddress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parsesAndPrints_data();
    void parsesAndPrints();
    void refusesAddress_data();
    void refusesAddress();
    void classifies_data();
    void classifies();
    void parsesEndpoint_data();
    void parsesEndpoint();
    void refusesEndpoint_data();
    void refusesEndpoint();
    void parsesCidr_data();
    void parsesCidr();
    void refusesCidr_data();
    void refusesCidr();
    void cidrContains_data();
    void cidrContains();
    void addressByNumber_data();
    void addressByNumber();
    void v4HasItsBytesInHostOrder();
};

namespace {

void rows(std::initializer_list<std::pair<const char *, const char *>> factsAndTexts)
{
    QTest::addColumn<QString>("text");
    for (const auto &[fact, text] : factsAndTexts)
        QTest::newRow(fact) << QString::fromUtf8(text);
}

void pair(const char *fact, const char *text, const char *expected)
{
    QTest::newRow(fact) << QString::fromUtf8(text) << QString::fromUtf8(expected);
}

} // namespace

void TestAddress::parsesAndPrints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    pair("ipv4", "216.115.208.5", "216.115.208.5");
    pair("ipv4-zero", "0.0.0.0", "0.0.0.0");
    pair("ipv4-highest", "255.255.255.255", "255.255.255.255");
    pair("ipv6-whole", "2001:db8:1:2:3:4:5:6", "2001:db8:1:2:3:4:5:6");
    pair("ipv6-upper-case", "2001:DB8::A", "2001:db8::a");
    pair("ipv6-leading-zeros", "2001:0db8::000a", "2001:db8::a");
    pair("ipv6-unspecified", "::", "::");
    pair("ipv6-loopback", "::1", "::1");
    pair("ipv6-gap-at-the-end", "fe80::", "fe80::");
    pair("ipv6-longest-run-is-cut", "1:0:0:2:0:0:0:3", "1:0:0:2::3");
    pair("ipv6-first-run-on-a-tie", "1:0:0:2:3:0:0:4", "1::2:3:0:0:4");
    pair("ipv6-one-zero-stays", "1:0:2:3:4:5:6:7", "1:0:2:3:4:5:6:7");
    pair("ipv6-gap-for-one-group", "1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0");
    pair("ipv6-quad-at-the-end", "::ffff:192.0.2.1", "::ffff:c000:201");
    pair("ipv6-quad-without-gap", "1:2:3:4:5:6:192.0.2.1", "1:2:3:4:5:6:c000:201");
}

void TestAddress::parsesAndPrints()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);
    const auto address = IpAddress::parse(text);
    QVERIFY(address);
    QCOMPARE(address->toString(), printed);
    QVERIFY(IpAddress::parse(printed) == address);
}

void TestAddress::refusesAddress_data()
{
    rows({{"empty", ""},
          {"name", "localhost"},
          {"ipv4-three-parts", "1.2.3"},
          {"ipv4-five-parts", "1.2.3.4.5"},
          {"ipv4-dot-at-the-end", "1.2.3.4."},
          {"ipv4-empty-part", "1..2.3"},
          {"ipv4-over-255", "1.2.3.256"},
          {"ipv4-octal-look", "1.2.3.04"},
          {"ipv4-hexadecimal", "0x1.2.3.4"},
          {"ipv4-plus", "+1.2.3.4"},
          {"ipv4-minus", "1.2.3.-4"},
          {"ipv4-blank-before", " 1.2.3.4"},
          {"ipv4-blank-after", "1.2.3.4 "},
          {"ipv4-one-number", "3232235777"},
          {"ipv4-arabic-digits", "١.٢.٣.٤"},
          {"ipv6-colon", ":"},
          {"ipv6-three-colons", ":::"},
          {"ipv6-two-gaps", "1::2::3"},
          {"ipv6-seven-groups", "1:2:3:4:5:6:7"},
          {"ipv6-nine-groups", "1:2:3:4:5:6:7:8:9"},
          {"ipv6-gap-for-nothing", "1:2:3:4::5:6:7:8"},
          {"ipv6-five-digits", "12345::"},
          {"ipv6-other-letter", "g::"},
          {"ipv6-prefixed-group", "0x1::"},
          {"ipv6-signed-group", "+1::"},
          {"ipv6-blank-in-group", "::1 "},
          {"ipv6-colon-at-the-end", "1:2:3:4:5:6:7:"},
          {"ipv6-colon-at-the-start", ":1:2:3:4:5:6:7"},
          {"ipv6-zone", "fe80::1%eth0"},
          {"ipv6-brackets", "[::1]"},
          {"ipv6-quad-before-the-gap", "1.2.3.4::"},
          {"ipv6-quad-in-the-middle", "::1.2.3.4:5"},
          {"ipv6-short-quad", "::1.2.3"},
          {"ipv6-eight-groups-and-quad", "1:2:3:4:5:6:7:1.2.3.4"},
          {"ipv6-very-long", "1111:1111:1111:1111:1111:1111:1111:1111:1111:1111"}});
}

void TestAddress::refusesAddress()
{
    QFETCH(QString, text);
    QVERIFY(!IpAddress::parse(text));
}

void TestAddress::classifies_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *fact, const char *address, AddressClass kind) {
        QTest::newRow(fact) << QString::fromLatin1(address) << int(kind);
    };
    row("goto", "216.115.208.5", AddressClass::Public);
    row("before-private-10", "9.255.255.255", AddressClass::Public);
    row("private-10-first", "10.0.0.0", AddressClass::Private);
    row("private-10-last", "10.255.255.255", AddressClass::Private);
    row("after-private-10", "11.0.0.0", AddressClass::Public);
    row("private-172-first", "172.16.0.0", AddressClass::Private);
    row("private-172-last", "172.31.255.255", AddressClass::Private);
    row("after-private-172", "172.32.0.0", AddressClass::Public);
    row("private-192", "192.168.1.1", AddressClass::Private);
    row("protocol-assignments", "192.0.0.170", AddressClass::Reserved);
    row("carrier-nat-first", "100.64.0.0", AddressClass::SharedCgnat);
    row("carrier-nat-last", "100.127.255.255", AddressClass::SharedCgnat);
    row("after-carrier-nat", "100.128.0.0", AddressClass::Public);
    row("loopback", "127.0.0.53", AddressClass::Loopback);
    row("link-local", "169.254.169.254", AddressClass::LinkLocal);
    row("unspecified", "0.0.0.0", AddressClass::Unspecified);
    row("documentation-1", "192.0.2.1", AddressClass::Documentation);
    row("documentation-2", "198.51.100.1", AddressClass::Documentation);
    row("documentation-3", "203.0.113.1", AddressClass::Documentation);
    row("benchmarking", "198.18.0.1", AddressClass::Private);
    row("multicast", "224.0.0.251", AddressClass::Multicast);
    row("future", "240.0.0.1", AddressClass::Reserved);
    row("broadcast", "255.255.255.255", AddressClass::Reserved);
    row("ipv6-public", "2600::1", AddressClass::Public);
    row("ipv6-unspecified", "::", AddressClass::Unspecified);
    row("ipv6-loopback", "::1", AddressClass::Loopback);
    row("ipv6-near-loopback", "::2", AddressClass::Reserved);
    row("ipv6-link-local", "fe80::1", AddressClass::LinkLocal);
    row("ipv6-link-local-last", "febf::1", AddressClass::LinkLocal);
    row("ipv6-old-site-local", "fec0::1", AddressClass::Reserved);
    row("ipv6-unique-local", "fd12::1", AddressClass::Private);
    row("ipv6-multicast", "ff02::1", AddressClass::Multicast);
    row("ipv6-documentation", "2001:db8::1", AddressClass::Documentation);
    row("ipv6-newer-documentation", "3fff:fff::1", AddressClass::Documentation);
    row("ipv6-after-newer-documentation", "3fff:1000::1", AddressClass::Public);
    row("ipv6-nat64", "64:ff9b::1", AddressClass::Public);
    row("ipv6-discard", "100::1", AddressClass::Reserved);
    row("mapped-private", "::ffff:10.0.0.1", AddressClass::Private);
    row("mapped-public", "::ffff:216.115.208.5", AddressClass::Public);
}

void TestAddress::classifies()
{
    QFETCH(QString, address);
    QFETCH(int, expected);
    QCOMPARE(int(classify(IpAddress::parse(address).value())), expected);
}

void TestAddress::parsesEndpoint_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    pair("ipv4-with-port", "192.0.2.1:443", "192.0.2.1:443");
    pair("ipv4-default-port", "192.0.2.1", "192.0.2.1:53");
    pair("highest-port", "192.0.2.1:65535", "192.0.2.1:65535");
    pair("ipv6-with-port", "[2001:db8::1]:443", "[2001:db8::1]:443");
    pair("ipv6-default-port", "2001:db8::1", "[2001:db8::1]:53");
    pair("ipv6-in-brackets-default-port", "[2001:db8::1]", "[2001:db8::1]:53");
}

void TestAddress::parsesEndpoint()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);
    const auto endpoint = Endpoint::parse(text, 53);
    QVERIFY(endpoint);
    QCOMPARE(endpoint->toString(), printed);
}

void TestAddress::refusesEndpoint_data()
{
    rows({{"empty", ""},
          {"port-only", ":443"},
          {"port-missing", "192.0.2.1:"},
          {"port-zero", "192.0.2.1:0"},
          {"port-too-high", "192.0.2.1:65536"},
          {"port-long", "192.0.2.1:100000"},
          {"port-signed", "192.0.2.1:+53"},
          {"port-with-leading-zero", "192.0.2.1:053"},
          {"port-as-word", "192.0.2.1:dns"},
          {"name", "dns.example:53"},
          {"bracket-open", "[::1"},
          {"bracket-then-word", "[::1]x"},
          {"bracket-port-missing", "[::1]:"},
          {"bracket-empty", "[]:53"},
          {"bracket-ipv4", "[192.0.2.1]:53"},
          {"two-ports", "192.0.2.1:53:53"},
          {"blank", "192.0.2.1 :53"}});
}

void TestAddress::refusesEndpoint()
{
    QFETCH(QString, text);
    QVERIFY(!Endpoint::parse(text, 53));
}

void TestAddress::parsesCidr_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("prefix");
    QTest::addColumn<quint64>("size");
    QTest::newRow("ipv4") << u"173.199.0.0/18"_s << 18 << quint64(16384);
    QTest::newRow("ipv4-one-address") << u"192.0.2.1/32"_s << 32 << quint64(1);
    QTest::newRow("ipv4-everything") << u"0.0.0.0/0"_s << 0 << (quint64(1) << 32);
    QTest::newRow("ipv4-inside-a-byte") << u"66.151.150.160/27"_s << 27 << quint64(32);
    QTest::newRow("ipv6") << u"2001:db8::/120"_s << 120 << quint64(256);
    QTest::newRow("ipv6-capped") << u"2001:db8::/32"_s << 32 << (quint64(1) << 32);
    QTest::newRow("ipv6-one-address") << u"::1/128"_s << 128 << quint64(1);
}

void TestAddress::parsesCidr()
{
    QFETCH(QString, text);
    QFETCH(int, prefix);
    QFETCH(quint64, size);
    const auto cidr = Cidr::parse(text);
    QVERIFY(cidr);
    QCOMPARE(cidr->prefix(), prefix);
    QCOMPARE(quint64(cidr->size()), size);
    QCOMPARE(cidr->toString(), text);
}

void TestAddress::refusesCidr_data()
{
    rows({{"empty", ""},
          {"no-prefix", "10.0.0.0"},
          {"slash-only", "10.0.0.0/"},
          {"prefix-33", "10.0.0.0/33"},
          {"prefix-129", "::/129"},
          {"prefix-negative", "10.0.0.0/-1"},
          {"prefix-with-leading-zero", "10.0.0.0/08"},
          {"netmask", "10.0.0.0/255.0.0.0"},
          {"host-bits", "10.0.0.1/8"},
          {"host-bits-inside-a-byte", "66.151.150.161/27"},
          {"ipv6-host-bits", "2001:db8::1/64"},
          {"two-slashes", "10.0.0.0/8/8"},
          {"blank", "10.0.0.0/ 8"}});
}

void TestAddress::refusesCidr()
{
    QFETCH(QString, text);
    QVERIFY(!Cidr::parse(text));
}

void TestAddress::cidrContains_data()
{
    QTest::addColumn<QString>("cidr");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *fact, const char *cidr, const char *address, bool expected) {
        QTest::newRow(fact) << QString::fromLatin1(cidr) << QString::fromLatin1(address) << expected;
    };
    row("first", "173.199.0.0/18", "173.199.0.0", true);
    row("last", "173.199.0.0/18", "173.199.63.255", true);
    row("after", "173.199.0.0/18", "173.199.64.0", false);
    row("before", "173.199.0.0/18", "173.198.255.255", false);
    row("everything", "0.0.0.0/0", "255.1.2.3", true);
    row("one-address", "192.0.2.1/32", "192.0.2.1", true);
    row("beside-one-address", "192.0.2.1/32", "192.0.2.0", false);
    row("other-family", "0.0.0.0/0", "::", false);
    row("ipv6-last-bit", "2001:db8::/127", "2001:db8::1", true);
    row("ipv6-after", "2001:db8::/127", "2001:db8::2", false);
}

void TestAddress::cidrContains()
{
    QFETCH(QString, cidr);
    QFETCH(QString, address);
    QFETCH(bool, expected);
    QCOMPARE(Cidr::parse(cidr)->contains(IpAddress::parse(address).value()), expected);
}

void TestAddress::addressByNumber_data()
{
    QTest::addColumn<QString>("cidr");
    QTest::addColumn<quint64>("number");
    QTest::addColumn<QString>("address");
    QTest::newRow("first") << u"173.199.0.0/18"_s << quint64(0) << u"173.199.0.0"_s;
    QTest::newRow("across-a-byte") << u"173.199.0.0/18"_s << quint64(256) << u"173.199.1.0"_s;
    QTest::newRow("last") << u"173.199.0.0/18"_s << quint64(16383) << u"173.199.63.255"_s;
    QTest::newRow("last-of-everything") << u"0.0.0.0/0"_s << quint64(0xffffffff) << u"255.255.255.255"_s;
    QTest::newRow("ipv6") << u"2001:db8::/32"_s << quint64(0x10203) << u"2001:db8::1:203"_s;
    QTest::newRow("ipv6-inside-a-byte") << u"2001:db8::f0/124"_s << quint64(15) << u"2001:db8::ff"_s;
}

void TestAddress::addressByNumber()
{
    QFETCH(QString, cidr);
    QFETCH(quint64, number);
    QFETCH(QString, address);
    QCOMPARE(Cidr::parse(cidr)->at(number).toString(), address);
}

void TestAddress::v4HasItsBytesInHostOrder()
{
    QCOMPARE(IpAddress::fromV4(0xc0000201).toString(), u"192.0.2.1"_s);
    QCOMPARE(IpAddress::parse(u"192.0.2.1")->v4(), std::uint32_t(0xc0000201));
    QCOMPARE(IpAddress::parse(u"::1")->v4(), std::uint32_t(0));
    QVERIFY(IpAddress::parse(u"9.0.0.0") < IpAddress::parse(u"10.0.0.0"));
}

CLEARWAY_TEST(TestAddress)
#include "tst_address.moc"
