// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Peers that stall, cut, flood and babble: T8 and T10 to T18 of docs/threats.md.
#include "forger.h"
#include "net/httpexchange.h"
#include "net/tcpconnect.h"
#include "net/tlshandshake.h"
#include "rehearsal/tcpserver.h"
#include "scriptedpeer.h"
#include "support/awaited.h"
#include "support/netfixture.h"
#include "support/testprogram.h"
#include "support/wine.h"
#include "tlspeer.h"

#include <QTest>

#include <openssl/ssl.h>

using namespace clearway;
using test::end, test::flood, test::hearCount, test::say, test::Script;

namespace {

const base::Endpoint meant = test::endpoint("216.115.208.9");
const QString host = QStringLiteral("goto.com");
constexpr qsizetype hello = 50; ///< bytes of ours after which a peer may answer

async::Task<net::Shaken> connectAndShake(net::Context &context)
{
    auto connecting = net::tcpConnect(context, host, meant, net::Expectation::Documented);
    net::Connected connected = co_await connecting;
    auto shaking = net::tlsHandshake(context, net::socketChannel(std::move(connected.socket)),
                                     {.host = host, .endpoint = meant});
    co_return co_await shaking;
}

evidence::Observation shake(test::NetFixture &fixture, const base::Endpoint &peer)
{
    fixture.underlay.routes[meant] = {peer, {}};
    return fixture.log.row(test::awaited(connectAndShake(fixture.context)).observation);
}

/// The handshake, then a GET inside: id of its row.
async::Task<int> shakeAndAsk(net::Context &context)
{
    auto shaking = connectAndShake(context);
    const net::Shaken shaken = co_await shaking;
    auto asking
        = net::httpExchange(context, *shaken.inside, {.host = host, .endpoint = meant, .insideTls = true});
    co_return co_await asking;
}

QString code(const evidence::Observation &row)
{
    return row.failure ? QString(name(row.failure->code)) : QStringLiteral("none");
}

/// Content type, version 1.2, length, content (RFC 8446 5.1).
QByteArray record(int type, const QByteArray &content)
{
    return QByteArray(1, char(type)) + QByteArray("\x03\x03") + char(content.size() >> 8)
        + char(content.size() & 0xff) + content;
}

QByteArray sized(int bytes, const QByteArray &content)
{
    QByteArray size;
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        size += char(content.size() >> shift & 0xff);
    return size + content;
}

/// Type, length, content (RFC 5246 7.4).
QByteArray message(int type, const QByteArray &content)
{
    return QByteArray(1, char(type)) + sized(3, content);
}

/// A ServerHello of TLS 1.2: ECDHE-RSA-AES128-GCM-SHA256, no session.
QByteArray serverHello(const QByteArray &extensions = {})
{
    return message(2,
                   QByteArray("\x03\x03") + QByteArray(32, 'r') + QByteArray::fromHex("00c02f00")
                       + (extensions.isEmpty() ? QByteArray() : sized(2, extensions)));
}

QByteArray certificateMessage(const QByteArray &der)
{
    return message(11, sized(3, sized(3, der)));
}

/// Passes on what `inside` says, up to `most` bytes or `flights` in all, then stays silent or closes.
class Cut final : public rehearsal::Session {
public:
    Cut(std::unique_ptr<Session> inside, qsizetype most, bool closes, int flights = 9)
        : m_inside(std::move(inside)), m_left(most), m_flights(flights), m_closes(closes)
    {
    }
    rehearsal::Utterance hear(QByteArrayView bytes) override
    {
        const QByteArray said = m_inside->hear(bytes).bytes.left(m_flights > 0 ? m_left : 0);
        m_flights -= said.isEmpty() ? 0 : 1;
        m_left -= said.size();
        return {.bytes = said, .last = m_closes && m_left == 0};
    }

private:
    std::unique_ptr<Session> m_inside;
    qsizetype m_left;
    int m_flights;
    bool m_closes;
};

/// Puts each byte of a handshake in clear text into a record of its own.
class Crumbs final : public rehearsal::Session {
public:
    explicit Crumbs(std::unique_ptr<Session> inside) : m_inside(std::move(inside)) { }
    rehearsal::Utterance hear(QByteArrayView bytes) override
    {
        QByteArray said = m_inside->hear(bytes).bytes, crumbs;
        while (said.size() >= 5) {
            const qsizetype size = uchar(said[3]) << 8 | uchar(said[4]);
            m_clear = m_clear && said[0] == 22;
            for (qsizetype i = 0; m_clear && i < size; ++i)
                crumbs += record(22, said.mid(5 + i, 1));
            crumbs += m_clear ? QByteArray() : said.left(5 + size);
            said.remove(0, 5 + size);
        }
        return {.bytes = crumbs, .last = false};
    }

private:
    std::unique_ptr<Session> m_inside;
    bool m_clear = true; ///< until the keys change
};

const test::Forger &forger()
{
    static const test::Forger made;
    return made;
}

/// A certificate that is fine, spoken for by at most `version` of TLS.
rehearsal::ServerIdentity identity(int version)
{
    auto made = forger().issue({.commonName = "goto.com", .hosts = {"goto.com"}});
    SSL_CTX_set_max_proto_version(made.get(), version);
    return made;
}

std::unique_ptr<test::TlsPeer> peerOf(int version, test::TlsPeer::Hook completed = {})
{
    return std::make_unique<test::TlsPeer>(identity(version), nullptr, std::move(completed));
}

} // namespace

