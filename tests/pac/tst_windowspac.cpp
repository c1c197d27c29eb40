// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The engine of Windows: what it answers, and that it tells neither rules nor look-ups. Only what Wine can
// show, whose WinHTTP knows one proxy an answer.
#include "pac/evaluated.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;

class tst_WindowsPac final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void failures_data();
    void failures();
};

void tst_WindowsPac::answers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, const char *body, const char *expected) {
        QTest::newRow(title) << QByteArray(body) << QString::fromLatin1(expected);
    };
    row("proxy", "return 'PROXY a.example:3128';", "http://a.example:3128");
    row("direct", "return 'DIRECT';", "direct");
    row("url-comes-without-a-path",
        "return 'PROXY ' + (url === 'https://' + host + '/' ? 'yes' : 'no') + '.example:1';",
        "http://yes.example:1");
    row("functions-for-pac-files",
        "return dnsDomainIs(host, '.com') && shExpMatch(host, 'goto.*') ? 'PROXY a.example:1' : 'DIRECT';",
        "http://a.example:1");
}

void tst_WindowsPac::answers()
{
    QFETCH(QByteArray, body);
    test::TableLookups lookups;
    const auto outcome = test::evaluated("function FindProxyForURL(url, host) { " + body + " }",
                                         {QStringLiteral("goto.com")}, lookups);
    QCOMPARE(test::failureText(outcome), QStringLiteral("none"));
    QFETCH(QString, expected);
    QCOMPARE(test::answersText(outcome), QStringLiteral("goto.com=%1@0").arg(expected));
    QCOMPARE(lookups.asked, QStringList());
}

void tst_WindowsPac::failures_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("throws") << QByteArray("function FindProxyForURL(url, host) { throw 1; }");
    QTest::newRow("does-not-load") << QByteArray("function FindProxyForURL(url, host) {");
    QTest::newRow("defines-nothing") << QByteArray("var a = 1;");
}

void tst_WindowsPac::failures()
{
    QFETCH(QByteArray, file);
    test::TableLookups lookups;
    const auto outcome = test::evaluated(file, {QStringLiteral("goto.com")}, lookups);
    const QString text = test::failureText(outcome); // which error it is, is not the same under Wine
    QVERIFY2(text.startsWith(u"pac_error: ") && text.contains(u"WinHTTP error "), qPrintable(text));
    QVERIFY(outcome.seen.answers.empty());
}

CLEARWAY_TEST(tst_WindowsPac)

#include "tst_windowspac.moc"
