// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "surroundings/proxysources.h"

#include "surroundings/gnomeproxy.h"
#include "surroundings/playedregistry.h"
#include "surroundings/proxyplaces.h"
#include "surroundings/sourcetext.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace clearway;
using namespace Qt::StringLiterals;

namespace {

const QByteArray oneProfile = "[Profile0]\nName=default\nIsRelative=1\nPath=p\n";

} // namespace

/// Whole lists, from files and settings made here.
class tst_ProxySources final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingThere();
    void linuxInOrder();
    void sessionsDesktopFirst();
    void kdeCascade();
    void firefoxEverywhere_data();
    void firefoxEverywhere();
    void firefoxLastWord_data();
    void firefoxLastWord();
    void brokenFiles_data();
    void brokenFiles();
    void windowsInOrder();
    void macInOrder();
    void placesNameNobody();

private:
    void write(const QString &path, const QByteArray &text);
    [[nodiscard]] QString list(const QHash<QString, QString> &environment = {},
                               const std::optional<surroundings::GnomeSettings> &gnome = {}) const;

    std::unique_ptr<QTemporaryDir> m_root;
    QString m_home;
};

void tst_ProxySources::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    m_home = m_root->filePath(u"home/erika"_s);
    QVERIFY(QDir().mkpath(m_home));
}

void tst_ProxySources::write(const QString &path, const QByteArray &text)
{
    const QString whole = path.startsWith(u"~/"_s) ? m_home + path.mid(1) : m_root->path() + path;
    QVERIFY(QDir().mkpath(QFileInfo(whole).path()));
    QFile file(whole);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QString tst_ProxySources::list(const QHash<QString, QString> &environment,
                               const std::optional<surroundings::GnomeSettings> &gnome) const
{
    const auto places = surroundings::linuxPlaces(m_home, environment, m_root->path());
    return testing::placedLines(surroundings::linuxProxySources(places, gnome));
}

void tst_ProxySources::nothingThere()
{
    QCOMPARE(list(), QString());
}

void tst_ProxySources::linuxInOrder()
{
    write(u"~/.config/kioslaverc"_s, "[Proxy Settings]\nProxyType=3\n");
    write(u"/etc/sysconfig/proxy"_s, "PROXY_ENABLED=\"yes\"\nHTTPS_PROXY=\"http://s:4\"\n");
    write(u"~/.mozilla/firefox/profiles.ini"_s, oneProfile);
    write(u"~/.mozilla/firefox/p/prefs.js"_s, "user_pref(\"network.proxy.type\", 0);\n");
    QCOMPARE(list({{u"https_proxy"_s, u"http://e:1"_s}}, surroundings::GnomeSettings{.mode = u"none"_s}),
             u"environment https_proxy: manual http://e:1\n"
             "gnome org.gnome.system.proxy: none\n"
             "kde kioslaverc: wpad\n"
             "sysconfig /etc/sysconfig/proxy: manual http://s:4\n"
             "firefox profile default, prefs.js: none"_s);
}

void tst_ProxySources::sessionsDesktopFirst()
{
    write(u"~/.config/kioslaverc"_s, "[Proxy Settings]\nProxyType=3\n");
    const surroundings::GnomeSettings gnome{.mode = u"none"_s};
    QCOMPARE(list({{u"XDG_CURRENT_DESKTOP"_s, u"KDE"_s}}, gnome),
             u"kde kioslaverc: wpad\ngnome org.gnome.system.proxy: none"_s);
    QCOMPARE(list({{u"XDG_CURRENT_DESKTOP"_s, u"ubuntu:GNOME"_s}}, gnome),
             u"gnome org.gnome.system.proxy: none\nkde kioslaverc: wpad"_s);
}

void tst_ProxySources::kdeCascade()
{
    write(u"/etc/a/kioslaverc"_s, "[Proxy Settings]\nProxyType=1\nhttpsProxy=http://a 1\n");
    write(u"/etc/b/kioslaverc"_s, "[Proxy Settings]\nhttpsProxy=http://b 2\nNoProxyFor=b\n");
    write(u"/etc/xdg/kioslaverc"_s, "[Proxy Settings]\nProxyType=0\n");
    QCOMPARE(list({{u"XDG_CONFIG_DIRS"_s, u"/etc/a:/etc/b"_s}}),
             u"kde kioslaverc: manual http://a:1 bypass=b"_s);
    QCOMPARE(list(), u"kde kioslaverc: none"_s);
}

void tst_ProxySources::firefoxEverywhere_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("usual") << u"~/.mozilla/firefox"_s << QString();
    QTest::newRow("newer") << u"~/.config/mozilla/firefox"_s << u" in ~/.config/mozilla/firefox"_s;
    QTest::newRow("snap") << u"~/snap/firefox/common/.mozilla/firefox"_s
                          << u" in ~/snap/firefox/common/.mozilla/firefox"_s;
    QTest::newRow("flatpak") << u"~/.var/app/org.mozilla.firefox/.mozilla/firefox"_s
                             << u" in ~/.var/app/org.mozilla.firefox/.mozilla/firefox"_s;
}