Q_DECLARE_METATYPE(clearway::test::Script)

class tst_HostileTls final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scriptedPeers_data();
    void scriptedPeers();
    void stallsAndCuts_data();
    void stallsAndCuts();
    void stallsBeforeTheLastFlight();
    void oneByteRecords();
    void oldVersions_data();
    void oldVersions();
    void askedForACertificate_data();
    void askedForACertificate();
    void floodsAfterTheHandshake_data();
    void floodsAfterTheHandshake();
    void noSecondHandshake();
    void endsInside_data();
    void endsInside();
};

void tst_HostileTls::scriptedPeers_data()
{
    QTest::addColumn<Script>("then");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Script then, const char *expected) {
        QTest::newRow(name) << std::move(then) << QString::fromLatin1(expected);
    };
    const QByteArray brokenDer
        = record(22, serverHello()) + record(22, certificateMessage("0\x82this is not DER"));
    const QByteArray emptyDer = record(22, serverHello()) + record(22, message(11, sized(3, {})));
    const QByteArray alpn = QByteArray::fromHex("0010 0006 0004 03 7a7a7a"); // RFC 7301 3.1, of "zzz"
    row("malformed-certificate", {say(brokenDer)}, "tls_malformed");
    row("no-certificate", {say(emptyDer)}, "tls_protocol");
    row("stall-after-the-server-hello", {say(record(22, serverHello()))}, "tls_timeout");
    row("close-after-the-server-hello", {say(record(22, serverHello())), end()}, "tls_closed");
    if (!test::losesResets())
        row("reset-after-the-server-hello", {say(record(22, serverHello())), test::reset()},
            "connection_reset");
    row("alpn-that-nobody-offered", {say(record(22, serverHello(alpn)))}, "tls_protocol");
    row("cipher-that-nobody-offered",
        {say(record(22, serverHello().replace(QByteArray::fromHex("c02f"), QByteArray::fromHex("0001"))))},
        "tls_protocol");
    row("warning-alert-flood", {flood(record(21, QByteArray::fromHex("015a")))}, "tls_protocol");
    if (!test::isSlowWithFloods())
        row("empty-record-flood", {flood(record(22, {}))}, "tls_protocol");
    row("hello-request-flood", {flood(record(22, message(0, {})))}, "tls_timeout");
    row("byte-drip", {test::drip(record(22, QByteArray(16000, '\2')))}, "tls_timeout");
    row("endless-message",
        {say(record(22, QByteArray::fromHex("02ffffff"))), flood(record(22, QByteArray(16000, 'x')))},
        "tls_malformed");
    row("application-data-first", {say(record(23, "hello"))}, "tls_not_tls");
    row("plain-http", {say("HTTP/1.1 400 Bad Request\r\n\r\n"), end()}, "tls_not_tls");
}

void tst_HostileTls::scriptedPeers()
{
    QFETCH(Script, then);
    QFETCH(QString, expected);
    then.insert(then.begin(), hearCount(hello));
    test::NetFixture fixture(test::shortDeadlines);
    test::ScriptedPeer peer(then);
    const auto row = shake(fixture, peer.endpoint());
    QCOMPARE(code(row), expected);
    QVERIFY(!row.as<evidence::TlsSeen>()->completed);
}

