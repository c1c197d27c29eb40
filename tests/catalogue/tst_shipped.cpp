// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The catalogue that ships, held against the firewall document row by row: a row that is removed, added,
// moved or changed breaks a test.
#include "catalogue/cataloguefile.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;
using namespace clearway::catalogue;
using namespace Qt::StringLiterals;

class TestShipped : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void counts_data();
    void counts();
    void head();
    void domain_data();
    void domain();
    void opener_data();
    void opener();
    void network_data();
    void network();
    void gateway_data();
    void gateway();
    void ports();
    void mode_data();
    void mode();
    void vpnLayout_data();
    void vpnLayout();
    void historicNetwork_data();
    void historicNetwork();
    void hostsLieInTheirDomainsOnly();
};

namespace {

const Catalogue &v10()
{
    static const Catalogue catalogue = builtInCatalogue();
    return catalogue;
}

const Catalogue &legacy()
{
    static const Catalogue catalogue = builtInLegacyCatalogue();
    return catalogue;
}

template<class Words> QString words(const Words &all)
{
    QStringList texts;
    for (const auto &word : all)
        texts += name(word);
    return texts.join(u' ');
}

QString networks(const std::vector<base::Cidr> &all)
{
    QStringList texts;
    for (const auto &cidr : all)
        texts += cidr.toString();
    return texts.join(u' ');
}

/// "meet.goto.com documented", with the ranges in brackets.
QString hosts(const std::vector<Host> &all)
{
    QStringList texts;
    for (const Host &host : all)
        texts += host.name + u' ' + name(host.origin)
            + (host.expectedIn.empty() ? QString() : u" ["_s + networks(host.expectedIn) + u']');
    return texts.join(u", "_s);
}

QString flags(const Domain &domain)
{
    QStringList texts;
    texts += domain.optional ? u"optional"_s : u"required"_s;
    texts += domain.exemptFromInspection ? u"exempt"_s : u"inspectable"_s;
    texts += domain.worksThroughProxy ? u"proxied"_s : u"unproxied"_s;
    return texts.join(u' ');
}

} // namespace

void TestShipped::counts_data()
{
    QTest::addColumn<int>("actual");
    QTest::addColumn<int>("expected");
    QTest::newRow("domains") << int(v10().domains.size()) << 10;
    QTest::newRow("openers") << int(v10().openers.size()) << 4;
    QTest::newRow("tcp-networks") << int(v10().tcpNetworks.size()) << 10;
    QTest::newRow("udp-networks") << int(v10().udpNetworks.size()) << 9;
    QTest::newRow("gateways") << int(v10().gateway.hosts.size()) << 2;
    QTest::newRow("modes") << int(v10().modes.size()) << 4;
    QTest::newRow("vpn-layouts") << int(v10().vpnLayouts.size()) << 3;
    QTest::newRow("websocket-hosts-none-documented") << int(v10().websocketHosts.size()) << 0;
    QTest::newRow("rows-of-the-matrix") << int(requirements(v10()).size()) << 43;
    QTest::newRow("legacy-networks") << int(legacy().tcpNetworks.size()) << 11;
    QTest::newRow("legacy-has-no-udp") << int(legacy().udpNetworks.size()) << 0;
    QTest::newRow("legacy-has-no-row") << int(requirements(legacy()).size()) << 0;
}

void TestShipped::counts()
{
    QFETCH(int, actual);
    QFETCH(int, expected);
    QCOMPARE(actual, expected);
}

void TestShipped::head()
{
    QCOMPARE(v10().id, u"goto-v10"_s);
    QCOMPARE(v10().version, u"2026-11"_s);
    QCOMPARE(v10().date, QDate(2026, 11, 20));
    QCOMPARE(v10().source, u"built-in"_s);
    QVERIFY(!v10().historic);
    QCOMPARE(legacy().id, u"goto-legacy"_s);
    QCOMPARE(legacy().source, u"built-in"_s);
    QVERIFY(legacy().historic);
}

