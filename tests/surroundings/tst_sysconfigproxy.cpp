// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "surroundings/sysconfigproxy.h"

#include "surroundings/sourcetext.h"

#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;

class tst_SysconfigProxy final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void files_data();
    void files();
};

void tst_SysconfigProxy::files_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *fact, const QByteArray &text, const QString &expected) {
        QTest::newRow(fact) << text << expected;
    };
    row("empty", "", u"-"_s);
    row("comments-only", "# PROXY_ENABLED=\"yes\"\n", u"-"_s);
    row("as-installed", "PROXY_ENABLED=\"no\"\nHTTP_PROXY=\"\"\nNO_PROXY=\"localhost, 127.0.0.1\"\n",
        u"none bypass=localhost,127.0.0.1"_s);
    row("enabled", "PROXY_ENABLED=\"yes\"\nHTTPS_PROXY=\"http://p.example:3128\"\nNO_PROXY='localhost'\n",
        u"manual http://p.example:3128 bypass=localhost"_s);
    row("http-stands-in", "PROXY_ENABLED=yes\nHTTP_PROXY=\"http://p:1\"\n", u"manual http://p:1"_s);
    row("https-before-http", "PROXY_ENABLED=yes\nHTTP_PROXY=http://p:1\nHTTPS_PROXY=http://q:2\n",
        u"manual http://q:2"_s);
    row("disabled-although-named", "PROXY_ENABLED=\"no\"\nHTTPS_PROXY=\"http://p:1\"\n", u"none"_s);
    row("named-but-not-enabled", "HTTPS_PROXY=\"http://p:1\"\n", u"none"_s);
    row("disabled-and-malformed", "PROXY_ENABLED=\"no\"\nHTTPS_PROXY=\"http://p:0\"\n", u"none"_s);
    row("password", "PROXY_ENABLED=\"yes\"\nHTTPS_PROXY=\"http://u:secret@p:1\"\n",
        u"manual http://p:1 dropped"_s);
    row("malformed", "PROXY_ENABLED=\"yes\"\nHTTPS_PROXY=\"http://p:0\"\n",
        u"unreadable problem=the port is not between 1 and 65535"_s);
    row("quote-left-open", "PROXY_ENABLED=\"yes\"\nHTTPS_PROXY=\"http://p:1\n",
        u"unreadable problem=the host is neither a name nor an address"_s);
}

void tst_SysconfigProxy::files()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    const auto source = surroundings::sysconfigProxy(text);
    QCOMPARE(source ? testing::line(*source) : u"-"_s, expected);
}

CLEARWAY_TEST(tst_SysconfigProxy)
#include "tst_sysconfigproxy.moc"