void tst_HostileTls::stallsAndCuts_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<QString>("expected");
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION})
        for (const int bytes : {1, 5, 40, 200, 600, 800}) {
            const int minor = version & 0xff;
            QTest::addRow("1.%d-stall-at-%d", minor - 1, bytes)
                << version << bytes << false << QStringLiteral("tls_timeout");
            QTest::addRow("1.%d-cut-at-%d", minor - 1, bytes)
                << version << bytes << true << QStringLiteral("tls_closed");
        }
}

void tst_HostileTls::stallsAndCuts()
{
    QFETCH(int, version);
    QFETCH(int, bytes);
    QFETCH(bool, closes);
    QFETCH(QString, expected);
    test::NetFixture fixture(test::shortDeadlines);
    const auto server
        = rehearsal::TcpServer::listen([&] { return std::make_unique<Cut>(peerOf(version), bytes, closes); });
    const auto row = shake(fixture, (*server)->endpoint());
    QCOMPARE(code(row), expected);
    QVERIFY(!row.as<evidence::TlsSeen>()->completed);
}

void tst_HostileTls::stallsBeforeTheLastFlight()
{
    test::NetFixture fixture(test::shortDeadlines);
    const auto server = rehearsal::TcpServer::listen(
        [] { return std::make_unique<Cut>(peerOf(TLS1_2_VERSION), 100'000, false, 1); });
    const auto row = shake(fixture, (*server)->endpoint());
    QCOMPARE(code(row), QStringLiteral("tls_timeout"));
    QCOMPARE(row.as<evidence::TlsSeen>()->chain.size(), std::size_t(1)); // kept all the same
    QVERIFY(row.as<evidence::TlsSeen>()->certificateAfter);
}

void tst_HostileTls::oneByteRecords()
{
    test::NetFixture fixture(test::longDeadlines, forger().pem());
    const auto server
        = rehearsal::TcpServer::listen([] { return std::make_unique<Crumbs>(peerOf(TLS1_2_VERSION)); });
    QCOMPARE(code(shake(fixture, (*server)->endpoint())), QStringLiteral("none"));
}

void tst_HostileTls::oldVersions_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("name");
    QTest::newRow("1.0") << TLS1_VERSION << QStringLiteral("TLSv1");
    QTest::newRow("1.1") << TLS1_1_VERSION << QStringLiteral("TLSv1.1");
    QTest::newRow("1.2") << TLS1_2_VERSION << QStringLiteral("TLSv1.2");
}

void tst_HostileTls::oldVersions()
{
    QFETCH(int, version);
    QFETCH(QString, name);
    test::NetFixture fixture(test::longDeadlines, forger().pem());
    const auto server = rehearsal::TcpServer::listen([&] { return peerOf(version); });
    const auto row = shake(fixture, (*server)->endpoint());
    QCOMPARE(code(row), QStringLiteral("none"));
    QCOMPARE(row.as<evidence::TlsSeen>()->version, name);
}

void tst_HostileTls::askedForACertificate_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("expected");
    const int must = SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT;
    QTest::newRow("1.2-may") << TLS1_2_VERSION << SSL_VERIFY_PEER << QStringLiteral("none");
    QTest::newRow("1.3-may") << TLS1_3_VERSION << SSL_VERIFY_PEER << QStringLiteral("none");
    QTest::newRow("1.2-must") << TLS1_2_VERSION << must << QStringLiteral("tls_alert");
    QTest::newRow("1.3-must") << TLS1_3_VERSION << must
                              << QStringLiteral("none"); // refused after our Finished
}

void tst_HostileTls::askedForACertificate()
{
    QFETCH(int, version);
    QFETCH(int, mode);
    QFETCH(QString, expected);
    test::NetFixture fixture(test::longDeadlines, forger().pem());
    const auto demanding = identity(version);
    SSL_CTX_set_verify(demanding.get(), mode, nullptr);
    const auto server
        = rehearsal::TcpServer::listen([&] { return std::make_unique<test::TlsPeer>(demanding, nullptr); });
    QCOMPARE(code(shake(fixture, (*server)->endpoint())), expected);
}

void tst_HostileTls::floodsAfterTheHandshake_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("tickets");
    QTest::addColumn<int>("keyUpdates");
    QTest::addColumn<QString>("expected");
    QTest::newRow("quiet") << TLS1_3_VERSION << 0 << 0 << QStringLiteral("none");
    QTest::newRow("some-tickets") << TLS1_3_VERSION << 4 << 0 << QStringLiteral("none");
    QTest::newRow("some-key-updates") << TLS1_3_VERSION << 0 << 4 << QStringLiteral("none");
    QTest::newRow("ticket-flood") << TLS1_3_VERSION << 2000 << 0 << QStringLiteral("tls_protocol");
    QTest::newRow("key-update-flood") << TLS1_3_VERSION << 0 << 13000 << QStringLiteral("tls_protocol");
}

