// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httpexchange.h"
#include "net/httpfetch.h"
#include "net/readiness.h"
#include "net/websocketupgrade.h"
#include "rehearsal/loopback.h"
#include "scriptedpeer.h"
#include "support/awaited.h"
#include "support/netfixture.h"
#include "support/testprogram.h"
#include "support/wine.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace clearway;
using test::drip, test::end, test::flood, test::hear, test::hearCount, test::reset, test::say, test::Script;

namespace {

const QByteArray request("\r\n\r\n"); ///< the end of one
const QString host = QStringLiteral("goto.com");

QString code(const std::optional<base::Failure> &failure)
{
    return failure ? QString(name(failure->code)) : QStringLiteral("none");
}

std::unique_ptr<net::Channel> channelTo(const base::Endpoint &endpoint)
{
    int error = 0;
    net::Socket socket = net::Socket::open(base::IpAddress::Family::V4, net::Transport::Tcp, &error);
    error = socket.connect(endpoint);
    return error == 0 ? net::socketChannel(std::move(socket)) : nullptr;
}

net::HttpTarget target()
{
    return {.host = host, .endpoint = test::endpoint("173.199.0.9", 80)};
}

evidence::Observation exchange(test::NetFixture &fixture, const test::ScriptedPeer &peer,
                               const net::HttpTarget &to = target())
{
    const auto channel = channelTo(peer.endpoint());
    return fixture.log.row(test::awaited(net::httpExchange(fixture.context, *channel, to)));
}

evidence::Observation upgrade(test::NetFixture &fixture, const test::ScriptedPeer &peer)
{
    const auto channel = channelTo(peer.endpoint());
    return fixture.log.row(test::awaited(net::websocketUpgrade(fixture.context, *channel, target())));
}

net::Fetched fetch(test::NetFixture &fixture, const test::ScriptedPeer &peer, qsizetype most = 1000)
{
    const auto channel = channelTo(peer.endpoint());
    return test::awaited(net::httpFetch(fixture.context, *channel,
                                        {.authority = QStringLiteral("wpad.example"),
                                         .resource = QStringLiteral("/wpad.dat"),
                                         .mostBytes = most,
                                         .time = fixture.context.deadlines.http}));
}

} // namespace

Q_DECLARE_METATYPE(clearway::test::Script)

class tst_HttpExchange final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksAndKeepsTheHead();
    void namesThePort_data();
    void namesThePort();
    void requestsStayOneLine();
    void answers_data();
    void answers();
    void hostilePeers_data();
    void hostilePeers();
    void fetches_data();
    void fetches();
    void upgrades();
    void upgradeRefusals_data();
    void upgradeRefusals();
};

void tst_HttpExchange::asksAndKeepsTheHead()
{
    test::NetFixture fixture(test::longDeadlines);
    test::ScriptedPeer peer(
        {hear(request),
         say("HTTP/1.1 302 Found\r\nServer: nginx\r\nSet-Cookie: id=secret\r\n"
             "Location: https://u:p@login.example/start?token=1#x\r\nContent-Length: 0\r\n\r\n")});
    const auto row = exchange(fixture, peer);
    QCOMPARE(row.outcome, evidence::Outcome::Ok);
    QCOMPARE(row.target, QStringLiteral("goto.com:80"));
    const auto *seen = row.as<evidence::HttpSeen>();
    QCOMPARE(seen->url, QStringLiteral("http://goto.com/"));
    QVERIFY(!seen->insideTls);
    QCOMPARE(seen->answer.status, 302);
    QCOMPARE(seen->answer.reason, QStringLiteral("Found"));
    QCOMPARE(seen->answer.headers.size(), std::size_t(2));
    QCOMPARE(seen->answer.header(QLatin1StringView("location")),
             QStringLiteral("https://login.example/start"));
    QCOMPARE(peer.heard().first(),
             QByteArray("GET / HTTP/1.1\r\nHost: goto.com\r\nUser-Agent: Clearway/" CLEARWAY_VERSION
                        "\r\nAccept: */*\r\nConnection: close\r\n\r\n"));
}

