// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "surroundings/wpad.h"

#include "surroundings/playedregistry.h"
#include "surroundings/proxyplaces.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;
using surroundings::Hive;
using surroundings::WpadFacts;

namespace {

const QDateTime now(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);

QString line(const std::vector<surroundings::WpadCandidate> &candidates)
{
    QStringList all;
    for (const auto &candidate : candidates)
        all << candidate.method + u' ' + candidate.url + u' ' + candidate.host;
    return all.join(u"; "_s);
}

void write(const QString &path, const QByteArray &text)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

class tst_Wpad final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void candidates_data();
    void candidates();
    void atMostEight();
    void linuxFiles();
    void policyOfFirefoxForbids();
    void windows_data();
    void windows();
    void windowsAdapters();
};

void tst_Wpad::candidates_data()
{
    QTest::addColumn<QStringList>("dhcp");
    QTest::addColumn<QStringList>("domains");
    QTest::addColumn<bool>("forbidden");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char *fact, const QStringList &dhcp, const QStringList &domains, bool forbidden,
             const QString &expected) { QTest::newRow(fact) << dhcp << domains << forbidden << expected; };
    const QString own = u"dns http://wpad.corp.example/wpad.dat wpad.corp.example"_s;
    row("own-domain", {}, {u"corp.example"_s}, false, own);
    row("never-a-parent", {}, {u"berlin.corp.example"_s}, false,
        u"dns http://wpad.berlin.corp.example/wpad.dat wpad.berlin.corp.example"_s);
    row("upper-case-and-dot-of-the-root", {}, {u"Corp.Example."_s}, false, own);
    row("idn", {}, {u"prüfung.example"_s}, false,
        u"dns http://wpad.xn--prfung-4ya.example/wpad.dat wpad.xn--prfung-4ya.example"_s);
    row("twice-is-once", {}, {u"corp.example"_s, u"CORP.example"_s}, false, own);
    row("dhcp-first", {u"http://pac.corp.example/p.pac"_s}, {u"corp.example"_s}, false,
        u"dhcp http://pac.corp.example/p.pac pac.corp.example; "_s + own);
    row("dhcp-without-path", {u"http://pac.corp.example"_s}, {}, false,
        u"dhcp http://pac.corp.example/wpad.dat pac.corp.example"_s);
    row("dhcp-over-https", {u"https://192.0.2.1:8443/p"_s}, {}, false,
        u"dhcp https://192.0.2.1:8443/p 192.0.2.1"_s);
    row("dhcp-with-user", {u"http://u:secret@pac.example/p"_s}, {}, false,
        u"dhcp http://pac.example/p pac.example"_s);
    row("dhcp-names-a-file", {u"file:///etc/passwd"_s}, {}, false, u""_s);
    row("dhcp-names-ftp", {u"ftp://pac.example/p"_s}, {}, false, u""_s);
    row("dhcp-with-control-characters", {u"http://pac.example/\x01"_s}, {}, false, u""_s);
    row("dhcp-is-junk", {u"\\\\server\\share"_s}, {}, false, u""_s);
    row("single-label-is-nobodys-own", {}, {u"local"_s, u"corp"_s, u"com"_s}, false, u""_s);
    row("public-suffix", {}, {u"co.uk"_s, u"com.au"_s, u"or.at"_s}, false, u""_s);
    row("below-a-public-suffix", {}, {u"corp.co.uk"_s}, false,
        u"dns http://wpad.corp.co.uk/wpad.dat wpad.corp.co.uk"_s);
    row("domain-is-junk", {},
        {u"a b.example"_s, u"user@corp.example"_s, u"corp.example:80"_s, u"corp.example/x"_s, u"..."_s,
         u""_s},
        false, u""_s);
    row("address-as-domain", {}, {u"192.0.2.1"_s}, false, u""_s);
    row("forbidden", {u"http://pac.example/p"_s}, {u"corp.example"_s}, true, u""_s);
}

void tst_Wpad::candidates()
{
    QFETCH(QStringList, dhcp);
    QFETCH(QStringList, domains);
    QFETCH(bool, forbidden);
    QFETCH(QString, expected);
    QCOMPARE(line(surroundings::wpadCandidates(WpadFacts{dhcp, domains, forbidden, {}})), expected);
}

void tst_Wpad::atMostEight()
{
    WpadFacts facts;
    for (int i = 0; i < 50; ++i)
        facts.searchDomains << u"d%1.example"_s.arg(i);
    QCOMPARE(surroundings::wpadCandidates(facts).size(), std::size_t(8));
}

