// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/proxytunnel.h"
#include "net/tlshandshake.h"
#include "rehearsal/tcpserver.h"
#include "rehearsal/tlssession.h"
#include "scriptedpeer.h"
#include "support/awaited.h"
#include "support/netfixture.h"
#include "support/testprogram.h"
#include "tlspeer.h"

#include <QTest>

using namespace clearway;

namespace {

const QString host = QStringLiteral("egw.gotomeeting.com");
const QString proxyName = QStringLiteral("proxy.example");
const base::Endpoint proxyAddress = test::endpoint("10.1.2.3", 8443);
const evidence::ProxyServer server{evidence::ProxyScheme::Https, proxyName, 8443};
const QByteArray yes("HTTP/1.1 200 OK\r\n\r\n");
const QByteArray
    basic407("HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"us\"\r\nContent-Length: 0\r\n\r\n");
const net::ProxyCredentials mine{server, QStringLiteral("mufasa"), QStringLiteral("Circle of Life")};

/// A proxy inside TLS, which says `answers`.
rehearsal::SessionMaker proxyInTls(const rehearsal::ServerIdentity &identity, std::vector<QByteArray> answers)
{
    return [identity, answers] {
        return std::make_unique<test::TlsPeer>(identity, std::make_unique<test::HttpPeer>(answers));
    };
}

evidence::Observation tunnel(test::NetFixture &fixture, const rehearsal::SessionMaker &maker,
                             const net::ProxyCredentials *credentials = nullptr)
{
    const auto peer = rehearsal::TcpServer::listen(maker);
    fixture.underlay.routes[proxyAddress] = {(*peer)->endpoint(), {}};
    const net::Tunnelled made
        = test::awaited(net::proxyTunnel(fixture.context, {server, {proxyAddress}, credentials}, host, 443));
    return fixture.log.row(made.observation);
}

} // namespace

class tst_HttpsProxy final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAskedInsideTls_data();
    void isAskedInsideTls();
    void passwordNeedsTrust_data();
    void passwordNeedsTrust();
    void standInOnTheSecondConnection();
    void brokenTls_data();
    void brokenTls();
    void tlsInTls();
};

void tst_HttpsProxy::isAskedInsideTls_data()
{
    QTest::addColumn<QString>("certified");
    QTest::addColumn<bool>("authorityIsPublic");
    QTest::addColumn<bool>("trusted");
    QTest::newRow("trusted") << proxyName << true << true;
    QTest::newRow("names-another-host") << host << true << false;
    QTest::newRow("stranger") << proxyName << false << false;
}

void tst_HttpsProxy::isAskedInsideTls()
{
    QFETCH(QString, certified);
    QFETCH(bool, authorityIsPublic);
    QFETCH(bool, trusted);
    const auto authority = rehearsal::Authority::create(QStringLiteral("Root"), QStringLiteral("Test"));
    const auto identity = authority->issue(certified, {certified});
    test::NetFixture fixture(test::longDeadlines, authorityIsPublic ? authority->pem() : QByteArray());
    const auto row = tunnel(fixture, proxyInTls(*identity, {yes}));
    QCOMPARE(row.outcome, evidence::Outcome::Ok);
    QCOMPARE(*row.as<evidence::TunnelSeen>()->proxyTrusted, trusted);
    QCOMPARE(fixture.log.rows().size(), std::size_t(1)); // TLS to the proxy is part of the tunnel's row
}

void tst_HttpsProxy::passwordNeedsTrust_data()
{
    QTest::addColumn<bool>("authorityIsPublic");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("authenticated");
    QTest::newRow("trusted") << true << QStringLiteral("none") << QStringLiteral("basic");
    QTest::newRow("stranger") << false << QStringLiteral("proxy_auth_required") << QString();
}

void tst_HttpsProxy::passwordNeedsTrust()
{
    QFETCH(bool, authorityIsPublic);
    QFETCH(QString, expected);
    QFETCH(QString, authenticated);
    const auto authority = rehearsal::Authority::create(QStringLiteral("Root"), QStringLiteral("Test"));
    const auto identity = authority->issue(proxyName, {proxyName});
    test::NetFixture fixture(test::longDeadlines, authorityIsPublic ? authority->pem() : QByteArray());
    const auto row = tunnel(fixture, proxyInTls(*identity, {basic407, yes}), &mine);
    QCOMPARE(row.failure ? QString(name(row.failure->code)) : QStringLiteral("none"), expected);
    QCOMPARE(row.as<evidence::TunnelSeen>()->authenticated, authenticated);
}