void tst_HttpExchange::namesThePort_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    QTest::addColumn<bool>("insideTls");
    QTest::addColumn<QString>("url");
    const auto row
        = [](const char *what, const char *name, const char *address, int port, bool tls, const char *url) {
              QTest::newRow(what) << QString::fromLatin1(name) << QString::fromLatin1(address) << port << tls
                                  << QString::fromLatin1(url);
          };
    row("its-own", "goto.com", "173.199.0.9", 80, false, "http://goto.com/");
    row("its-own-inside-tls", "goto.com", "173.199.0.9", 443, true, "https://goto.com/");
    row("another", "goto.com", "173.199.0.9", 8200, false, "http://goto.com:8200/");
    row("an-address", "", "192.0.2.1", 443, false, "http://192.0.2.1:443/");
    row("an-ipv6-address", "", "2001:db8::1", 80, false, "http://[2001:db8::1]/");
}

void tst_HttpExchange::namesThePort()
{
    QFETCH(QString, name);
    QFETCH(QString, address);
    QFETCH(int, port);
    QFETCH(bool, insideTls);
    QFETCH(QString, url);
    test::NetFixture fixture(test::longDeadlines);
    test::ScriptedPeer peer({hear(request), say("HTTP/1.1 204 No\r\n\r\n")});
    net::HttpTarget to;
    to.host = name;
    to.endpoint = base::Endpoint{*base::IpAddress::parse(address), std::uint16_t(port)};
    to.insideTls = insideTls;
    const auto row = exchange(fixture, peer, to);
    QCOMPARE(row.as<evidence::HttpSeen>()->url, url);
    const QString authority = url.section(QLatin1Char('/'), 2, 2);
    QVERIFY(peer.heard().first().contains("\r\nHost: " + authority.toLatin1() + "\r\n"));
}

void tst_HttpExchange::requestsStayOneLine()
{
    test::NetFixture fixture(test::longDeadlines);
    test::ScriptedPeer peer({hear(request), say("HTTP/1.1 204 No\r\n\r\n")});
    net::HttpTarget to = target();
    to.resource = QStringLiteral("/a b\r\nX: y?q=1");
    const auto row = exchange(fixture, peer, to);
    QVERIFY(peer.heard().first().startsWith("GET /a%20b%0D%0AX:%20y?q=1 HTTP/1.1\r\n"));
    QVERIFY(!row.as<evidence::HttpSeen>()->url.contains(QStringLiteral("q=1")));
}

void tst_HttpExchange::answers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("page");
    QTest::newRow("ok") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi") << 200 << QString();
    QTest::newRow("html") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>") << 200
                          << QStringLiteral("html");
    QTest::newRow("gateway-error") << QByteArray("HTTP/1.0 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n")
                                   << 502 << QString();
    QTest::newRow("network-sign-in") << QByteArray("HTTP/1.1 511 Sign In\r\nContent-Length: 0\r\n\r\n") << 511
                                     << QString();
    QTest::newRow("a-mark-across-chunks")
        << QByteArray("HTTP/1.1 403 No\r\nTransfer-Encoding: chunked\r\n\r\n"
                      "11\r\n<p>Internet Secur\r\n10\r\nity by Zscaler</\r\n0\r\n\r\n")
        << 403 << QStringLiteral("zscaler-block");
    QTest::newRow("a-packed-body-stays-packed")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 6\r\n\r\n<html>") << 200
        << QString();
    QTest::newRow("five-interim-ones") << QByteArray("HTTP/1.1 103 Early\r\n\r\n").repeated(5)
            + "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"
                                       << 200 << QString();
    QTest::newRow("redirect-to-a-file") << QByteArray("HTTP/1.1 302 No\r\nLocation: file:///etc/passwd\r\n"
                                                      "Content-Length: 0\r\n\r\n")
                                        << 302 << QString();
}

void tst_HttpExchange::answers()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, status);
    QFETCH(QString, page);
    test::NetFixture fixture(test::longDeadlines);
    test::ScriptedPeer peer({hear(request), say(answer)});
    const auto row = exchange(fixture, peer);
    QCOMPARE(row.outcome, evidence::Outcome::Ok);
    QCOMPARE(row.as<evidence::HttpSeen>()->answer.status, status);
    QCOMPARE(row.as<evidence::HttpSeen>()->answer.page, page);
    QCOMPARE(peer.heard().size(), 1); // redirects are not followed
}

