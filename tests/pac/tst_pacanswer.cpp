// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "surroundings/pacanswer.h"

#include <QTest>

using namespace clearway;

class tst_PacAnswer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void servers_data();
    void servers();
    void tenThousandProxies();
    void credentials();
};

void tst_PacAnswer::servers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("ignored");
    const auto row = [](const char *title, const char *text, const char *expected, int ignored = 0) {
        QTest::newRow(title) << QString::fromLatin1(text) << QString::fromLatin1(expected) << ignored;
    };
    row("direct", "DIRECT", "direct");
    row("empty-means-direct", "", "direct");
    row("blank-means-direct", "  \t", "direct");
    row("several-in-order", "PROXY a:1; SOCKS5 b:2; HTTPS c:3; DIRECT",
        "http://a:1 socks5://b:2 https://c:3 direct");
    row("default-ports", "PROXY a;HTTP b;HTTPS c;SOCKS d;SOCKS4 e;SOCKS4A f;SOCKS5 g",
        "http://a:80 http://b:80 https://c:443 socks5://d:1080 socks4://e:1080 socks4://f:1080 "
        "socks5://g:1080");
    row("any-case-and-blanks", " proxy\t a.example:8080 ;; direct ; ", "http://a.example:8080 direct");
    row("ipv6", "PROXY [2001:db8::1]:3128", "http://[2001:db8::1]:3128");
    row("garbage", "<html>", "", 1);
    row("unknown-word-is-skipped", "QUIC a:1; PROXY b:2", "http://b:2", 1);
    row("no-host", "PROXY", "", 1);
    row("port-out-of-range", "PROXY a:70000; DIRECT", "direct", 1);
    row("direct-with-a-host", "DIRECT a:1", "", 1);
    row("url-in-place-of-a-host", "PROXY http://a:1", "", 1);
    row("control-bytes", "PROXY a\x1b[2J:1; DIRECT", "direct", 1);
    row("two-hosts-in-one", "PROXY a:1 b:2", "", 1);
}

void tst_PacAnswer::servers()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QFETCH(int, ignored);
    const auto answer = surroundings::parsePacAnswer(text);
    QStringList found;
    for (const auto &server : answer.servers)
        found << server.toString();
    QCOMPARE(found.join(u' '), expected);
    QCOMPARE(answer.ignored, ignored);
    QVERIFY(!answer.credentialsDropped);
}

void tst_PacAnswer::tenThousandProxies()
{
    const auto answer = surroundings::parsePacAnswer(QStringLiteral("PROXY a:1;").repeated(10'000));
    QCOMPARE(answer.servers.size(), surroundings::mostPacServers);
    QCOMPARE(answer.ignored, 10'000 - int(surroundings::mostPacServers));
}

void tst_PacAnswer::credentials()
{
    const auto answer = surroundings::parsePacAnswer(QStringLiteral("PROXY user:secret@a:1"));
    QVERIFY(answer.credentialsDropped);
    QCOMPARE(answer.servers.at(0).toString(), QStringLiteral("http://a:1"));
}

CLEARWAY_TEST(tst_PacAnswer)
#include "tst_pacanswer.moc"
