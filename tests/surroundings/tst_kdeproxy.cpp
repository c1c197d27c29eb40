// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "surroundings/kdeproxy.h"

#include "surroundings/proxybypass.h"
#include "surroundings/sourcetext.h"

#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;

class tst_KdeProxy final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void files_data();
    void files();
};

void tst_KdeProxy::files_data()
{
    QTest::addColumn<QByteArrayList>("texts");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *fact, const QByteArrayList &bodies, const QString &expected) {
        QByteArrayList texts;
        for (const QByteArray &body : bodies)
            texts << "[Other]\nProxyType=1\n[Proxy Settings]\n" + body;
        QTest::newRow(fact) << texts << expected;
    };
    row("never-set", {""}, u"-"_s);
    row("none", {"ProxyType=0\nhttpsProxy=http://p 1\n"}, u"none"_s);
    row("space-before-port", {"ProxyType=1\nhttpsProxy=http://p.example 3128\n"},
        u"manual http://p.example:3128"_s);
    row("colon-before-port", {"ProxyType=1\nhttpsProxy=http://p.example:3128\n"},
        u"manual http://p.example:3128"_s);
    row("http-alone-serves-no-https", {"ProxyType=1\nhttpProxy=http://p 1\n"},
        u"unreadable problem=no proxy named"_s);
    row("socks-after-https", {"ProxyType=1\nhttpsProxy=http://p 1\nsocksProxy=socks://s 2\n"},
        u"manual http://p:1,socks5://s:2"_s);
    row("socks-without-scheme", {"ProxyType=1\nsocksProxy=s 2\n"}, u"manual socks5://s:2"_s);
    row("password", {"ProxyType=1\nhttpsProxy=http://u:secret@p 1\n"}, u"manual http://p:1 dropped"_s);
    row("exemptions", {"ProxyType=1\nhttpsProxy=p 1\nNoProxyFor=localhost, .goto.com\n"},
        u"manual http://p:1 bypass=localhost,.goto.com"_s);
    row("reversed", {"ProxyType=1\nhttpsProxy=p 1\nNoProxyFor=goto.com\nReversedException=true\n"},
        u"manual http://p:1 bypass=ReversedException=true,goto.com"_s);
    row("malformed", {"ProxyType=1\nhttpsProxy=http://p 70000\n"},
        u"unreadable problem=httpsProxy: the port is not between 1 and 65535"_s);
    row("pac-file", {"ProxyType=2\nProxy Config Script=http://pac.example/p.pac\n"},
        u"pac pac=http://pac.example/p.pac"_s);
    row("pac-file-not-named", {"ProxyType=2\n"}, u"unreadable problem=address of the PAC file: empty"_s);
    row("wpad", {"ProxyType=3\n"}, u"wpad"_s);
    row("environment", {"ProxyType=4\nhttpsProxy=HTTPS_PROXY\n"}, u"system"_s);
    row("unknown-type", {"ProxyType=9\n"}, u"unreadable problem=unknown ProxyType"_s);
    row("type-of-letters", {"ProxyType=x\n"}, u"unreadable problem=unknown ProxyType"_s);
    row("user-over-system", {"ProxyType=3\n", "ProxyType=0\n"}, u"none"_s);
    row("system-where-the-user-is-silent", {"ProxyType=1\nhttpsProxy=p 1\n", "NoProxyFor=a\n"},
        u"manual http://p:1 bypass=a"_s);
    row("key-that-must-not-change", {"ProxyType[$i]=3\n", "ProxyType=0\n"}, u"wpad"_s);
    row("key-that-is-expanded", {"ProxyType[$e]=3\n"}, u"wpad"_s);
    row("last-line-counts", {"ProxyType=3\nProxyType=0\n"}, u"none"_s);
    QTest::newRow("group-that-must-not-change")
        << QByteArrayList{"[Proxy Settings][$i]\nProxyType=3\n", "[Proxy Settings]\nProxyType=0\n"}
        << u"wpad"_s;
    QTest::newRow("windows-line-ends") << QByteArrayList{"[Proxy Settings]\r\nProxyType=3\r\n"} << u"wpad"_s;
    QTest::newRow("no-text-at-all") << QByteArrayList{QByteArray("\0\xff[[[=\n=\n[", 10)} << u"-"_s;
}

void tst_KdeProxy::files()
{
    QFETCH(QByteArrayList, texts);
    QFETCH(QString, expected);
    const auto source = surroundings::kdeProxy({texts.begin(), texts.end()});
    QCOMPARE(source ? testing::line(*source) : u"-"_s, expected);
}

CLEARWAY_TEST(tst_KdeProxy)
#include "tst_kdeproxy.moc"