void tst_ProxySources::firefoxEverywhere()
{
    QFETCH(QString, folder);
    QFETCH(QString, suffix);
    write(folder + u"/profiles.ini"_s, oneProfile);
    write(folder + u"/p/prefs.js"_s, "user_pref(\"network.proxy.type\", 4);\n");
    QCOMPARE(list(), u"firefox profile default%1, prefs.js: wpad"_s.arg(suffix));
}

void tst_ProxySources::firefoxLastWord_data()
{
    QTest::addColumn<QByteArray>("prefsJs");
    QTest::addColumn<QByteArray>("userJs");
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("expected");
    const QByteArray none = "user_pref(\"network.proxy.type\", 0);\n";
    const QByteArray wpad = "user_pref(\"network.proxy.type\", 4);\n";
    const QByteArray locked = R"({"policies":{"Proxy":{"Mode":"system","Locked":true}}})";
    const QByteArray offered = R"({"policies":{"Proxy":{"Mode":"autoDetect"}}})";
    const auto row
        = [](const char *fact, const QByteArray &prefsJs, const QByteArray &userJs, const QByteArray &policy,
             const QString &expected) { QTest::newRow(fact) << prefsJs << userJs << policy << expected; };
    row("prefs-js", none, "\n", "{}", u"profile default, prefs.js: none"_s);
    row("user-js", none, wpad, "{}", u"profile default, user.js: wpad"_s);
    row("locked-policy", none, wpad, locked, u"profile default, policy (locked): system"_s);
    row("policy-as-default", "\n", "\n", offered, u"profile default, policy: wpad"_s);
    row("prefs-js-over-policy", none, "\n", offered, u"profile default, prefs.js: none"_s);
    row("hostile-lines-are-counted", none + "\x1b]8;;evil\n\x01\n", "junk\n", "{}",
        u"profile default, prefs.js: none problem=2 lines of prefs.js are no preferences; 1 lines of user.js are no preferences"_s);
    row("policy-is-no-json", none, "\n", "<html>",
        u"profile default, prefs.js: none problem=policies.json is no JSON object"_s);
}

void tst_ProxySources::firefoxLastWord()
{
    QFETCH(QByteArray, prefsJs);
    QFETCH(QByteArray, userJs);
    QFETCH(QByteArray, policy);
    QFETCH(QString, expected);
    write(u"~/.mozilla/firefox/profiles.ini"_s, oneProfile);
    write(u"~/.mozilla/firefox/p/prefs.js"_s, prefsJs);
    write(u"~/.mozilla/firefox/p/user.js"_s, userJs);
    write(u"/etc/firefox/policies/policies.json"_s, policy);
    QCOMPARE(list(), u"firefox "_s + expected);
}

void tst_ProxySources::brokenFiles_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    QTest::newRow("kde") << u"~/.config/kioslaverc"_s << u"kde kioslaverc"_s;
    QTest::newRow("sysconfig") << u"/etc/sysconfig/proxy"_s << u"sysconfig /etc/sysconfig/proxy"_s;
    QTest::newRow("profiles-ini") << u"~/.mozilla/firefox/profiles.ini"_s << u"firefox profiles.ini"_s;
    QTest::newRow("prefs-js") << u"~/.config/mozilla/firefox/p/prefs.js"_s
                              << u"firefox profile default in ~/.config/mozilla/firefox, prefs.js"_s;
    QTest::newRow("user-js") << u"~/.config/mozilla/firefox/p/user.js"_s
                             << u"firefox profile default in ~/.config/mozilla/firefox, user.js"_s;
    QTest::newRow("policies-json") << u"/etc/firefox/policies/policies.json"_s << u"firefox policy"_s;
}

