// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "surroundings/firefoxproxy.h"

#include "surroundings/playedregistry.h"
#include "surroundings/sourcetext.h"

#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;
using surroundings::FirefoxPrefs;

namespace {

/// "type 1, ssl s.example, ssl_port 8443" as preferences below network.proxy.
FirefoxPrefs prefs(const QByteArray &words)
{
    QByteArray text;
    for (const QByteArray &word : words.split(';'))
        text += "user_pref(\"network.proxy." + word.trimmed().replace(" = ", "\", ") + ");\n";
    return surroundings::firefoxPrefs(text).prefs;
}

} // namespace

class tst_FirefoxProxy final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modes_data();
    void modes();
    void policies_data();
    void policies();
    void policyInRegistry();
    void layers_data();
    void layers();
};

void tst_FirefoxProxy::modes_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *fact, const QByteArray &words, const QString &expected) {
        QTest::newRow(fact) << words << expected;
    };
    row("unset-is-system", "x = 1", u"system"_s);
    row("type-0", "type = 0", u"none"_s);
    row("type-3-is-an-alias-of-0", "type = 3", u"none"_s);
    row("type-4", "type = 4", u"wpad"_s);
    row("type-5", "type = 5; ssl = \"s\"; ssl_port = 1", u"system"_s);
    row("type-9", "type = 9", u"none problem=unknown network.proxy.type"_s);
    row("type-of-letters-is-unset", "type = \"1\"", u"system"_s);
    row("manual", "type = 1; ssl = \"s.example\"; ssl_port = 8443; http = \"h\"; http_port = 1",
        u"manual http://s.example:8443"_s);
    row("http-alone-serves-no-https", "type = 1; http = \"h\"; http_port = 1",
        u"none problem=manual, but no proxy for https"_s);
    row("http-shared", "type = 1; http = \"h\"; http_port = 1; share_proxy_settings = true",
        u"manual http://h:1"_s);
    row("socks", "type = 1; socks = \"k\"; socks_port = 1080", u"manual socks5://k:1080"_s);
    row("socks-4", "type = 1; socks = \"k\"; socks_port = 1080; socks_version = 4",
        u"manual socks4://k:1080"_s);
    row("ssl-before-socks", "type = 1; socks = \"k\"; socks_port = 1; ssl = \"s\"; ssl_port = 2",
        u"manual http://s:2"_s);
    row("port-0-is-not-set", "type = 1; ssl = \"s\"; ssl_port = 0; socks = \"k\"; socks_port = 1",
        u"manual socks5://k:1"_s);
    row("port-70000", "type = 1; ssl = \"s\"; ssl_port = 70000",
        u"unreadable problem=the port is not between 1 and 65535"_s);
    row("exemptions", "type = 1; ssl = \"s\"; ssl_port = 1; no_proxies_on = \"localhost, .goto.com\"",
        u"manual http://s:1 bypass=localhost,.goto.com"_s);
    row("pac-file", "type = 2; autoconfig_url = \"http://u:secret@pac/p.pac\"",
        u"pac pac=http://pac/p.pac dropped"_s);
    row("pac-file-not-named", "type = 2", u"unreadable problem=address of the PAC file: empty"_s);
}

void tst_FirefoxProxy::modes()
{
    QFETCH(QByteArray, words);
    QFETCH(QString, expected);
    QCOMPARE(testing::line(surroundings::firefoxProxy(prefs(words), u"x"_s)), expected);
}

