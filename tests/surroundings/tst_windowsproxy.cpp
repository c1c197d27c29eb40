// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "surroundings/windowsproxy.h"

#include "surroundings/connectionblob.h"
#include "surroundings/playedregistry.h"
#include "surroundings/sourcetext.h"

#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;
using surroundings::Hive;
using testing::dword;

namespace {

const QString settings = u"Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings"_s;
const QString connectionsKey = settings + u"\\Connections"_s;
const QString policies = u"Software\\Policies\\Microsoft\\Windows\\CurrentVersion\\Internet Settings"_s;

QByteArray counted(const QByteArray &text)
{
    return dword(quint32(text.size())) + text;
}

QByteArray blob(quint32 version, quint32 flags, const QByteArrayList &texts)
{
    QByteArray bytes = dword(version) + dword(3) + dword(flags);
    for (const QByteArray &text : texts)
        bytes += counted(text);
    return bytes + QByteArray(32, '\0');
}

} // namespace

class tst_WindowsProxy final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void proxyServer_data();
    void proxyServer();
    void blobs_data();
    void blobs();
    void winInet_data();
    void winInet();
    void policyMakesItMachineWide();
    void forgottenProxyIsShown();
    void connections_data();
    void connections();
    void connectionsOfAll();
    void connectionsAreBounded();
    void winHttp_data();
    void winHttp();
};

void tst_WindowsProxy::proxyServer_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("raw");
    const auto row = [](const char *fact, const QString &text, const QString &expected, const QString &raw) {
        QTest::newRow(fact) << text << expected << raw;
    };
    row("for-all", u"p.example:8080"_s, u"manual http://p.example:8080"_s, u"p.example:8080"_s);
    row("with-scheme", u"http://p.example:8080"_s, u"manual http://p.example:8080"_s,
        u"http://p.example:8080"_s);
    row("per-kind", u"http=h:1;https=s:2;ftp=f:3;socks=k:4"_s, u"manual http://s:2"_s,
        u"http=h:1;https=s:2;ftp=f:3;socks=k:4"_s);
    row("kind-in-upper-case", u"HTTPS=s:2"_s, u"manual http://s:2"_s, u"https=s:2"_s);
    row("https-with-scheme", u"https=https://s:2"_s, u"manual https://s:2"_s, u"https=https://s:2"_s);
    row("blanks-separate", u"http=h:1 https=s:2"_s, u"manual http://s:2"_s, u"http=h:1;https=s:2"_s);
    row("socks-is-version-4", u"socks=k:4"_s, u"manual socks4://k:4"_s, u"socks=k:4"_s);
    row("http-alone-is-none-for-443", u"http=h:1"_s, u"none"_s, u"http=h:1"_s);
    row("plain-one-beside-http", u"http=h:1;p:5"_s, u"manual http://p:5"_s, u"http=h:1;p:5"_s);
    row("password", u"https=http://u:secret@s:2"_s, u"manual http://s:2 dropped"_s, u"https=http://s:2"_s);
    row("password-with-separator", u"https=http://u:se;cret@s:2"_s,
        u"unreadable dropped problem=the port is not a number"_s, u"https=?;s:2"_s);
    row("malformed", u"https=s:0"_s, u"unreadable problem=the port is not between 1 and 65535"_s,
        u"https=?"_s);
    row("empty", u""_s, u"unreadable problem=no proxy named"_s, u""_s);
    row("separators-only", u";;;"_s, u"unreadable problem=no proxy named"_s, u""_s);
}

void tst_WindowsProxy::proxyServer()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QFETCH(QString, raw);
    evidence::ProxySource source;
    surroundings::readProxyServer(source, text);
    QCOMPARE(testing::line(source), expected);
    QCOMPARE(source.raw, raw);
}