void tst_ProxySources::brokenFiles()
{
    QFETCH(QString, path);
    QFETCH(QString, expected);
    write(u"~/.config/mozilla/firefox/profiles.ini"_s, oneProfile);
    const QString whole = path.startsWith(u"~/"_s) ? m_home + path.mid(1) : m_root->path() + path;
    QVERIFY(QDir().mkpath(whole));
    QVERIFY(list().startsWith(expected + u": unreadable problem="_s));
    QVERIFY2(list().endsWith(u"found a folder"_s), qPrintable(list()));
    QVERIFY(!list().contains(u"erika"_s));
#ifdef Q_OS_UNIX // a FIFO that nobody writes to must not be waited for
    QVERIFY(QDir().rmdir(whole));
    QCOMPARE(mkfifo(QFile::encodeName(whole).constData(), 0600), 0);
    QVERIFY2(list().endsWith(u"found a special file"_s), qPrintable(list()));
    QVERIFY(QFile::remove(whole));
#endif
    QFile file(whole);
    QDir(whole).rmdir(u"."_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(qint64(1) << 30));
    QVERIFY2(list().endsWith(u"found 1073741824"_s), qPrintable(list()));
}

void tst_ProxySources::windowsInOrder()
{
    using surroundings::Hive;
    const QString settings = u"Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings"_s;
    write(u"~/AppData/Roaming/Mozilla/Firefox/profiles.ini"_s, oneProfile);
    write(u"~/AppData/Roaming/Mozilla/Firefox/p/prefs.js"_s, "user_pref(\"network.proxy.type\", 0);\n");
    testing::PlayedRegistry registry;
    registry
        .text(Hive::CurrentUser, u"SOFTWARE\\LogMeInInc\\GoToMeeting\\ConnectionInfo"_s, u"a"_s,
              u"old.example:1"_s)
        .number(Hive::CurrentUser, settings, u"ProxyEnable"_s, 1)
        .text(Hive::CurrentUser, settings, u"ProxyServer"_s, u"p:2"_s)
        .binary(Hive::LocalMachine, settings + u"\\Connections"_s, u"WinHttpSettings"_s,
                QByteArray::fromHex("1800000000000000010000000000000000000000"))
        .binary(Hive::CurrentUser, settings + u"\\Connections"_s, u"Office"_s,
                QByteArray::fromHex("46000000010000000900000000000000"));
    const auto places = surroundings::windowsPlaces(
        m_home, {{u"https_proxy"_s, u"http://e:3"_s}, {u"APPDATA"_s, m_home + u"/AppData/Roaming"_s}});
    QCOMPARE(testing::placedLines(surroundings::windowsProxySources(places, registry, {u"Office"_s})),
             u"goto-stored HKCU\\SOFTWARE\\LogMeInInc\\GoToMeeting\\ConnectionInfo, a: manual "
             u"http://old.example:1\n"
             "environment https_proxy: manual http://e:3\n"
             "wininet HKCU\\…\\Internet Settings\\Connections, Office, auto-detect: wpad\n"
             "wininet HKCU\\…\\Internet Settings: none\n"
             "winhttp HKLM\\…\\Internet Settings\\Connections, WinHttpSettings: none\n"
             "firefox profile default, prefs.js: none"_s);
}

void tst_ProxySources::macInOrder()
{
    write(u"~/Library/Application Support/Firefox/profiles.ini"_s, oneProfile);
    write(u"~/Library/Application Support/Firefox/p/prefs.js"_s, "user_pref(\"network.proxy.type\", 5);\n");
    const auto places = surroundings::macPlaces(m_home, {}, m_root->path());
    const QVariantMap settings{{u"ProxyAutoDiscoveryEnable"_s, 1}};
    const QVariantMap preferences{{u"ConnectionInfo"_s, u"old.example:1"_s}};
    QCOMPARE(testing::placedLines(surroundings::macProxySources(places, settings, preferences)),
             u"goto-stored com.logmein.GoToMeeting, ConnectionInfo: manual http://old.example:1\n"
             "macos SystemConfiguration, auto discovery: wpad\n"
             "firefox profile default, prefs.js: system"_s);
}

void tst_ProxySources::placesNameNobody()
{
    const auto places = surroundings::linuxPlaces(u"/u/erika"_s, {});
    QCOMPARE(places.shown(u"/u/erika/.mozilla"_s), u"~/.mozilla"_s);
    QCOMPARE(places.shown(u"/u/erikason/x"_s), u"/u/erikason/x"_s);
    QCOMPARE(places.shown(u"/etc/x"_s), u"/etc/x"_s);
    QCOMPARE(surroundings::linuxPlaces(u"/u/e"_s, {{u"XDG_CONFIG_HOME"_s, u"relative"_s}}).kdeFiles.last(),
             u"/u/e/.config/kioslaverc"_s);
    QCOMPARE(surroundings::linuxPlaces(u"/u/e"_s, {{u"XDG_CONFIG_HOME"_s, u"/cfg"_s}}).kdeFiles.last(),
             u"/cfg/kioslaverc"_s);
}

CLEARWAY_TEST(tst_ProxySources)
#include "tst_proxysources.moc"