void TestShipped::domain_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("use");
    QTest::addColumn<QString>("pointsTo");
    QTest::addColumn<QString>("products");
    QTest::addColumn<QString>("traits");
    QTest::addColumn<QString>("standing");
    int index = 0;
    const auto row = [&index](const char *fact, const char *pattern, const char *use, const char *pointsTo,
                              const char *products, const char *traits, const char *standing) {
        QTest::newRow(fact) << index++ << QString::fromUtf8(pattern) << QString::fromUtf8(use)
                            << QString::fromUtf8(pointsTo) << QString::fromUtf8(products)
                            << QString::fromUtf8(traits) << QString::fromUtf8(standing);
    };
    const char *core = "required exempt proxied";
    row("1-goto", "*.goto.com", "Zentrale Domäne für den Start von Sitzungen", "aws", "", core,
        "meet.goto.com documented");
    row("2-getgo", "*.getgo.com", "Verschiedene Dienste", "aws", "", core, "api.getgo.com documented");
    row("3-gotomeeting", "*.gotomeeting.com", "Verschiedene Dienste", "goto aws", "", core,
        "global.gotomeeting.com documented");
    row("4-expertcity", "*.expertcity.com", "Server für Audio- und Bildschirmfreigabe", "goto", "", core,
        "www.expertcity.com inferred");
    row("5-goto-rtc", "*.goto-rtc.com", "Audio- und Videoserver", "goto", "", core,
        "turn.goto-rtc.com inferred");
    row("6-logmeininc", "*.logmeininc.com", "Authentifizierung (kritisch)", "aws", "", core,
        "authentication.logmeininc.com documented");
    row("7-gotowebinar", "*.gotowebinar.com", "Zentrale Domäne (nur für GoTo Webinar erforderlich)",
        "goto aws", "webinar", core,
        "attendee.gotowebinar.com documented [173.199.0.0/18], global.gotowebinar.com documented "
        "[173.199.0.0/18]");
    row("8-gototraining", "*.gototraining.com", "Zentrale Domäne (nur für GoTo Training erforderlich)",
        "goto", "training", core, "global.gototraining.com documented [173.199.0.0/18]");
    row("9-launchdarkly", "*.launchdarkly.com",
        "Externer Dienstanbieter für die Aktivierung von Funktionen (funktioniert nicht über einen Proxy, "
        "nicht "
        "kritisch)",
        "google-cloud", "", "optional inspectable unproxied",
        "clientstream.launchdarkly.com inferred, events.launchdarkly.com inferred");
    row("10-marketing", "api-pub.mltree.net", "GoTo Marketing (nicht kritisch)", "aws", "",
        "optional inspectable proxied", "api-pub.mltree.net documented");
}

void TestShipped::domain()
{
    QFETCH(int, index);
    QFETCH(QString, pattern);
    QFETCH(QString, use);
    QFETCH(QString, pointsTo);
    QFETCH(QString, products);
    QFETCH(QString, traits);
    QFETCH(QString, standing);
    const Domain &domain = v10().domains.at(std::size_t(index));
    QCOMPARE(domain.pattern, pattern);
    QCOMPARE(domain.use.de, use);
    QVERIFY(!domain.use.en.isEmpty() && domain.use.en != domain.use.de);
    QCOMPARE(words(domain.pointsTo), pointsTo);
    QCOMPARE(words(domain.products), products);
    QCOMPARE(flags(domain), traits);
    QCOMPARE(hosts(domain.hosts), standing);
    QCOMPARE(words(domain.hosts.front().products), products);
}

void TestShipped::opener_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("use");
    QTest::addColumn<QString>("pointsTo");
    const QString start = u"Konferenzstart-Service"_s;
    const QString builds = u"CDN für GoTo-Meeting-Builds herunterladen"_s;
    QTest::newRow("launch") << 0 << u"launch.getgo.com"_s << start << u"goto"_s;
    QTest::newRow("join") << 1 << u"join.servers.getgo.com"_s << start << u"aws"_s;
    QTest::newRow("builds") << 2 << u"builds.cdn.getgo.com"_s << builds << u"aws"_s;
    QTest::newRow("builds-outside-every-wildcard") << 3 << u"builds.getgocdn.com"_s << builds << u"goto"_s;
}

void TestShipped::opener()
{
    QFETCH(int, index);
    QFETCH(QString, host);
    QFETCH(QString, use);
    QFETCH(QString, pointsTo);
    const Opener &opener = v10().openers.at(std::size_t(index));
    QCOMPARE(opener.host, host);
    QCOMPARE(opener.use.de, use);
    QVERIFY(!opener.use.en.isEmpty() && opener.use.en != opener.use.de);
    QCOMPARE(words(opener.pointsTo), pointsTo);
}