void tst_Wpad::linuxFiles()
{
    QTemporaryDir root;
    write(root.filePath(u"etc/resolv.conf"_s), "search corp.example\n");
    write(root.filePath(u"run/systemd/netif/leases/2"_s), "OPTION_252=" + QByteArray("http://one/p").toHex());
    write(root.filePath(u"var/lib/dhcp/dhclient.eth0.leases"_s),
          "lease {\n  option wpad \"http://two/p\";\n}\n");
    write(root.filePath(u"var/lib/dhcp/other"_s), "lease {\n  option wpad \"http://three/p\";\n}\n");
    const auto places = surroundings::linuxPlaces(root.filePath(u"home"_s), {}, root.path());
    const auto facts
        = surroundings::linuxWpadFacts(root.path(), places, QDateTime(QDate(2026, 11, 25), QTime(), Qt::UTC));
    QCOMPARE(facts.searchDomains, QStringList{u"corp.example"_s});
    QCOMPARE(facts.dhcpUrls, (QStringList{u"http://one/p"_s, u"http://two/p"_s}));
    QVERIFY(!facts.forbidden);
}

void tst_Wpad::policyOfFirefoxForbids()
{
    QTemporaryDir root;
    write(root.filePath(u"etc/firefox/policies/policies.json"_s),
          R"({"policies":{"Proxy":{"Mode":"none","Locked":true}}})");
    const auto places = surroundings::linuxPlaces(root.filePath(u"home"_s), {}, root.path());
    const auto facts = surroundings::linuxWpadFacts(root.path(), places, QDateTime());
    QVERIFY(facts.forbidden);
    QCOMPARE(facts.reason, u"Firefox policy, Proxy.Locked"_s);
}

void tst_Wpad::windows_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("name");
    QTest::addColumn<quint32>("value");
    QTest::addColumn<QString>("reason");
    const QString winHttp = u"SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp"_s;
    const QString service = u"SYSTEM\\CurrentControlSet\\Services\\WinHttpAutoProxySvc"_s;
    QTest::newRow("allowed") << winHttp << u"DisableWpad"_s << 0U << QString();
    QTest::newRow("disabled") << winHttp << u"DisableWpad"_s << 1U << u"DisableWpad"_s;
    QTest::newRow("service-on-demand") << service << u"Start"_s << 3U << QString();
    QTest::newRow("service-disabled") << service << u"Start"_s << 4U << u"WinHttpAutoProxySvc is disabled"_s;
}

void tst_Wpad::windows()
{
    QFETCH(QString, key);
    QFETCH(QString, name);
    QFETCH(quint32, value);
    QFETCH(QString, reason);
    const QString tcpip = u"SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters"_s;
    testing::PlayedRegistry registry;
    registry.number(Hive::LocalMachine, key, name, value)
        .text(Hive::LocalMachine, tcpip, u"Domain"_s, u"corp.example"_s)
        .text(Hive::LocalMachine, tcpip, u"SearchList"_s, u"corp.example, lab.example"_s);
    const auto facts = surroundings::windowsWpadFacts(registry, now);
    QCOMPARE(facts.reason, reason);
    QCOMPARE(facts.forbidden, !reason.isEmpty());
    QCOMPARE(facts.searchDomains, (QStringList{u"corp.example"_s, u"lab.example"_s}));
}

void tst_Wpad::windowsAdapters()
{
    const QString adapters = u"SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\\Interfaces\\"_s;
    const auto given = [](const QByteArray &url) {
        using testing::dword;
        return dword(252) + dword(0) + dword(quint32(url.size())) + dword(0) + dword(0xffffffff) + url;
    };
    testing::PlayedRegistry registry;
    registry.number(Hive::LocalMachine, adapters + u"{a}"_s, u"EnableDHCP"_s, 1)
        .binary(Hive::LocalMachine, adapters + u"{a}"_s, u"DhcpInterfaceOptions"_s, given("http://a/p"))
        .number(Hive::LocalMachine, adapters + u"{fixed}"_s, u"EnableDHCP"_s, 0)
        .binary(Hive::LocalMachine, adapters + u"{fixed}"_s, u"DhcpInterfaceOptions"_s, given("http://b/p"))
        .number(Hive::LocalMachine, adapters + u"{none}"_s, u"EnableDHCP"_s, 1);
    QCOMPARE(surroundings::windowsWpadFacts(registry, now).dhcpUrls, QStringList{u"http://a/p"_s});
}

CLEARWAY_TEST(tst_Wpad)
#include "tst_wpad.moc"