void tst_HostileTls::floodsAfterTheHandshake()
{
    QFETCH(int, version);
    QFETCH(int, tickets);
    QFETCH(int, keyUpdates);
    QFETCH(QString, expected);
    test::NetFixture fixture(test::longDeadlines, forger().pem());
    const auto generous = identity(version);
    SSL_CTX_set_num_tickets(generous.get(), std::size_t(tickets));
    const auto misbehave = [=](SSL *ssl) {
        for (int i = 0; i < keyUpdates; ++i) {
            SSL_key_update(ssl, SSL_KEY_UPDATE_REQUESTED);
            SSL_do_handshake(ssl);
        }
    };
    const auto server = rehearsal::TcpServer::listen([&] {
        std::vector<QByteArray> answers{"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"};
        return std::make_unique<test::TlsPeer>(generous, std::make_unique<test::HttpPeer>(answers),
                                               misbehave);
    });
    fixture.underlay.routes[meant] = {(*server)->endpoint(), {}};
    const int id = test::awaited(shakeAndAsk(fixture.context));
    QCOMPARE(code(fixture.log.row(id)), expected);
    QVERIFY(fixture.log.row(id).as<evidence::HttpSeen>()->insideTls);
}

/// Each costs far more than asking for it; and the second one's certificate would be nobody's evidence.
void tst_HostileTls::noSecondHandshake()
{
    test::NetFixture fixture(test::shortDeadlines, forger().pem());
    const auto insisting = identity(TLS1_2_VERSION);
    const auto server = rehearsal::TcpServer::listen([&] {
        return std::make_unique<test::TlsPeer>(insisting, nullptr, [](SSL *ssl) {
            SSL_renegotiate(ssl);
            SSL_do_handshake(ssl);
        });
    });
    fixture.underlay.routes[meant] = {(*server)->endpoint(), {}};
    const int id = test::awaited(shakeAndAsk(fixture.context));
    QCOMPARE(code(fixture.log.row(id)), QStringLiteral("tls_protocol"));
    QCOMPARE(SSL_CTX_sess_accept_good(insisting.get()), 1);
}

void tst_HostileTls::endsInside_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("expected");
    QTest::newRow("closed-without-an-answer") << QByteArray() << QStringLiteral("tls_closed");
    QTest::newRow("closed-inside-the-head") << QByteArray("HTTP/1.1 200") << QStringLiteral("http_malformed");
    QTest::newRow("closed-after-the-head") << QByteArray("HTTP/1.1 403 No\r\n\r\n") << QStringLiteral("none");
}

namespace {

/// Says something, once, and closes.
class LastWord final : public rehearsal::Session {
public:
    explicit LastWord(QByteArray word) : m_word(std::move(word)) { }
    rehearsal::Utterance hear(QByteArrayView) override { return {.bytes = m_word, .last = true}; }

private:
    QByteArray m_word;
};

} // namespace

void tst_HostileTls::endsInside()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, expected);
    test::NetFixture fixture(test::longDeadlines, forger().pem());
    const auto server = rehearsal::TcpServer::listen([&] {
        return std::make_unique<test::TlsPeer>(identity(TLS1_3_VERSION), std::make_unique<LastWord>(answer));
    });
    fixture.underlay.routes[meant] = {(*server)->endpoint(), {}};
    const int id = test::awaited(shakeAndAsk(fixture.context));
    QCOMPARE(code(fixture.log.row(id)), expected);
}

CLEARWAY_TEST(tst_HostileTls)
#include "tst_hostiletls.moc"