void TestShipped::network_data()
{
    QTest::addColumn<bool>("udp");
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("cidr");
    QTest::addColumn<QString>("use");
    QTest::addColumn<QString>("hosts");
    const QString vcs = u"VCS (Video-Server)"_s;
    const QString vgw = u"VGW (Audio-Server)"_s;
    const QString all = u"VCS (Video-Server), VGW und Edge (Audio-Server)"_s;
    const QString udp = u"VCS (Video-Server), VGW (Audio-Server), siehe TCP"_s;
    const QString sites = u"attendee.gotowebinar.com, global.gotowebinar.com, global.gototraining.com"_s;
    const QString gateways = u"egw.gotomeeting.com, egwglobal.gotomeeting.com"_s;
    QTest::newRow("tcp-1") << false << 0 << u"23.239.228.0/22"_s << vcs << QString();
    QTest::newRow("tcp-2") << false << 1 << u"23.239.232.0/23"_s << vcs << QString();
    QTest::newRow("tcp-3") << false << 2 << u"23.239.234.0/23"_s << vcs << QString();
    QTest::newRow("tcp-4") << false << 3 << u"23.239.236.0/23"_s << vcs << QString();
    QTest::newRow("tcp-5") << false << 4 << u"67.217.64.0/19"_s << vgw << QString();
    QTest::newRow("tcp-6") << false << 5 << u"68.64.0.0/19"_s << all << QString();
    QTest::newRow("tcp-7") << false << 6 << u"78.108.112.0/20"_s << vcs << QString();
    QTest::newRow("tcp-8") << false << 7 << u"173.199.0.0/18"_s << all + u", "_s + sites << sites;
    QTest::newRow("tcp-9") << false << 8 << u"202.173.24.0/21"_s << u"MCS (Bildschirmübertragungs-Server)"_s
                           << QString();
    QTest::newRow("tcp-10") << false << 9 << u"216.115.208.0/20"_s
                            << u"VGW (Audio-Server), egwglobal.gotomeeting.com, egw.gotomeeting.com "
                               "(Verbindungserkennung)"_s
                            << gateways;
    QTest::newRow("udp-1") << true << 0 << u"23.239.228.0/22"_s << vcs << QString();
    QTest::newRow("udp-2") << true << 1 << u"23.239.232.0/23"_s << vcs << QString();
    QTest::newRow("udp-3") << true << 2 << u"23.239.234.0/23"_s << vcs << QString();
    QTest::newRow("udp-4") << true << 3 << u"23.239.236.0/23"_s << vcs << QString();
    QTest::newRow("udp-5") << true << 4 << u"67.217.64.0/19"_s << vgw << QString();
    QTest::newRow("udp-6") << true << 5 << u"68.64.0.0/19"_s << udp << QString();
    QTest::newRow("udp-7") << true << 6 << u"78.108.112.0/20"_s << vcs << QString();
    QTest::newRow("udp-8") << true << 7 << u"173.199.0.0/18"_s << udp << sites;
    QTest::newRow("udp-9-without-screen-sharing") << true << 8 << u"216.115.208.0/20"_s << vgw << gateways;
}

void TestShipped::network()
{
    QFETCH(bool, udp);
    QFETCH(int, index);
    QFETCH(QString, cidr);
    QFETCH(QString, use);
    QFETCH(QString, hosts);
    const Network &network = (udp ? v10().udpNetworks : v10().tcpNetworks).at(std::size_t(index));
    QCOMPARE(network.cidr.toString(), cidr);
    QCOMPARE(network.use.de, use);
    QVERIFY(!network.use.en.isEmpty() && network.use.en != network.use.de);
    QCOMPARE(network.hosts.join(u", "_s), hosts);
    QVERIFY(!network.historic);
}

void TestShipped::gateway_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("name");
    QTest::newRow("egw") << 0 << u"egw.gotomeeting.com"_s;
    QTest::newRow("egwglobal") << 1 << u"egwglobal.gotomeeting.com"_s;
}

void TestShipped::gateway()
{
    QFETCH(int, index);
    QFETCH(QString, name);
    const Host &host = v10().gateway.hosts.at(std::size_t(index));
    QCOMPARE(host.name, name);
    QCOMPARE(host.origin, Origin::Documented);
    QCOMPARE(networks(host.expectedIn), u"216.115.208.0/20"_s);
}

