// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "catalogue/allowlist.h"
#include "catalogue/cataloguefile.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;
using namespace clearway::catalogue;
using namespace Qt::StringLiterals;

class TestAllowlist : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void startsWithCatalogueAndVersion_data();
    void startsWithCatalogueAndVersion();
    void names_data();
    void names();
    void timesNamed_data();
    void timesNamed();
    void foreignTextStaysInItsPlace_data();
    void foreignTextStaysInItsPlace();
    void foreignTitleIsOneCellOrLine_data();
    void foreignTitleIsOneCellOrLine();
    void inMode_data();
    void inMode();
    void nothingCurrent_data();
    void nothingCurrent();
    void udpRuleFor_data();
    void udpRuleFor();
};

namespace {

constexpr RuleKind kinds[]
    = {RuleKind::Nftables, RuleKind::Squid, RuleKind::CiscoWsa, RuleKind::Pac, RuleKind::Csv};

QString shipped(RuleKind kind)
{
    return allowlist(builtInCatalogue(), kind);
}

base::Cidr cidr(QStringView text)
{
    return base::Cidr::parse(text).value();
}

} // namespace

void TestAllowlist::startsWithCatalogueAndVersion_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("nftables") << u"nftables"_s << u"# "_s << u""_s;
    QTest::newRow("squid") << u"squid"_s << u"# "_s << u""_s;
    QTest::newRow("cisco-wsa") << u"cisco-wsa"_s << u"# "_s << u""_s;
    QTest::newRow("pac") << u"pac"_s << u"// "_s << u""_s;
    QTest::newRow("csv") << u"csv"_s << u"\"# "_s << u"\""_s;
}

void TestAllowlist::startsWithCatalogueAndVersion()
{
    QFETCH(QString, word);
    QFETCH(QString, before);
    QFETCH(QString, after);
    const QString text = shipped(base::fromName<RuleKind>(word).value());
    const QStringList lines = text.split(u'\n');
    QCOMPARE(lines[0],
             before + u"GoTo Meeting, Webinar and Training, desktop applications version 10"_s + after);
    QCOMPARE(lines[1],
             before + u"Catalogue goto-v10, version 2026-11 of 2026-11-20, written by Clearway."_s + after);
    QCOMPARE(lines.back(), QString());
    QVERIFY(!lines[lines.size() - 2].isEmpty());
}

