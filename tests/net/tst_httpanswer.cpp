// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httpanswer.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;

namespace {

net::HttpHead headWith(const QByteArray &fields)
{
    return net::readHead("HTTP/1.1 403 No\r\n" + fields + "\r\n").head;
}

} // namespace

class tst_HttpAnswer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void urls_data();
    void urls();
    void keptHeaders_data();
    void keptHeaders();
    void keepsLittle();
    void pages_data();
    void pages();
};

void tst_HttpAnswer::urls_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("kept");
    const auto row = [](const char *name, const QByteArray &url, const QByteArray &kept) {
        QTest::newRow(name) << url << kept;
    };
    row("plain", "https://login.example/start", "https://login.example/start");
    row("query", "http://a/b?token=1", "http://a/b");
    row("fragment", "http://a/b#token", "http://a/b");
    row("path-parameter", "http://a/b;jsessionid=1/c", "http://a/b");
    row("encoded-question-mark", "http://a/b%3Ftoken=1", "http://a/b");
    row("user-information", "http://user:pw@a:8080/b", "http://a:8080/b");
    row("user-information-twice", "http://u:p@x@a/b", "http://a/b");
    row("user-information-behind-a-backslash", "http:\\\\u:p@a\\b", "http://a/b");
    row("user-information-in-the-path", "/u:p@a/b", "/a/b");
    row("relative", "/login", "/login");
    row("without-a-scheme", "//u@a/b", "//a/b");
    row("long-path", "http://a/" + QByteArray(121, 'x'), "http://a/");
    row("data", "data:text/html,<b>secret</b>", "data:");
    row("script", "javascript:alert(1)", "javascript:");
    row("file", "file:///etc/passwd", "file:///etc/passwd");
    row("colon-in-a-path", "/a:b", "/a:b");
    row("nothing", "", "");
}

void tst_HttpAnswer::urls()
{
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, kept);
    QCOMPARE(net::withoutSecrets(url), kept);
}

void tst_HttpAnswer::keptHeaders_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *name, const QByteArray &field, const char *kept) {
        QTest::newRow(name) << field << QString::fromLatin1(kept);
    };
    row("server", "Server: squid/5.7", "squid/5.7");
    row("via", "Via: 1.1 wsa.example:80 (Cisco-WSA/14.0)", "1.1 wsa.example:80 (Cisco-WSA/14.0)");
    row("date", "Date: Wed, 25 Nov 2026 11:00:00 GMT", "Wed, 25 Nov 2026 11:00:00 GMT");
    row("product", "X-Barracuda-WF-Status: 1", "1");
    row("challenges-lose-their-parameters",
        "WWW-Authenticate: Digest realm=\"r\", nonce=\"n\", Basic realm=\"r\"", "digest, basic");
    row("cookie", "Set-Cookie: id=1", "");
    row("user-of-a-product", "X-BlueCoat-User: somebody", "");
    row("refresh", "Refresh: 0; url=http://a/?token=1", "");
}

void tst_HttpAnswer::keptHeaders()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, kept);
    const auto answer = net::answerOf(headWith(field + "\r\n"));
    QCOMPARE(answer.headers.size(), std::size_t(kept.isEmpty() ? 0 : 1));
    const QByteArray name = field.left(field.indexOf(':')).toLower();
    QCOMPARE(answer.header(QLatin1StringView(name)), kept);
}

void tst_HttpAnswer::keepsLittle()
{
    const auto answer
        = net::answerOf(headWith(QByteArray("Via: " + QByteArray(150, 'x') + "\r\n").repeated(90)));
    QCOMPARE(answer.headers.size(), std::size_t(16));
    const auto longer = net::answerOf(headWith("Via: " + QByteArray(9000, 'x') + "\r\n"));
    QVERIFY(longer.headers.front().value.size() <= 257);
}

void tst_HttpAnswer::pages_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("page");
    const auto row
        = [](const char *name, const QByteArray &fields, const QByteArray &body, const char *page) {
              QTest::newRow(name) << fields << body << QString::fromLatin1(page);
          };
    row("nothing", {}, {}, "");
    row("text", {}, "no", "");
    row("html-by-type", "Content-Type: text/html; charset=utf-8\r\n", "no", "html");
    row("html-by-look", {}, "\n <!DOCTYPE html>", "html");
    row("squid", "X-Squid-Error: ERR_ACCESS_DENIED 0\r\n", "<html>", "squid-error");
    row("fortiguard", {}, "<p>Powered by FortiGuard.</p>", "fortinet-block");
    row("fortigate-login", "Location: https://192.0.2.1:1003/fgtauth?0123\r\n", {}, "fortinet-login");
    row("zscaler", {}, "Internet Security by Zscaler", "zscaler-block");
    row("zscaler-login", "Location: https://gateway.zscaler.net:443/auD?origurl=x\r\n", {}, "zscaler-login");
    row("bluecoat", "Location: http://notify.bluecoat.com/notify\r\n", {}, "bluecoat-block");
    row("palo-alto", "Location: http://a/php/urlblock.php?args=x\r\n", {}, "paloalto-block");
    row("a-header-that-others-answers-carry-too", "Via: 1.1 a (Cisco-WSA/14)\r\n", {}, "");
    row("packed", "Content-Encoding: gzip\r\n", "Internet Security by Zscaler", "");
}

void tst_HttpAnswer::pages()
{
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, body);
    QFETCH(QString, page);
    QCOMPARE(net::answerOf(headWith(fields), body).page, page);
}

CLEARWAY_TEST(tst_HttpAnswer)
#include "tst_httpanswer.moc"
