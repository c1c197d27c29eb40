// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/tcpconnect.h"
#include "net/tlshandshake.h"
#include "rehearsal/authority.h"
#include "rehearsal/tcpserver.h"
#include "rehearsal/tlssession.h"
#include "support/awaited.h"
#include "support/netfixture.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;

namespace {

/// What a peer does with our hello: answers some bytes, then stays or closes.
class Scripted final : public rehearsal::Session {
public:
    Scripted(QByteArray answer, bool closes) : m_next{std::move(answer), closes} { }
    rehearsal::Utterance hear(QByteArrayView) override { return std::exchange(m_next, {}); }

private:
    rehearsal::Utterance m_next;
};

rehearsal::SessionMaker says(const QByteArray &answer, bool closes)
{
    return [answer, closes] { return std::make_unique<Scripted>(answer, closes); };
}

const base::Endpoint meant = test::endpoint("216.115.208.9");
const QString host = QStringLiteral("egw.gotomeeting.com");

async::Task<int> connectAndShake(net::Context &context)
{
    auto connecting = net::tcpConnect(context, host, meant, net::Expectation::Documented);
    net::Connected connected = co_await connecting;
    auto shaking = net::tlsHandshake(context, net::socketChannel(std::move(connected.socket)),
                                     {.host = host, .endpoint = meant});
    const net::Shaken shaken = co_await shaking;
    co_return shaken.observation;
}

/// The TLS row of one handshake with a server that speaks `maker`.
evidence::Observation shake(test::NetFixture &fixture, rehearsal::SessionMaker maker)
{
    const auto server = rehearsal::TcpServer::listen(std::move(maker));
    fixture.underlay.routes[meant] = {(*server)->endpoint(), {}};
    const int id = test::awaited(connectAndShake(fixture.context));
    return fixture.log.row(id);
}

QString code(const evidence::Observation &row)
{
    return row.failure ? QString(name(row.failure->code)) : QStringLiteral("none");
}

} // namespace

Q_DECLARE_METATYPE(clearway::rehearsal::SessionMaker)

class tst_TlsHandshake final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hostilePeers_data();
    void hostilePeers();
    void plaintextIsKept();
    void anAlertIsNamed();
    void certificates_data();
    void certificates();
    void aPublicChainCompletes();
};

void tst_TlsHandshake::hostilePeers_data()
{
    QTest::addColumn<rehearsal::SessionMaker>("peer");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &answer, bool closes, const char *expected) {
        QTest::newRow(name) << says(answer, closes) << QString::fromLatin1(expected);
    };
    row("accepts-and-says-nothing", {}, false, "tls_timeout");
    row("closes-without-a-byte", {}, true, "tls_closed");
    row("stalls-after-one-byte", QByteArray::fromHex("16"), false, "tls_timeout");
    row("closes-inside-a-record", QByteArray::fromHex("160303004002"), true, "tls_closed");
    row("plain-http", "HTTP/1.1 400 Bad Request\r\n\r\n", true, "tls_not_tls");
    row("an-html-page", "<html>", false, "tls_not_tls");
    row("handshake-failure-alert", QByteArray::fromHex("15030300020228"), true, "tls_alert");
    row("garbage-in-a-record", QByteArray::fromHex("1603030005") + "hello", false, "tls_protocol");
    row("record-too-long", QByteArray::fromHex("160303ffff") + QByteArray(400, 'x'), false, "tls_protocol");
}

void tst_TlsHandshake::hostilePeers()
{
    QFETCH(rehearsal::SessionMaker, peer);
    QFETCH(QString, expected);
    test::NetFixture fixture(test::shortDeadlines);
    const auto row = shake(fixture, peer);
    QCOMPARE(code(row), expected);
    QCOMPARE(row.outcome, evidence::Outcome::Failed);
}

void tst_TlsHandshake::plaintextIsKept()
{
    test::NetFixture fixture(test::longDeadlines);
    shake(fixture, says("HTTP/1.1 400 Bad Request\r\nServer: squid\r\n\r\n", true));
    const auto *plaintext = fixture.log.rows().back().as<evidence::FirstBytes>();
    QVERIFY(plaintext);
    QCOMPARE(plaintext->bytes, QByteArray("HTTP/1.1 400 Bad Request\r\nServer: squid\r\n\r\n"));
}

void tst_TlsHandshake::anAlertIsNamed()
{
    test::NetFixture fixture(test::longDeadlines);
    const auto row = shake(fixture, says(QByteArray::fromHex("15030300020270"), true));
    QCOMPARE(row.failure->native, 112); // unrecognized_name, RFC 8446 6
}

void tst_TlsHandshake::certificates_data()
{
    QTest::addColumn<QString>("certifiedHost");
    QTest::addColumn<bool>("authorityIsPublic");
    QTest::addColumn<QString>("expected");
    QTest::newRow("public-and-named") << host << true << QStringLiteral("none");
    QTest::newRow("named-by-a-wildcard")
        << QStringLiteral("*.gotomeeting.com") << true << QStringLiteral("none");
    QTest::newRow("public-for-another-host")
        << QStringLiteral("login.hotel.example") << true << QStringLiteral("tls_name_mismatch");
    QTest::newRow("stranger-for-our-host") << host << false << QStringLiteral("tls_untrusted");
}

void tst_TlsHandshake::certificates()
{
    QFETCH(QString, certifiedHost);
    QFETCH(bool, authorityIsPublic);
    QFETCH(QString, expected);
    const auto authority = rehearsal::Authority::create(QStringLiteral("Test Root"), QStringLiteral("Test"));
    const auto identity = authority->issue(certifiedHost, {certifiedHost});
    test::NetFixture fixture(test::longDeadlines, authorityIsPublic ? authority->pem() : QByteArray());
    const auto row = shake(fixture, [&] { return std::make_unique<rehearsal::TlsSession>(*identity); });
    QCOMPARE(code(row), expected);
    const auto *seen = row.as<evidence::TlsSeen>();
    QVERIFY(seen->completed);
    QCOMPARE(seen->publicRoots.trusted, authorityIsPublic);
    QCOMPARE(seen->chain.at(0).issuerCommonName, QStringLiteral("Test Root"));
    QCOMPARE(seen->chain.at(0).names, QStringList(certifiedHost));
}

void tst_TlsHandshake::aPublicChainCompletes()
{
    const auto authority = rehearsal::Authority::create(QStringLiteral("Test Root"), QStringLiteral("Test"));
    const auto identity = authority->issue(host, {host});
    test::NetFixture fixture(test::longDeadlines, authority->pem());
    const auto row = shake(fixture, [&] { return std::make_unique<rehearsal::TlsSession>(*identity); });
    const auto *seen = row.as<evidence::TlsSeen>();
    QCOMPARE(row.outcome, evidence::Outcome::Ok);
    QCOMPARE(row.host, host);
    QCOMPARE(*row.endpoint, meant);
    QCOMPARE(seen->version, QStringLiteral("TLSv1.3"));
    QVERIFY(seen->certificateAfter);
    QVERIFY(*seen->certificateAfter <= row.elapsed);
    QVERIFY(seen->nameMatches);
    QVERIFY(!seen->localRoots.trusted);
}

CLEARWAY_TEST(tst_TlsHandshake)
#include "tst_tlshandshake.moc"