void TestAllowlist::names_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *fact, RuleKind kind, const char *line) {
        QTest::newRow(fact) << int(kind) << u'\n' + QString::fromUtf8(line) + u'\n';
    };
    row("nftables-tcp", RuleKind::Nftables,
        "        ip daddr { 23.239.228.0/22, 23.239.232.0/23, 23.239.234.0/23, 23.239.236.0/23, "
        "67.217.64.0/19, "
        "68.64.0.0/19, 78.108.112.0/20, 173.199.0.0/18, 202.173.24.0/21, 216.115.208.0/20 } tcp dport { 443 "
        "} accept");
    row("nftables-udp", RuleKind::Nftables,
        "        ip daddr { 23.239.228.0/22, 23.239.232.0/23, 23.239.234.0/23, 23.239.236.0/23, "
        "67.217.64.0/19, "
        "68.64.0.0/19, 78.108.112.0/20, 173.199.0.0/18, 216.115.208.0/20 } udp dport { 1853, 8200 } accept");
    row("squid-domain", RuleKind::Squid, "acl clearway_names dstdomain -n .goto.com");
    row("squid-single-name", RuleKind::Squid, "acl clearway_names dstdomain -n api-pub.mltree.net");
    row("squid-opener-outside-every-domain", RuleKind::Squid,
        "acl clearway_names dstdomain -n builds.getgocdn.com");
    row("squid-network-by-literal-address", RuleKind::Squid, "acl clearway_networks dst -n 202.173.24.0/21");
    row("squid-port", RuleKind::Squid, "acl clearway_ports port 443");
    row("squid-names", RuleKind::Squid, "http_access allow clearway_connect clearway_ports clearway_names");
    row("squid-networks", RuleKind::Squid,
        "http_access allow clearway_connect clearway_ports clearway_networks");
    row("squid-inspection-left-to-the-site", RuleKind::Squid,
        "# acl clearway_uninspected ssl::server_name .goto.com");
    row("cisco-domain", RuleKind::CiscoWsa, ".expertcity.com");
    row("cisco-network", RuleKind::CiscoWsa, "216.115.208.0/20");
    row("pac-function", RuleKind::Pac, "function FindProxyForURL(url, host)");
    row("pac-network", RuleKind::Pac, "        || isInNet(address, \"173.199.0.0\", \"255.255.192.0\")");
    row("pac-domain", RuleKind::Pac, "        || dnsDomainIs(host, \".logmeininc.com\")");
    row("pac-single-name", RuleKind::Pac, "        || host == \"api-pub.mltree.net\"");
    row("pac-of-several-modes-resolves", RuleKind::Pac,
        "    var address = name || literal ? dnsResolve(host) : null;");
    row("csv-head", RuleKind::Csv,
        "kind,target,protocol,ports,products,optional,use_en,use_de,way,inspection");
    row("csv-domain", RuleKind::Csv,
        "domain,*.gotowebinar.com,tcp,443,webinar,,Central domain (needed for GoTo Webinar only),"
        "Zentrale Domäne (nur für GoTo Webinar erforderlich),proxy,exempt");
    row("csv-optional", RuleKind::Csv,
        "domain,api-pub.mltree.net,tcp,443,,optional,GoTo marketing (not critical),GoTo Marketing (nicht "
        "kritisch),proxy,");
    row("csv-opener", RuleKind::Csv,
        "opener,launch.getgo.com,tcp,443,,,Meeting start service,Konferenzstart-Service,proxy,");
    row("csv-udp-network", RuleKind::Csv,
        "network,78.108.112.0/20,udp,1853 8200,,,VCS (video servers),VCS (Video-Server),direct,");
    row("csv-comma-in-quotes", RuleKind::Csv,
        "network,68.64.0.0/19,tcp,443,,,\"VCS (video servers), VGW and Edge (audio servers)\","
        "\"VCS (Video-Server), VGW und Edge (Audio-Server)\",direct proxy,");
}

void TestAllowlist::names()
{
    QFETCH(int, kind);
    QFETCH(QString, line);
    const QString text = shipped(RuleKind(kind));
    QVERIFY2(text.contains(line), qPrintable(text));
}

void TestAllowlist::timesNamed_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("part");
    QTest::addColumn<int>("times");
    const auto row = [](const char *fact, RuleKind kind, const char *part, int times) {
        QTest::newRow(fact) << int(kind) << QString::fromLatin1(part) << times;
    };
    row("squid-names", RuleKind::Squid, "\nacl clearway_names ", 10); // nine domains and one opener
    row("squid-networks", RuleKind::Squid, "\nacl clearway_networks ", 10);
    row("squid-inspection", RuleKind::Squid, "ssl::server_name ", 8);
    row("squid-no-host-inside-a-named-domain", RuleKind::Squid, "launch.getgo.com", 0);
    row("squid-leaves-out-what-no-proxy-carries", RuleKind::Squid, ".launchdarkly.com\n", 0);
    row("cisco-leaves-out-what-no-proxy-carries", RuleKind::CiscoWsa, ".launchdarkly.com\n", 0);
    row("cisco-networks-up-to-19", RuleKind::CiscoWsa, "/1", 3);
    row("cisco-networks-from-20", RuleKind::CiscoWsa, "/2", 7);
    row("pac-networks", RuleKind::Pac, "isInNet(", 10);
    row("pac-leaves-out-what-no-proxy-carries", RuleKind::Pac, "dnsDomainIs(host, \".launchdarkly", 0);
    row("pac-resolves-once", RuleKind::Pac, "dnsResolve(", 1);
    row("pac-domains", RuleKind::Pac, "dnsDomainIs(", 8);
    row("csv-domains", RuleKind::Csv, "\ndomain,", 10);
    row("csv-openers", RuleKind::Csv, "\nopener,", 4);
    row("csv-networks", RuleKind::Csv, "\nnetwork,", 19);
}

