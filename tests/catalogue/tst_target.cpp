// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "catalogue/target.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;
using namespace clearway::catalogue;
using namespace Qt::StringLiterals;

class TestTarget : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hostName_data();
    void hostName();
    void network_data();
    void network();
};

void TestTarget::hostName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const QString syntax = u"a host name in lower case with at least one dot"_s;
    const QString inside = u"a public host name"_s;
    const QString label63(63, u'a');
    const QString longest = label63 + u'.' + label63 + u'.' + label63 + u'.' + QString(56, u'a') + u".test"_s;
    QTest::newRow("ordinary") << u"egw.gotomeeting.com"_s << QString();
    QTest::newRow("hyphen-inside") << u"api-pub.mltree.net"_s << QString();
    QTest::newRow("label-of-digits") << u"1.example.com"_s << QString();
    QTest::newRow("punycode") << u"xn--bcher-kva.example"_s << QString();
    QTest::newRow("punycode-top-label") << u"example.xn--p1ai"_s << QString();
    QTest::newRow("label-of-63") << label63 + u".test"_s << QString();
    QTest::newRow("name-of-253") << longest << QString();
    QTest::newRow("name-of-254") << longest + u'x' << syntax;
    QTest::newRow("label-of-64") << label63 + u"a.test"_s << syntax;
    QTest::newRow("empty") << QString() << syntax;
    QTest::newRow("no-dot") << u"intranet"_s << syntax;
    QTest::newRow("dot-only") << u"."_s << syntax;
    QTest::newRow("dot-at-the-end") << u"example.com."_s << syntax;
    QTest::newRow("dot-at-the-start") << u".example.com"_s << syntax;
    QTest::newRow("two-dots") << u"a..example.com"_s << syntax;
    QTest::newRow("upper-case") << u"Example.com"_s << syntax;
    QTest::newRow("underscore") << u"_sip.example.com"_s << syntax;
    QTest::newRow("hyphen-first") << u"-a.example.com"_s << syntax;
    QTest::newRow("hyphen-last") << u"a-.example.com"_s << syntax;
    QTest::newRow("blank") << u"a b.example.com"_s << syntax;
    QTest::newRow("nul") << u"a"_s + QChar(u'\0') + u".example.com"_s << syntax;
    QTest::newRow("line-break") << u"example.com\n"_s << syntax;
    QTest::newRow("umlaut") << u"bücher.example"_s << syntax;
    QTest::newRow("cyrillic-look-alike") << u"gоto.com"_s << syntax;
    QTest::newRow("scheme") << u"https://goto.com"_s << syntax;
    QTest::newRow("port") << u"goto.com:443"_s << syntax;
    QTest::newRow("path") << u"goto.com/x"_s << syntax;
    QTest::newRow("user") << u"user@goto.com"_s << syntax;
    QTest::newRow("star") << u"*.goto.com"_s << syntax;
    QTest::newRow("ipv4") << u"192.0.2.1"_s << syntax;
    QTest::newRow("ipv4-short") << u"127.1"_s << syntax;
    QTest::newRow("ipv4-hexadecimal") << u"0x7f.0x1"_s << syntax;
    QTest::newRow("ipv6") << u"2001:db8::1"_s << syntax;
    QTest::newRow("ipv6-in-brackets") << u"[::1]"_s << syntax;
    QTest::newRow("localhost") << u"localhost"_s << syntax;
    QTest::newRow("below-localhost") << u"a.localhost"_s << inside;
    QTest::newRow("mdns") << u"printer.local"_s << inside;
    QTest::newRow("internal") << u"router.corp.internal"_s << inside;
    QTest::newRow("home-network") << u"box.home.arpa"_s << inside;
    QTest::newRow("onion") << u"abc.onion"_s << inside;
}

void TestTarget::hostName()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QCOMPARE(objection(QStringView(name)).value_or(QString()), expected);
}

void TestTarget::network_data()
{
    QTest::addColumn<QString>("cidr");
    QTest::addColumn<QString>("expected");
    const QString large4 = u"a network no larger than a /16"_s;
    const QString large6 = u"a network no larger than a /32"_s;
    const QString inside = u"a public network"_s;
    QTest::newRow("goto") << u"173.199.0.0/18"_s << QString();
    QTest::newRow("one-address") << u"216.115.208.1/32"_s << QString();
    QTest::newRow("a-16") << u"173.199.0.0/16"_s << QString();
    QTest::newRow("a-15") << u"173.198.0.0/15"_s << large4;
    QTest::newRow("everything") << u"0.0.0.0/0"_s << large4;
    QTest::newRow("this-network") << u"0.1.0.0/16"_s << inside;
    QTest::newRow("private-10") << u"10.1.0.0/16"_s << inside;
    QTest::newRow("private-172") << u"172.31.0.0/16"_s << inside;
    QTest::newRow("private-192") << u"192.168.7.0/24"_s << inside;
    QTest::newRow("beside-private-172") << u"172.32.0.0/16"_s << QString();
    QTest::newRow("carrier-nat") << u"100.100.0.0/16"_s << inside;
    QTest::newRow("loopback") << u"127.0.0.0/16"_s << inside;
    QTest::newRow("loopback-address") << u"127.0.0.1/32"_s << inside;
    QTest::newRow("link-local") << u"169.254.169.254/32"_s << inside;
    QTest::newRow("documentation") << u"203.0.113.128/25"_s << inside;
    QTest::newRow("documentation-inside-a-larger-network") << u"203.0.64.0/18"_s << inside;
    QTest::newRow("protocol-assignments-inside") << u"192.0.0.0/16"_s << inside;
    QTest::newRow("benchmarking") << u"198.19.0.0/16"_s << inside;
    QTest::newRow("multicast") << u"239.1.0.0/16"_s << inside;
    QTest::newRow("broadcast") << u"255.255.255.255/32"_s << inside;
    QTest::newRow("ipv6-public") << u"2600:1f00::/32"_s << QString();
    QTest::newRow("ipv6-a-31") << u"2600:1f00::/31"_s << large6;
    QTest::newRow("ipv6-everything") << u"::/0"_s << large6;
    QTest::newRow("ipv6-loopback") << u"::1/128"_s << inside;
    QTest::newRow("ipv6-mapped-ipv4") << u"::ffff:10.0.0.0/112"_s << inside;
    QTest::newRow("ipv6-nat64") << u"64:ff9b::/96"_s << inside;
    QTest::newRow("ipv6-6to4") << u"2002:a00::/32"_s << inside;
    QTest::newRow("ipv6-teredo") << u"2001::/32"_s << inside;
    QTest::newRow("ipv6-unique-local") << u"fd00::/32"_s << inside;
    QTest::newRow("ipv6-link-local") << u"fe80::/64"_s << inside;
    QTest::newRow("ipv6-multicast") << u"ff02::/32"_s << inside;
    QTest::newRow("ipv6-documentation") << u"2001:db8:1::/48"_s << inside;
    QTest::newRow("ipv6-newer-documentation") << u"3fff:1::/32"_s << inside;
}

void TestTarget::network()
{
    QFETCH(QString, cidr);
    QFETCH(QString, expected);
    const auto parsed = base::Cidr::parse(cidr);
    QVERIFY(parsed);
    QCOMPARE(objection(*parsed).value_or(QString()), expected);
}

CLEARWAY_TEST(TestTarget)
#include "tst_target.moc"