void tst_HttpExchange::hostilePeers_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Script script, const char *expected) {
        QTest::newRow(name) << std::move(script) << QString::fromLatin1(expected);
    };
    const QByteArray start("HTTP/1.1 200 OK\r\n");
    row("accepts-then-silent", {}, "http_timeout");
    row("byte-drip", {drip(start + QByteArray(2000, 'x'))}, "http_timeout");
    if (!test::isSlowWithFloods())
        row("endless-headers", {hear(request), say(start), flood("X: y\r\n")}, "http_malformed");
    row("one-endless-line", {hear(request), say(start + "X: "), flood(QByteArray(4096, 'x'))},
        "http_malformed");
    row("interim-flood", {hear(request), flood("HTTP/1.1 100 Continue\r\n\r\n")}, "http_malformed");
    row("not-http", {hear(request), say("SSH-2.0-OpenSSH\r\n")}, "http_malformed");
    row("closes-at-once", {end()}, "http_malformed");
    row("closes-inside-the-head", {hear(request), say("HTTP/1.1 2"), end()}, "http_malformed");
    if (!test::losesResets()) {
        row("resets-after-the-request", {hear(request), reset()}, "connection_reset");
        row("resets-inside-the-head", {hear(request), say("HTTP/1.1 2"), reset()}, "connection_reset");
    }
    row("endless-body", {hear(request), say(start + "\r\n"), flood("lalala")}, "none");
    row("dripped-body", {hear(request), say(start + "\r\n"), drip("la")}, "none");
    row("resets-inside-the-body", {hear(request), say(start + "\r\nhalf"), reset()}, "none");
}

void tst_HttpExchange::hostilePeers()
{
    QFETCH(Script, script);
    QFETCH(QString, expected);
    test::NetFixture fixture(test::shortDeadlines);
    test::ScriptedPeer peer(script);
    const auto row = exchange(fixture, peer);
    QCOMPARE(code(row.failure), expected);
    QVERIFY(row.elapsed
            < test::shortDeadlines.http + std::chrono::seconds(10)); // ends, on a busy machine too
}

void tst_HttpExchange::fetches_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, Script script, const char *expected, const QByteArray &body = {}) {
        QTest::newRow(name) << std::move(script) << QString::fromLatin1(expected) << body;
    };
    const auto answers = [](const QByteArray &headers, const QByteArray &body) {
        return Script{hear(request), say("HTTP/1.1 200 OK\r\n" + headers + "\r\n" + body), end()};
    };
    row("by-length", answers("Content-Length: 3\r\n", "pac"), "none", "pac");
    row("by-length-twice-the-same", answers("Content-Length: 3\r\nContent-Length: 3\r\n", "pac"), "none",
        "pac");
    row("until-the-end", answers({}, "pac"), "none", "pac");
    row("chunked", answers("Transfer-Encoding: chunked\r\n", "2;x=y\r\npa\r\n1\r\nc\r\n0\r\nT: r\r\n\r\n"),
        "none", "pac");
    row("cut-short", answers("Content-Length: 9\r\n", "pac"), "http_malformed");
    row("cut-inside-a-chunk", answers("Transfer-Encoding: chunked\r\n", "9\r\npac"), "http_malformed");
    row("conflicting-lengths", answers("Content-Length: 3\r\nContent-Length: 4\r\n", "pac"),
        "http_malformed");
    row("length-beside-chunks", answers("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"),
        "http_malformed");
    row("bad-chunk", answers("Transfer-Encoding: chunked\r\n", "zz\r\npac\r\n"), "http_malformed");
    row("another-coding", answers("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n"), "http_malformed");
    row("packed", answers("Content-Encoding: gzip\r\nContent-Length: 3\r\n", "pac"), "http_malformed");
    row("too-long", answers({}, QByteArray(1001, 'x')), "http_malformed");
    if (!test::isSlowWithFloods())
        row("endless", {hear(request), say("HTTP/1.1 200 OK\r\n\r\n"), flood("function ")}, "http_malformed");
    row("slow", {hear(request), say("HTTP/1.1 200 OK\r\n\r\n"), drip("x")}, "http_timeout");
    if (!test::losesResets())
        row("resets", {hear(request), say("HTTP/1.1 200 OK\r\n\r\nx"), reset()}, "connection_reset");
}

void tst_HttpExchange::fetches()
{
    QFETCH(Script, script);
    QFETCH(QString, expected);
    QFETCH(QByteArray, body);
    test::NetFixture fixture(test::shortDeadlines);
    test::ScriptedPeer peer(script);
    const net::Fetched fetched = fetch(fixture, peer);
    QCOMPARE(code(fetched.failure), expected);
    QCOMPARE(fetched.body, body);
    QCOMPARE(fetched.answer.status, 200);
    QVERIFY(peer.heard().first().startsWith("GET /wpad.dat HTTP/1.1\r\nHost: wpad.example\r\n"));
    QCOMPARE(fixture.log.rows().size(), std::size_t(0));
}