void TestAllowlist::timesNamed()
{
    QFETCH(int, kind);
    QFETCH(QString, part);
    QFETCH(int, times);
    QCOMPARE(shipped(RuleKind(kind)).count(part), times);
}

void TestAllowlist::foreignTextStaysInItsPlace_data()
{
    QTest::addColumn<QString>("use");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << u"Start"_s << u",Start,"_s;
    QTest::newRow("equals-is-no-formula") << u"=1+1"_s << u",'=1+1,"_s;
    QTest::newRow("plus-is-no-formula") << u"+1"_s << u",'+1,"_s;
    QTest::newRow("minus-is-no-formula") << u"-1"_s << u",'-1,"_s;
    QTest::newRow("at-is-no-formula") << u"@SUM(A1)"_s << u",'@SUM(A1),"_s;
    QTest::newRow("tab-is-no-formula") << u"\t=1"_s << u",\\u{9}=1,"_s;
    QTest::newRow("carriage-return") << u"\r=1"_s << u",\\u{d}=1,"_s;
    QTest::newRow("comma") << u"a,b"_s << u",\"a,b\","_s;
    QTest::newRow("quote") << u"a\"b"_s << u",\"a\"\"b\","_s;
    QTest::newRow("line-break") << u"a\nb"_s << u",a\\u{a}b,"_s;
}

void TestAllowlist::foreignTextStaysInItsPlace()
{
    QFETCH(QString, use);
    QFETCH(QString, cell);
    Catalogue catalogue = builtInCatalogue();
    catalogue.domains.front().use.en = use;
    const QString text = allowlist(catalogue, RuleKind::Csv);
    QVERIFY2(text.contains(cell), qPrintable(text));
}

void TestAllowlist::foreignTitleIsOneCellOrLine_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("firstLine");
    QTest::newRow("csv-comma-starts-no-cell") << int(RuleKind::Csv) << u"\"# a,=1\\u{a}allow\""_s;
    QTest::newRow("squid-break-ends-no-comment") << int(RuleKind::Squid) << u"# a,=1\\u{a}allow"_s;
    QTest::newRow("pac-break-ends-no-comment") << int(RuleKind::Pac) << u"// a,=1\\u{a}allow"_s;
    QTest::newRow("nftables-break-ends-no-comment") << int(RuleKind::Nftables) << u"# a,=1\\u{a}allow"_s;
}

void TestAllowlist::foreignTitleIsOneCellOrLine()
{
    QFETCH(int, kind);
    QFETCH(QString, firstLine);
    Catalogue catalogue = builtInCatalogue();
    catalogue.title.en = u"a,=1\nallow"_s;
    QCOMPARE(allowlist(catalogue, RuleKind(kind)).section(u'\n', 0, 0), firstLine);
}

