// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// HTTP without sockets: requests whole and in pieces, what is none, and WebSocket upgrades (RFC 6455).
#include "rehearsal/website.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway::rehearsal;

namespace {

QByteArray upgrade(const QByteArray &more)
{
    return "GET / HTTP/1.1\r\nHost: a.example\r\nUpgrade: WebSocket\r\n" + more + "\r\n";
}

const QByteArray key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n",
                 version = "Sec-WebSocket-Version: 13\r\n",
                 connection = "Connection: keep-alive, Upgrade\r\n";

} // namespace

class TestHttpSession final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<QByteArray>("heard");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<bool>("last");
        const auto row = [](const char *fact, const QByteArray &heard, const char *status, bool last) {
            QTest::newRow(fact) << heard << QByteArray(status) << last;
        };
        row("page", "GET / HTTP/1.1\r\nHost: a.example\r\n\r\n", "HTTP/1.1 200 OK", true);
        row("empty-line-before-it", "\r\nGET / HTTP/1.1\r\n\r\n", "HTTP/1.1 200 OK", true);
        row("half-a-request-waits", "GET / HTTP/1.1\r\nHost: a.ex", "", false);
        row("hello-of-tls", QByteArray::fromHex("16030100"), "HTTP/1.1 400 Bad Request", true);
        row("another-protocol", "GET / FTP/1.0\r\n\r\n", "HTTP/1.1 400 Bad Request", true);
        row("header-without-a-name", "GET / HTTP/1.1\r\n: a\r\n\r\n", "HTTP/1.1 400 Bad Request", true);
        row("head-without-end", QByteArray(HttpSession::longestHead + 1, 'A'), "HTTP/1.1 400 Bad Request",
            true);
        row("upgrade", upgrade(key + version + connection), "HTTP/1.1 101 Switching Protocols", false);
        row("upgrade-of-another-version", upgrade(key + connection + "Sec-WebSocket-Version: 8\r\n"),
            "HTTP/1.1 426 Upgrade Required", true);
        row("upgrade-without-a-key", upgrade(version + connection), "HTTP/1.1 400 Bad Request", true);
        row("upgrade-with-a-short-key", upgrade("Sec-WebSocket-Key: YQ==\r\n" + version + connection),
            "HTTP/1.1 400 Bad Request", true);
        row("upgrade-stripped-of-connection", upgrade(key + version), "HTTP/1.1 400 Bad Request", true);
    }
    void answers()
    {
        QFETCH(QByteArray, heard);
        HttpSession session(website);
        const Utterance said = session.hear(heard);
        QTEST(said.bytes.first(std::max<qsizetype>(said.bytes.indexOf("\r\n"), 0)), "status");
        QTEST(said.last, "last");
    }

    void requestInPieces()
    {
        HttpSession session(website);
        QByteArray said;
        for (const char byte : QByteArray("GET / HTTP/1.1\r\n\r\n"))
            said += session.hear(QByteArrayView(&byte, 1)).bytes;
        QVERIFY(said.startsWith("HTTP/1.1 200 OK\r\n"));
    }

    /// The example of RFC 6455 1.3.
    void acceptIsThatOfTheRfc()
    {
        QCOMPARE(webSocketAccept("dGhlIHNhbXBsZSBub25jZQ=="), QByteArray("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
    }

    void frameAfterTheUpgradeIsAnsweredWithAClose()
    {
        HttpSession session(website);
        const Utterance said
            = session.hear(upgrade(key + version + connection) + QByteArray::fromHex("888000000000"));
        QVERIFY(said.bytes.endsWith(QByteArray::fromHex("0d0a8800")));
        QVERIFY(said.last);
    }

    void port80PointsToTheSameHost()
    {
        const auto request = readHttpRequest("GET /a HTTP/1.1\r\nHost: a.example:80");
        QCOMPARE(movedToHttps(*request).headers.front(), QByteArray("Location: https://a.example/a"));
    }
};

CLEARWAY_TEST(TestHttpSession)
#include "tst_httpsession.moc"
