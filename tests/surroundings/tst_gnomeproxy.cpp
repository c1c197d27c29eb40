// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "surroundings/gnomeproxy.h"

#include "surroundings/sourcetext.h"

#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;
using surroundings::GnomeSettings;

Q_DECLARE_METATYPE(clearway::surroundings::GnomeSettings)

class tst_GnomeProxy final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settings_data();
    void settings();
};

void tst_GnomeProxy::settings_data()
{
    QTest::addColumn<GnomeSettings>("settings");
    QTest::addColumn<QString>("expected");
    const surroundings::GnomeProxy http{u"p.example"_s, 8080};
    const surroundings::GnomeProxy https{u"s.example"_s, 8443};
    const surroundings::GnomeProxy socks{u"k.example"_s, 1080};
    const auto row = [](const char *fact, const GnomeSettings &settings, const QString &expected) {
        QTest::newRow(fact) << settings << expected;
    };
    row("none", {.mode = u"none"_s, .http = http}, u"none"_s);
    row("https", {.mode = u"manual"_s, .http = http, .https = https, .socks = socks},
        u"manual http://s.example:8443"_s);
    row("http-stands-in", {.mode = u"manual"_s, .http = http, .socks = socks},
        u"manual http://p.example:8080"_s);
    row("socks-last", {.mode = u"manual"_s, .socks = socks}, u"manual socks5://k.example:1080"_s);
    row("port-0-is-not-set", {.mode = u"manual"_s, .http = http, .https = {u"s.example"_s, 0}},
        u"manual http://p.example:8080"_s);
    row("default-port-without-host", {.mode = u"manual"_s, .http = {QString(), 8080}},
        u"unreadable problem=no proxy named"_s);
    row("ignored-hosts",
        {.mode = u"manual"_s, .ignoreHosts = {u"localhost"_s, u"10.0.0.0/8"_s}, .http = http},
        u"manual http://p.example:8080 bypass=localhost,10.0.0.0/8"_s);
    row("signs-in", {.mode = u"manual"_s, .http = http, .authenticates = true},
        u"manual http://p.example:8080 dropped"_s);
    row("malformed-host", {.mode = u"manual"_s, .https = {u"s example"_s, 8443}},
        u"unreadable problem=the host is neither a name nor an address"_s);
    row("port-70000", {.mode = u"manual"_s, .https = {u"s.example"_s, 70000}},
        u"unreadable problem=the port is not between 1 and 65535"_s);
    row("pac-file", {.mode = u"auto"_s, .autoconfigUrl = u"http://pac.example/p.pac"_s},
        u"pac pac=http://pac.example/p.pac"_s);
    row("auto-without-url-is-wpad", {.mode = u"auto"_s}, u"wpad"_s);
    row("auto-with-junk", {.mode = u"auto"_s, .autoconfigUrl = u"junk"_s},
        u"unreadable problem=address of the PAC file: the scheme is none of a PAC file"_s);
    row("unknown-mode", {.mode = u"sideways"_s}, u"unreadable problem=unknown mode"_s);
}

void tst_GnomeProxy::settings()
{
    QFETCH(GnomeSettings, settings);
    QFETCH(QString, expected);
    QCOMPARE(testing::line(surroundings::gnomeProxy(settings)), expected);
}

CLEARWAY_TEST(tst_GnomeProxy)
#include "tst_gnomeproxy.moc"