void tst_WindowsProxy::blobs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *fact, const QByteArray &bytes, const QString &expected) {
        QTest::newRow(fact) << bytes << expected;
    };
    row("direct-winhttp", QByteArray::fromHex("1800000000000000010000000000000000000000"), u"1|||"_s);
    row("three-texts", blob(0x46, 0x0f, {"p:1", "<local>", "http://pac/p"}),
        u"15|p:1|<local>|http://pac/p"_s);
    row("flags-only", dword(0x46) + dword(1) + dword(9), u"9|||"_s);
    row("length-beyond-the-end", dword(0x46) + dword(1) + dword(3) + dword(100) + "p:1", u"3||| truncated"_s);
    row("length-of-4-gigabytes", dword(0x46) + dword(1) + dword(3) + dword(0xffffffff) + "p:1",
        u"3||| truncated"_s);
    row("second-text-cut", dword(0x46) + dword(1) + dword(3) + counted("p:1") + dword(9) + "x",
        u"3|p:1|| truncated"_s);
    row("too-short-for-flags", QByteArray(11, '\0'), u"-"_s);
    row("empty", {}, u"-"_s);
}

void tst_WindowsProxy::blobs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const auto read = surroundings::connectionBlob(bytes);
    const auto kept = read.value_or(surroundings::ConnectionBlob{});
    const QString text
        = QStringList{QString::number(kept.flags), kept.proxy, kept.bypass, kept.pacUrl}.join(u'|')
        + (kept.truncated ? u" truncated"_s : QString());
    QCOMPARE(read ? text : u"-"_s, expected);
}

void tst_WindowsProxy::winInet_data()
{
    QTest::addColumn<int>("enabled");
    QTest::addColumn<QByteArray>("connection");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("pacUrl");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *fact, int enabled, const QByteArray &connection, const QString &server,
                        const QString &pacUrl, const QString &expected) {
        QTest::newRow(fact) << enabled << connection << server << pacUrl << expected;
    };
    const QString server = u"p:1"_s;
    const QString pac = u"http://pac/p"_s;
    row("nothing-on", 0, blob(0x46, 1, {}), {}, {}, u"none"_s);
    row("manual", 1, blob(0x46, 3, {}), server, {}, u"manual http://p:1 bypass=*.local,<local>"_s);
    row("manual-without-blob", 1, {}, server, {}, u"manual http://p:1 bypass=*.local,<local>"_s);
    row("manual-in-blob-only", 0, blob(0x46, 3, {"q:2"}), server, {}, u"none"_s);
    row("pac-with-its-flag", 0, blob(0x46, 5, {}), {}, pac, u"pac pac=http://pac/p"_s);
    row("pac-without-its-flag", 0, blob(0x46, 1, {}), {}, pac, u"none"_s);
    row("pac-by-policy-without-blob", 0, {}, {}, pac, u"pac pac=http://pac/p"_s);
    row("pac-in-blob", 0, blob(0x46, 5, {"", "", "http://kept/p"}), {}, {}, u"pac pac=http://kept/p"_s);
    row("auto-detect", 0, blob(0x46, 9, {}), {}, {}, u"wpad"_s);
    row("all-in-the-order-of-windows", 1, blob(0x46, 15, {}), server, pac,
        u"wpad\npac pac=http://pac/p\nmanual http://p:1 bypass=*.local,<local>"_s);
    row("broken-blob", 1, QByteArray(3, 'x'), server, {}, u"manual http://p:1 bypass=*.local,<local>"_s);
    row("malformed-server", 1, blob(0x46, 3, {}), u"p:0"_s, {},
        u"unreadable bypass=*.local,<local> problem=the port is not between 1 and 65535"_s);
}

void tst_WindowsProxy::winInet()
{
    QFETCH(int, enabled);
    QFETCH(QByteArray, connection);
    QFETCH(QString, server);
    QFETCH(QString, pacUrl);
    QFETCH(QString, expected);
    testing::PlayedRegistry registry;
    registry.number(Hive::CurrentUser, settings, u"ProxyEnable"_s, quint32(enabled))
        .text(Hive::CurrentUser, settings, u"ProxyServer"_s, server)
        .text(Hive::CurrentUser, settings, u"ProxyOverride"_s, u"*.local;<local>"_s)
        .text(Hive::CurrentUser, settings, u"AutoConfigURL"_s, pacUrl)
        .binary(Hive::CurrentUser, connectionsKey, u"DefaultConnectionSettings"_s, connection);
    QCOMPARE(testing::lines(surroundings::winInetProxies(registry, {})), expected);
}

