// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httpchallenge.h"
#include "net/httphead.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;
using net::HeadState;

Q_DECLARE_METATYPE(clearway::net::HeadState)

class tst_HttpHead final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void states_data();
    void states();
    void isReadWhole();
    void lists_data();
    void lists();
    void challenges_data();
    void challenges();
};

void tst_HttpHead::states_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<HeadState>("state");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, HeadState state, int status = 0) {
        QTest::newRow(name) << bytes << state << status;
    };
    using enum HeadState;
    const QByteArray start("HTTP/1.1 200 OK\r\n"), end("\r\n");
    row("nothing", {}, Incomplete);
    row("first-letters", "HTT", Incomplete);
    row("no-empty-line-yet", start + "A: b\r\n", Incomplete);
    row("half-an-empty-line", start + "\r", Incomplete);
    row("no-fields", start + end, Complete, 200);
    row("no-reason", "HTTP/1.1 204\r\n\r\n", Complete, 204);
    row("empty-reason", "HTTP/1.0 204 \r\n\r\n", Complete, 204);
    row("bare-line-feeds", "HTTP/1.1 200 OK\nA: b\n\n", Complete, 200);
    row("folded-line", start + "A: b\r\n c\r\n" + end, Complete, 200);
    row("empty-value", start + "A:\r\n" + end, Complete, 200);
    row("16-kilobytes", start + "A: " + QByteArray(net::mostHeadBytes - 24, 'x') + "\r\n" + end, Complete,
        200);
    row("100-lines", start + QByteArray("A: b\r\n").repeated(99) + end, Complete, 200);
    row("another-protocol", "SSH-2.0", NotHttp);
    row("lower-case", "http/1.1 200 OK\r\n\r\n", NotHttp);
    row("empty-line-first", "\r\nHTTP/1.1 200 OK\r\n\r\n", NotHttp);
    row("http-2", "HTTP/2 200\r\n\r\n", Malformed);
    row("http-3-digits", "HTTP/1.10 200 OK\r\n\r\n", Malformed);
    row("two-digit-status", "HTTP/1.1 20 OK\r\n\r\n", Malformed);
    row("four-digit-status", "HTTP/1.1 2000 OK\r\n\r\n", Malformed);
    row("status-out-of-range", "HTTP/1.1 600 OK\r\n\r\n", Malformed);
    row("negative-status", "HTTP/1.1 -20 OK\r\n\r\n", Malformed);
    row("space-before-the-colon", start + "A : b\r\n" + end, Malformed);
    row("no-colon", start + "A\r\n" + end, Malformed);
    row("no-name", start + ": b\r\n" + end, Malformed);
    row("folded-first-line", start + " b\r\n" + end, Malformed);
    row("bare-carriage-return", start + "A: b\rC: d\r\n" + end, Malformed);
    row("nul-byte", start + QByteArray("A: \0\r\n", 6) + end, Malformed);
    row("eight-bit-name", start + "\xc3\xa4: b\r\n" + end, Malformed);
    row("101-lines", start + QByteArray("A: b\r\n").repeated(100) + end, Malformed);
    row("endless-lines", start + QByteArray("A: b\r\n").repeated(101), Malformed);
    row("endless-line", start + "A: " + QByteArray(net::mostHeadBytes, 'x'), Malformed);
}

void tst_HttpHead::states()
{
    QFETCH(QByteArray, bytes);
    QFETCH(HeadState, state);
    QFETCH(int, status);
    const net::HeadRead read = net::readHead(bytes);
    QCOMPARE(read.state, state);
    QCOMPARE(read.head.status * int(state == HeadState::Complete), status);
    QCOMPARE(read.problem.isEmpty(), state == HeadState::Incomplete || state == HeadState::Complete);
}

void tst_HttpHead::isReadWhole()
{
    const QByteArray head("HTTP/1.0 302 Moved  away \r\nLocation:  /x \r\nVia: a\r\nVIA: b\r\n c\r\n\r\n");
    const net::HeadRead read = net::readHead(head + "body");
    QCOMPARE(read.size, head.size());
    QCOMPARE(read.head.minorVersion, 0);
    QCOMPARE(read.head.reason, QByteArray("Moved  away"));
    QCOMPARE(read.head.value("location"), QByteArray("/x"));
    QCOMPARE(read.head.values("via"), (std::vector<QByteArray>{"a", "b c"}));
    QCOMPARE(read.head.value("server"), QByteArray());
}

void tst_HttpHead::lists_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<bool>("listed");
    QTest::newRow("alone") << QByteArray("Connection: close\r\n") << true;
    QTest::newRow("in-capitals") << QByteArray("Connection: CLOSE\r\n") << true;
    QTest::newRow("among-others") << QByteArray("Connection: keep-alive , close\r\n") << true;
    QTest::newRow("on-a-second-line") << QByteArray("Connection: x\r\nConnection: close\r\n") << true;
    QTest::newRow("part-of-a-word") << QByteArray("Connection: closed\r\n") << false;
    QTest::newRow("none") << QByteArray() << false;
}

void tst_HttpHead::lists()
{
    QFETCH(QByteArray, fields);
    QFETCH(bool, listed);
    const net::HeadRead read = net::readHead("HTTP/1.1 200 OK\r\n" + fields + "\r\n");
    QCOMPARE(read.head.lists("connection", "close"), listed);
}

void tst_HttpHead::challenges_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected"); // scheme(name=value,…) …
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("none", "", "");
    row("word", "Negotiate", "negotiate()");
    row("basic", "Basic realm=\"a, b\"", "basic(realm=a, b)");
    row("several", "Negotiate, NTLM , Basic realm=x, Digest realm=\"y\",nonce=z",
        "negotiate() ntlm() basic(realm=x) digest(realm=y,nonce=z)");
    row("escaped-quote", "Basic realm=\"a\\\"b\"", "basic(realm=a\"b)");
    row("spaces-around-the-sign", "Basic realm = x", "basic(realm=x)");
    row("token68", "NTLM TlRMTVNTUAAC==, Basic realm=x", "ntlm(tlrmtvntuaac=) basic(realm=x)");
    row("token68-without-padding", "NTLM TlRMTVNTUAAC, Basic realm=x", "ntlm() basic(realm=x)");
    row("unclosed-quote", "Basic realm=\"x", "basic()");
    row("parameter-of-nobody", "realm=x, Basic", "basic()");
    row("only-marks", ",,= \"", "");
    row("too-many", QByteArray("a, ").repeated(100), QByteArray("a() ").repeated(16).trimmed());
}

void tst_HttpHead::challenges()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QByteArrayList all;
    for (const net::HttpChallenge &challenge : net::readChallenges({text})) {
        QByteArrayList parameters;
        for (const auto &[name, value] : challenge.parameters)
            parameters << name + '=' + value;
        all << challenge.scheme + '(' + parameters.join(',') + ')';
    }
    QCOMPARE(all.join(' '), expected);
}

CLEARWAY_TEST(tst_HttpHead)
#include "tst_httphead.moc"