namespace {

/// Answers a well-formed request for an upgrade as RFC 6455 4.2.2 says.
async::Task<> acceptUpgrade(net::Channel &channel)
{
    QByteArray asked;
    while (!asked.endsWith(request)) {
        auto receiving = channel.receive(std::chrono::seconds(20));
        const net::Received received = co_await receiving;
        asked += received.bytes;
    }
    static const QRegularExpression line(QStringLiteral("\r\nSec-WebSocket-Key: (\\S{24})\r\n"));
    const QByteArray key = line.match(QString::fromLatin1(asked)).captured(1).toLatin1();
    const QByteArray accept
        = QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1)
              .toBase64();
    static_cast<void>(channel.send("HTTP/1.1 101 Switching Protocols\r\nUpgrade: WebSocket\r\n"
                                   "Connection: keep-alive, Upgrade\r\nSec-WebSocket-Accept: "
                                   + accept + "\r\n\r\n\x82\x7f\xff\xff\xff\xff\xff\xff\xff\xff"));
}

/// Two ends of one connection.
struct Pair {
    std::unique_ptr<net::Channel> client, server;
};

Pair connectedPair()
{
    net::Socket listener = std::move(*rehearsal::bindLoopback(net::Transport::Tcp));
    static_cast<void>(listener.listen(1));
    auto client = channelTo(*listener.localEndpoint());
    auto waiting = net::becomesReady(listener.descriptor(), QSocketNotifier::Read, std::chrono::seconds(20));
    static_cast<void>(test::awaited(std::move(waiting)));
    return {std::move(client), net::socketChannel(std::move(*listener.accept()))};
}

} // namespace

void tst_HttpExchange::upgrades()
{
    test::NetFixture fixture(test::longDeadlines);
    const Pair pair = connectedPair();
    async::Group server;
    server.add(acceptUpgrade(*pair.server));
    const int id = test::awaited(net::websocketUpgrade(fixture.context, *pair.client, target()));
    const evidence::Observation &row = fixture.log.row(id);
    QCOMPARE(code(row.failure), QStringLiteral("none"));
    QVERIFY(row.as<evidence::WebSocketSeen>()->accepted);
    QCOMPARE(row.as<evidence::WebSocketSeen>()->url, QStringLiteral("ws://goto.com/"));
}

void tst_HttpExchange::upgradeRefusals_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QString>("expected");
    const auto answer = [](const char *name, const QByteArray &said, const char *expected) {
        QTest::newRow(name) << Script{hear(request), say(said), end()} << QString::fromLatin1(expected);
    };
    answer("stripped-to-a-plain-get", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", "websocket_refused");
    answer("stripped-to-a-bad-request", "HTTP/1.1 400 Bad Request\r\n\r\n", "websocket_refused");
    answer("upgrade-required", "HTTP/1.1 426 Upgrade Required\r\nUpgrade: websocket\r\n\r\n",
           "websocket_refused");
    answer("switch-to-something-else",
           "HTTP/1.1 101 S\r\nUpgrade: h2c\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: x\r\n\r\n",
           "websocket_refused");
    answer("switch-without-connection", "HTTP/1.1 101 S\r\nUpgrade: websocket\r\n\r\n", "websocket_refused");
    answer("wrong-accept-key",
           "HTTP/1.1 101 S\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n",
           "websocket_bad_accept");
    answer("no-accept-key", "HTTP/1.1 101 S\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
           "websocket_bad_accept");
    answer("not-http", "hello", "http_malformed");
    QTest::newRow("silent") << Script{} << QStringLiteral("http_timeout");
    if (!test::losesResets())
        QTest::newRow("resets") << Script{hear(request), reset()} << QStringLiteral("connection_reset");
}

void tst_HttpExchange::upgradeRefusals()
{
    QFETCH(Script, script);
    QFETCH(QString, expected);
    test::NetFixture fixture(test::shortDeadlines);
    test::ScriptedPeer peer(script);
    const auto row = upgrade(fixture, peer);
    QCOMPARE(code(row.failure), expected);
    QVERIFY(!row.as<evidence::WebSocketSeen>()->accepted);
}

CLEARWAY_TEST(tst_HttpExchange)
#include "tst_httpexchange.moc"