void TestShipped::ports()
{
    QCOMPARE(v10().gateway.racePorts, (std::vector<std::uint16_t>{8200, 443, 80}));
    QCOMPARE(v10().tcpPorts, (std::vector<std::uint16_t>{443}));
    QCOMPARE(v10().udpPorts, (std::vector<std::uint16_t>{1853, 8200}));
}

void TestShipped::mode_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("de");
    QTest::addColumn<QString>("carried");
    QTest::newRow("1") << 0 << u"proxy-only"_s << u"Proxy only"_s << u"Nur Proxy"_s << u"proxy proxy none"_s;
    QTest::newRow("2") << 1 << u"proxy-with-udp"_s << u"Proxy, UDP direct"_s << u"Proxy, UDP direkt"_s
                       << u"proxy proxy direct"_s;
    QTest::newRow("3") << 2 << u"split"_s << u"GoTo networks direct"_s << u"GoTo-Netze direkt"_s
                       << u"direct proxy direct"_s;
    QTest::newRow("4") << 3 << u"unrestricted"_s << u"All outgoing open"_s << u"Alles ausgehend offen"_s
                       << u"direct direct direct"_s;
}

void TestShipped::mode()
{
    QFETCH(int, index);
    QFETCH(QString, id);
    QFETCH(QString, en);
    QFETCH(QString, de);
    QFETCH(QString, carried);
    const Mode &mode = v10().modes.at(std::size_t(index));
    QCOMPARE(QString(name(mode.id)), id);
    QCOMPARE(mode.title, (Text{en, de}));
    QCOMPARE(words(std::vector{mode.gotoTcp, mode.otherTcp, mode.udp}), carried);
}

void TestShipped::vpnLayout_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("id");
    QTest::newRow("everything") << 0 << u"full-tunnel"_s;
    QTest::newRow("goto-outside") << 1 << u"goto-direct"_s;
    QTest::newRow("internal-inside") << 2 << u"internal-only"_s;
}

void TestShipped::vpnLayout()
{
    QFETCH(int, index);
    QFETCH(QString, id);
    QCOMPARE(v10().vpnLayouts.at(std::size_t(index)).id, id);
}

void TestShipped::historicNetwork_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("cidr");
    QTest::addColumn<bool>("stillListed");
    QTest::newRow("1") << 0 << u"216.115.208.0/20"_s << true;
    QTest::newRow("2") << 1 << u"216.219.112.0/20"_s << false;
    QTest::newRow("3") << 2 << u"66.151.158.0/24"_s << false;
    QTest::newRow("4") << 3 << u"66.151.150.160/27"_s << false;
    QTest::newRow("5") << 4 << u"66.151.115.128/26"_s << false;
    QTest::newRow("6") << 5 << u"64.74.80.0/24"_s << false;
    QTest::newRow("7") << 6 << u"202.173.24.0/21"_s << true;
    QTest::newRow("8") << 7 << u"67.217.64.0/19"_s << true;
    QTest::newRow("9") << 8 << u"78.108.112.0/20"_s << true;
    QTest::newRow("10") << 9 << u"68.64.0.0/19"_s << true;
    QTest::newRow("11") << 10 << u"206.183.100.0/22"_s << false;
}

void TestShipped::historicNetwork()
{
    QFETCH(int, index);
    QFETCH(QString, cidr);
    QFETCH(bool, stillListed);
    const Network &network = legacy().tcpNetworks.at(std::size_t(index));
    QCOMPARE(network.cidr.toString(), cidr);
    QVERIFY(network.historic);
    QCOMPARE(v10().isGotoAddress(network.cidr.network()), stillListed);
}

void TestShipped::hostsLieInTheirDomainsOnly()
{
    // The opener hosts have rows of their own, and so has the gateway: a domain must not count them a second
    // time.
    QSet<QString> others;
    for (const Opener &opener : v10().openers)
        others.insert(opener.host);
    for (const Host &host : v10().gateway.hosts)
        others.insert(host.name);
    for (const Domain &domain : v10().domains)
        for (const Host &host : domain.hosts)
            QVERIFY2(!others.contains(host.name), qPrintable(host.name));
}

CLEARWAY_TEST(TestShipped)
#include "tst_shipped.moc"
