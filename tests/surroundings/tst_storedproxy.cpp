// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "surroundings/storedproxy.h"

#include "surroundings/playedregistry.h"
#include "surroundings/sourcetext.h"

#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;
using surroundings::Hive;

class tst_StoredProxy final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void nothingStored();
    void fromRegistry();
    void fromPreferences();
    void passwordIsNowhere();
};

void tst_StoredProxy::values_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *fact, const QByteArray &bytes, const QString &expected) {
        QTest::newRow(fact) << bytes << expected;
    };
    const QString found = u"manual http://proxy.example:8080"_s;
    const QString nothing = u"unreadable problem=no address of a proxy in 1 values"_s;
    row("text", "proxy.example:8080", found);
    row("utf-16", testing::wide(u"proxy.example:8080"_s), found);
    row("utf-16-at-an-odd-place", "\x01" + testing::wide(u"proxy.example:8080"_s), found);
    row("amid-binary", QByteArray("\x00\x07\xff", 3) + "proxy.example:8080" + QByteArray("\x00\x80", 2),
        found);
    row("amid-words", "type=http;proxy=proxy.example:8080;ok", found);
    row("url", "http://proxy.example:8080/", found);
    row("url-of-socks", "socks5://proxy.example:1080", u"manual socks5://proxy.example:1080"_s);
    row("plain-name", "proxy:3128", u"manual http://proxy:3128"_s);
    row("address", "192.0.2.1:3128", u"manual http://192.0.2.1:3128"_s);
    row("ipv6", "[2001:db8::1]:3128", u"manual http://[2001:db8::1]:3128"_s);
    row("in-xml", "<string>proxy.example:8080</string>", found);
    row("twice-is-once", "proxy.example:8080 proxy.example:8080", found);
    row("two", "a.example:1 b.example:2", u"manual http://a.example:1,http://b.example:2"_s);
    row("password", "http://user:12345@proxy.example:8080", found + u" dropped"_s);
    row("servers-of-the-client-are-no-proxies", "egwglobal.gotomeeting.com:443 launch.getgo.com:80", nothing);
    row("servers-of-the-client-beside-one", "egwglobal.gotomeeting.com:443 proxy.example:8080", found);
    row("time-of-day", "2014-07-21 03:48:16.143", nothing);
    row("port-0", "proxy.example:0", nothing);
    row("port-70000", "proxy.example:70000", nothing);
    row("name-without-port", "proxy.example", nothing);
    row("digits", "12345678901234567890", nothing);
    row("empty", "", nothing);
    row("megabytes-of-colons", QByteArray(4 << 20, ':'), nothing);
    row("megabytes-of-letters", QByteArray(4 << 20, 'a'), nothing);
}

void tst_StoredProxy::values()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(testing::lines(surroundings::storedProxies({{u"x"_s, bytes}})), expected);
}

void tst_StoredProxy::nothingStored()
{
    QVERIFY(surroundings::storedProxies({}).empty());
    QVERIFY(surroundings::storedValues(testing::PlayedRegistry()).empty());
    QVERIFY(surroundings::storedValues(QVariantMap{{u"LogLevel"_s, u"proxy.example:1"_s}}).empty());
}

void tst_StoredProxy::fromRegistry()
{
    const QString key = u"SOFTWARE\\LogMeInInc\\GoToMeeting\\ConnectionInfo"_s;
    testing::PlayedRegistry registry;
    registry.text(Hive::CurrentUser, key, u"First"_s, u"proxy.example:8080"_s)
        .number(Hive::CurrentUser, key, u"Count"_s, 1)
        .binary(Hive::CurrentUser, key + u"\\below"_s, u"Last"_s, "old.example:3128")
        .text(Hive::LocalMachine, key, u"First"_s, u"other.example:1"_s);
    QCOMPARE(testing::placedLines(surroundings::storedProxies(surroundings::storedValues(registry))),
             u"goto-stored HKCU\\%1, First: manual http://proxy.example:8080\n"
             "goto-stored HKCU\\%1\\below, Last: manual http://old.example:3128"_s.arg(key));
}

void tst_StoredProxy::fromPreferences()
{
    const QVariantMap preferences{
        {u"ConnectionInfo"_s, QVariantMap{{u"Proxies"_s, QVariantList{u"http://proxy.example:8080"_s}}}},
        {u"com.logmein.ConnectionInfo.last"_s, QByteArray("\x01old.example:3128")},
        {u"LogLevel"_s, u"other.example:1"_s}};
    QCOMPARE(
        testing::placedLines(surroundings::storedProxies(surroundings::storedValues(preferences))),
        u"goto-stored com.logmein.GoToMeeting, ConnectionInfo: manual http://proxy.example:8080\n"
        "goto-stored com.logmein.GoToMeeting, com.logmein.ConnectionInfo.last: manual http://old.example:3128"_s);
}

void tst_StoredProxy::passwordIsNowhere()
{
    const auto sources
        = surroundings::storedProxies({{u"x"_s, "name=secret;http://user:secret@proxy.example:8080"}});
    QCOMPARE(sources.size(), std::size_t(1));
    QCOMPARE(sources.front().raw, u"http://proxy.example:8080"_s);
}

CLEARWAY_TEST(tst_StoredProxy)
#include "tst_storedproxy.moc"