void tst_FirefoxProxy::policies_data()
{
    QTest::addColumn<QByteArray>("proxy");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("forbidsWpad");
    const auto row = [](const char *fact, const QByteArray &proxy, const QString &expected, bool forbids) {
        QTest::newRow(fact) << QByteArray("{\"policies\":{\"Proxy\":" + proxy + "}}") << expected << forbids;
    };
    row("none", R"({"Mode":"none"})", u"none"_s, false);
    row("none-locked", R"({"Mode":"none","Locked":true})", u"none"_s, true);
    row("system", R"({"Mode":"system","Locked":true})", u"system"_s, true);
    row("auto-detect", R"({"Mode":"autoDetect","Locked":true})", u"wpad"_s, false);
    row("pac-file", R"({"Mode":"autoConfig","AutoConfigURL":"http://pac/p.pac"})",
        u"pac pac=http://pac/p.pac"_s, false);
    row("manual", R"({"Mode":"manual","SSLProxy":"s.example:8443","Passthrough":"<local>"})",
        u"manual http://s.example:8443 bypass=<local>"_s, false);
    row("one-for-all", R"({"Mode":"manual","HTTPProxy":"h:1","UseHTTPProxyForAllProtocols":true})",
        u"manual http://h:1"_s, false);
    row("socks-4", R"({"Mode":"manual","SOCKSProxy":"k:1","SOCKSVersion":4})", u"manual socks4://k:1"_s,
        false);
    row("locked-without-mode", R"({"Locked":true})", u"system"_s, false);
    row("unknown-mode", R"({"Mode":"sideways","Locked":true})", u"system policy: unknown Proxy.Mode"_s,
        false);
    row("no-object", "[]", u"system"_s, false);
    row("wrong-types", R"({"Mode":7,"SSLProxy":{}})", u"system policy: unknown Proxy.Mode"_s, false);
    QTest::newRow("no-json") << QByteArray("<html>") << u"system policies.json is no JSON object"_s << false;
    QTest::newRow("other-policies") << QByteArray(R"({"policies":{"DisableTelemetry":true}})") << u"system"_s
                                    << false;
}

void tst_FirefoxProxy::policies()
{
    QFETCH(QByteArray, proxy);
    QFETCH(QString, expected);
    QFETCH(bool, forbidsWpad);
    const auto policy = surroundings::firefoxPolicy(proxy);
    QString text = testing::line(surroundings::firefoxProxy(policy.prefs, u"x"_s));
    text += policy.problem.isEmpty() ? QString() : u' ' + policy.problem;
    QCOMPARE(text, expected);
    QCOMPARE(policy.forbidsWpad(), forbidsWpad);
}

void tst_FirefoxProxy::policyInRegistry()
{
    const QString key = u"SOFTWARE\\Policies\\Mozilla\\Firefox\\Proxy"_s;
    const auto machine = surroundings::Hive::LocalMachine;
    testing::PlayedRegistry registry;
    registry.text(machine, key, u"Mode"_s, u"manual"_s)
        .text(machine, key, u"SSLProxy"_s, u"s.example:8443"_s)
        .number(machine, key, u"Locked"_s, 1);
    const auto policy = surroundings::firefoxPolicy(registry);
    QVERIFY(policy.locked);
    QCOMPARE(testing::line(surroundings::firefoxProxy(policy.prefs, u"x"_s)),
             u"manual http://s.example:8443"_s);
}

void tst_FirefoxProxy::layers_data()
{
    QTest::addColumn<int>("policyType");
    QTest::addColumn<bool>("locked");
    QTest::addColumn<QByteArray>("prefsJs");
    QTest::addColumn<QByteArray>("userJs");
    QTest::addColumn<QString>("expected");
    QTest::newRow("policy-as-default")
        << 4 << false << QByteArray("x = 1") << QByteArray("x = 1") << u"wpad"_s;
    QTest::newRow("prefs-over-default")
        << 4 << false << QByteArray("type = 0") << QByteArray("x = 1") << u"none"_s;
    QTest::newRow("user-js-over-prefs")
        << 4 << false << QByteArray("type = 4") << QByteArray("type = 0") << u"none"_s;
    QTest::newRow("locked-over-all") << 4 << true << QByteArray("type = 0") << QByteArray("type = 0")
                                     << u"wpad"_s;
}

void tst_FirefoxProxy::layers()
{
    QFETCH(int, policyType);
    QFETCH(bool, locked);
    QFETCH(QByteArray, prefsJs);
    QFETCH(QByteArray, userJs);
    QFETCH(QString, expected);
    const surroundings::FirefoxPolicy policy{{{u"network.proxy.type"_s, policyType}}, locked, {}};
    const auto all = surroundings::effectivePrefs(policy, prefs(prefsJs), prefs(userJs));
    QCOMPARE(testing::line(surroundings::firefoxProxy(all, u"x"_s)), expected);
}

CLEARWAY_TEST(tst_FirefoxProxy)
#include "tst_firefoxproxy.moc"