void tst_WindowsProxy::policyMakesItMachineWide()
{
    testing::PlayedRegistry registry;
    registry.number(Hive::LocalMachine, policies, u"ProxySettingsPerUser"_s, 0)
        .number(Hive::CurrentUser, settings, u"ProxyEnable"_s, 1)
        .text(Hive::CurrentUser, settings, u"ProxyServer"_s, u"users:1"_s)
        .number(Hive::LocalMachine, settings, u"ProxyEnable"_s, 1)
        .text(Hive::LocalMachine, settings, u"ProxyServer"_s, u"machines:1"_s);
    QCOMPARE(testing::placedLines(surroundings::winInetProxies(registry, {})),
             u"wininet HKLM\\…\\Internet Settings, ProxyServer: manual http://machines:1"_s);
}

void tst_WindowsProxy::forgottenProxyIsShown()
{
    testing::PlayedRegistry registry;
    registry.number(Hive::CurrentUser, settings, u"ProxyEnable"_s, 0)
        .text(Hive::CurrentUser, settings, u"ProxyServer"_s, u"http://u:secret@old:1"_s);
    const auto sources = surroundings::winInetProxies(registry, {});
    QCOMPARE(testing::lines(sources), u"none dropped"_s);
    QCOMPARE(sources.front().raw, u"ProxyEnable=0, ProxyServer=http://old:1"_s);
}

void tst_WindowsProxy::connections_data()
{
    QTest::addColumn<QByteArray>("office");
    QTest::addColumn<QStringList>("connected");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *fact, const QByteArray &office, const QStringList &connected,
                        const QString &expected) { QTest::newRow(fact) << office << connected << expected; };
    const QByteArray proxy = blob(0x46, 3, {"v:2", "<local>"});
    const QString lan = u"HKCU\\…\\Internet Settings, ProxyServer|manual http://p:1|p:1"_s;
    const QString office = u"HKCU\\…\\Internet Settings\\Connections, Office"_s;
    const QString idleLan = u"HKCU\\…\\Internet Settings|none|not while “Office” is connected: p:1"_s;
    row("not-connected", proxy, {}, lan + u'\n' + office + u"|none|not connected: v:2"_s);
    row("another-one-is-connected", proxy, {u"Home"_s}, lan + u'\n' + office + u"|none|not connected: v:2"_s);
    row("connected-ones-replace-the-lan", proxy, {u"OFFICE"_s},
        office + u", ProxyServer|manual http://v:2 bypass=<local>|v:2\n"_s + idleLan);
    row("connected-and-direct", blob(0x46, 1, {}), {u"Office"_s}, office + u"|none|\n"_s + idleLan);
    row("connected-with-all-ways", blob(0x46, 15, {"v:2", "", "http://pac/p"}), {u"Office"_s},
        office + u", auto-detect|wpad|\n"_s + office
            + u", AutoConfigURL|pac pac=http://pac/p|http://pac/p\n"_s + office
            + u", ProxyServer|manual http://v:2|v:2\n"_s + idleLan);
    row("all-ways-not-connected", blob(0x46, 15, {"v:2", "", "http://pac/p"}), {},
        lan + u'\n' + office + u"|none|not connected: auto-detect, http://pac/p, v:2"_s);
    row("left-over-in-it", blob(0x46, 1, {"v:2", "", "http://pac/p"}), {},
        lan + u'\n' + office + u"|none|not connected: ProxyEnable=0, ProxyServer=v:2"_s);
    row("password", blob(0x46, 3, {"http://u:secret@v:2"}), {},
        lan + u'\n' + office + u"|none dropped|not connected: http://v:2"_s);
    const QString cut = office + u"|unreadable problem=the value ends too early|"_s;
    row("cut", dword(0x46) + dword(1) + dword(3) + dword(99) + "v:2", {u"Office"_s}, lan + u'\n' + cut);
    row("empty", {}, {u"Office"_s}, lan + u'\n' + cut);
    row("length-of-4-gigabytes", dword(0x46) + dword(1) + dword(3) + dword(0xffffffff) + "v:2", {},
        lan + u'\n' + cut);
}