void TestAllowlist::inMode_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("part");
    QTest::addColumn<bool>("there");
    const auto row = [](const char *fact, RuleKind kind, ModeId mode, const char *part, bool there) {
        QTest::newRow(fact) << int(kind) << int(mode) << QString::fromUtf8(part) << there;
    };
    using K = RuleKind;
    using M = ModeId;
    row("head-names-products-and-mode", K::Squid, M::Split,
        "\n# For meeting, webinar, training; mode split, GoTo networks direct.\n", true);
    row("left-out-is-named", K::Squid, M::Split,
        "\n# Left out, since it does not work through a proxy: *.launchdarkly.com.\n", true);
    row("nothing-left-out-without-a-proxy", K::Csv, M::Unrestricted, "Left out", false);
    row("firewall-opens-nothing-for-a-proxy", K::Nftables, M::ProxyOnly, " accept", false);
    row("firewall-opens-udp-beside-a-proxy", K::Nftables, M::ProxyWithUdp, "udp dport { 1853, 8200 } accept",
        true);
    row("firewall-opens-no-tcp-beside-a-proxy", K::Nftables, M::ProxyWithUdp, "tcp dport", false);
    row("firewall-opens-443-to-clouds", K::Nftables, M::Unrestricted, "\n        tcp dport { 443 } accept\n",
        true);
    row("squid-carries-networks", K::Squid, M::ProxyOnly, "acl clearway_networks", true);
    row("squid-carries-no-networks-that-go-directly", K::Squid, M::Split, "acl clearway_networks", false);
    row("squid-has-nothing-to-do", K::Squid, M::Unrestricted, "http_access", false);
    row("cisco-has-nothing-to-do", K::CiscoWsa, M::Unrestricted, "\n.goto.com", false);
    row("csv-says-which-way", K::Csv, M::Split, "VCS (Video-Server),direct,\n", true);
    row("csv-lists-what-no-proxy-carries", K::Csv, M::ProxyOnly, "nicht kritisch)\",none,\n", true);
}

void TestAllowlist::inMode()
{
    QFETCH(int, kind);
    QFETCH(int, mode);
    QFETCH(QString, part);
    QFETCH(bool, there);
    const QString text = allowlist(builtInCatalogue(), RuleKind(kind), {.mode = ModeId(mode)});
    QVERIFY2(text.contains(part) == there, qPrintable(text));
}

void TestAllowlist::nothingCurrent_data()
{
    QTest::addColumn<int>("kind");
    for (const RuleKind kind : kinds)
        QTest::newRow(name(kind).data()) << int(kind);
}

void TestAllowlist::nothingCurrent()
{
    QFETCH(int, kind);
    const QString text = allowlist(builtInLegacyCatalogue(), RuleKind(kind));
    QVERIFY(!text.contains(u"64.74.80.0"_s));
    QVERIFY2(!text.contains(u"\nhttp_access"_s), "Squid would miss the list");
    QVERIFY(text.endsWith(u'\n'));
}

void TestAllowlist::udpRuleFor_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nftables")
        << int(RuleKind::Nftables)
        << u"ip daddr { 173.199.0.0/18, 67.217.64.0/19 } udp dport { 1853, 8200 } accept\n"
           "ip6 daddr { 2600:1f00::/32 } udp dport { 1853, 8200 } accept\n"_s;
    const QString advice = u"cannot carry UDP. In the firewall, allow UDP 1853, 8200 out to: "
                           "173.199.0.0/18, 67.217.64.0/19, 2600:1f00::/32\n"_s;
    QTest::newRow("squid") << int(RuleKind::Squid) << u"# Squid "_s + advice;
    QTest::newRow("cisco-wsa") << int(RuleKind::CiscoWsa) << u"# The appliance "_s + advice;
    QTest::newRow("pac") << int(RuleKind::Pac) << u"// A proxy "_s + advice;
    QTest::newRow("csv")
        << int(RuleKind::Csv)
        << u"target,protocol,ports\n173.199.0.0/18,udp,1853 8200\n67.217.64.0/19,udp,1853 8200\n"
           "2600:1f00::/32,udp,1853 8200\n"_s;
}

void TestAllowlist::udpRuleFor()
{
    QFETCH(int, kind);
    QFETCH(QString, expected);
    const std::vector<base::Cidr> networks{cidr(u"173.199.0.0/18"), cidr(u"67.217.64.0/19"),
                                           cidr(u"2600:1f00::/32")};
    QCOMPARE(udpRule(networks, {1853, 8200}, RuleKind(kind)), expected);
}

CLEARWAY_TEST(TestAllowlist)
#include "tst_allowlist.moc"