namespace {

/// Keeps what it is asked, answers once and closes.
class Overheard final : public rehearsal::Session {
public:
    Overheard(QByteArray answer, QByteArray &asked) : m_answer(std::move(answer)), m_asked(asked) { }
    rehearsal::Utterance hear(QByteArrayView bytes) override
    {
        m_asked += bytes.toByteArray();
        return {.bytes = m_answer, .last = true};
    }

private:
    QByteArray m_answer;
    QByteArray &m_asked;
};

} // namespace

void tst_HttpsProxy::standInOnTheSecondConnection()
{
    const auto authority = rehearsal::Authority::create(QStringLiteral("Root"), QStringLiteral("Test"));
    const auto stranger = rehearsal::Authority::create(QStringLiteral("Stranger"), QStringLiteral("Test"));
    std::vector<rehearsal::ServerIdentity> identities{*stranger->issue(proxyName, {proxyName}),
                                                      *authority->issue(proxyName, {proxyName})};
    test::NetFixture fixture(test::longDeadlines, authority->pem());
    const QByteArray closing407
        = "HTTP/1.1 407 No\r\nConnection: close\r\nProxy-Authenticate: Basic realm=\"us\"\r\n\r\n";
    QByteArray asked;
    const auto row = tunnel(
        fixture,
        [&] {
            const auto identity = identities.back();
            identities.pop_back();
            return std::make_unique<test::TlsPeer>(identity, std::make_unique<Overheard>(closing407, asked));
        },
        &mine);
    QCOMPARE(row.failure->code, base::FailureCode::ProxyAuthRequired);
    QVERIFY(row.as<evidence::TunnelSeen>()->authenticated.isEmpty());
    QCOMPARE(asked.count("CONNECT "), 2);
    QVERIFY(!asked.contains("Authorization"));
}

void tst_HttpsProxy::brokenTls_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("plain-http") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
    QTest::newRow("alert") << QByteArray::fromHex("15030300020228");
    QTest::newRow("silence") << QByteArray();
}

void tst_HttpsProxy::brokenTls()
{
    QFETCH(QByteArray, answer);
    test::NetFixture fixture(test::shortDeadlines);
    test::ScriptedPeer peer({test::hearCount(50), test::say(answer)});
    fixture.underlay.routes[proxyAddress] = {peer.endpoint(), {}};
    const net::Tunnelled made
        = test::awaited(net::proxyTunnel(fixture.context, {server, {proxyAddress}, nullptr}, host, 443));
    QCOMPARE(fixture.log.row(made.observation).failure->code, base::FailureCode::ProxyUnreachable);
    QVERIFY(!fixture.log.row(made.observation).as<evidence::TunnelSeen>()->proxyTrusted);
}

namespace {

/// Says yes, then is the server behind.
class Opening final : public rehearsal::Session {
public:
    explicit Opening(rehearsal::ServerIdentity identity) : m_inside(std::move(identity)) { }
    rehearsal::Utterance hear(QByteArrayView bytes) override
    {
        return std::exchange(m_open, true) ? m_inside.hear(bytes) : rehearsal::Utterance{yes, false};
    }

private:
    rehearsal::TlsSession m_inside;
    bool m_open = false;
};

async::Task<int> shakeInside(net::Context &context)
{
    auto tunnelling = net::proxyTunnel(context, {server, {proxyAddress}, nullptr}, host, 443);
    net::Tunnelled tunnelled = co_await tunnelling;
    auto shaking = net::tlsHandshake(context, std::move(tunnelled.channel), {.host = host, .namedPort = 443});
    const net::Shaken shaken = co_await shaking;
    co_return shaken.observation;
}

} // namespace

void tst_HttpsProxy::tlsInTls()
{
    const auto authority = rehearsal::Authority::create(QStringLiteral("Root"), QStringLiteral("Test"));
    const auto outer = authority->issue(proxyName, {proxyName});
    const auto inner = authority->issue(host, {host});
    test::NetFixture fixture(test::longDeadlines, authority->pem());
    const auto peer = rehearsal::TcpServer::listen(
        [&] { return std::make_unique<test::TlsPeer>(*outer, std::make_unique<Opening>(*inner)); });
    fixture.underlay.routes[proxyAddress] = {(*peer)->endpoint(), {}};
    const int id = test::awaited(shakeInside(fixture.context));
    QCOMPARE(fixture.log.row(id).outcome, evidence::Outcome::Ok);
    QCOMPARE(fixture.log.row(id).as<evidence::TlsSeen>()->chain.at(0).names, QStringList(host));
}

CLEARWAY_TEST(tst_HttpsProxy)
#include "tst_httpsproxy.moc"