void tst_WindowsProxy::connections()
{
    QFETCH(QByteArray, office);
    QFETCH(QStringList, connected);
    QFETCH(QString, expected);
    testing::PlayedRegistry registry;
    registry.number(Hive::CurrentUser, settings, u"ProxyEnable"_s, 1)
        .text(Hive::CurrentUser, settings, u"ProxyServer"_s, u"p:1"_s)
        .binary(Hive::CurrentUser, connectionsKey, u"DefaultConnectionSettings"_s, blob(0x46, 3, {"p:1"}))
        .binary(Hive::CurrentUser, connectionsKey, u"SavedLegacySettings"_s, blob(0x46, 3, {"p:1"}))
        .binary(Hive::CurrentUser, connectionsKey, u"Office"_s, office);
    QStringList all;
    for (const auto &source : surroundings::winInetProxies(registry, connected))
        all << QStringList{source.place, testing::line(source), source.raw}.join(u'|');
    QCOMPARE(all.join(u'\n'), expected);
}

/// Where a policy makes the settings the computer's, those of its connections count.
void tst_WindowsProxy::connectionsOfAll()
{
    testing::PlayedRegistry registry;
    registry.number(Hive::LocalMachine, policies, u"ProxySettingsPerUser"_s, 0)
        .binary(Hive::CurrentUser, connectionsKey, u"Mine"_s, blob(0x46, 3, {"users:1"}))
        .binary(Hive::LocalMachine, connectionsKey, u"Ours"_s, blob(0x46, 3, {"machines:1"}));
    QCOMPARE(testing::placedLines(surroundings::winInetProxies(registry, {u"Mine"_s, u"Ours"_s})),
             u"wininet HKLM\\…\\Internet Settings\\Connections, Ours, ProxyServer: manual http://machines:1\n"
             "wininet HKLM\\…\\Internet Settings: none"_s);
}

/// Names and number are whoever's who wrote there.
void tst_WindowsProxy::connectionsAreBounded()
{
    testing::PlayedRegistry registry;
    for (int i = 0; i < 200; ++i)
        registry.binary(Hive::CurrentUser, connectionsKey, u"%1\n%2"_s.arg(i).arg(QString(5000, u'x')),
                        blob(0x46, 3, {QByteArray(60'000, 'p')}));
    const auto sources = surroundings::winInetProxies(registry, {});
    QCOMPARE(sources.size(), std::size_t(33));
    for (const auto &source : sources) {
        QVERIFY(source.place.size() < 150);
        QVERIFY(source.raw.size() < 400);
    }
}

void tst_WindowsProxy::winHttp_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("direct") << QByteArray::fromHex("1800000000000000010000000000000000000000") << u"none"_s;
    QTest::newRow("proxy-and-exemptions") << blob(0x18, 3, {"p.example:8080", "*.local;<local>"})
                                          << u"manual http://p.example:8080 bypass=*.local,<local>"_s;
    QTest::newRow("newer-version") << blob(0x28, 3, {"http=h:1;https=s:2", ""}) << u"manual http://s:2"_s;
    QTest::newRow("cut") << dword(0x18) + dword(0) + dword(3) + dword(99) + "p:1"
                         << u"unreadable problem=the value ends too early"_s;
    QTest::newRow("no-bytes") << QByteArray() << u"unreadable problem=the value ends too early"_s;
}

void tst_WindowsProxy::winHttp()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    testing::PlayedRegistry registry;
    QVERIFY(surroundings::winHttpProxies(registry).empty());
    registry.binary(Hive::LocalMachine, connectionsKey, u"WinHttpSettings"_s, bytes);
    QCOMPARE(testing::lines(surroundings::winHttpProxies(registry)), expected);
}

CLEARWAY_TEST(tst_WindowsProxy)
#include "tst_windowsproxy.moc"
