// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The proxies of the plays over real sockets: what they let through, what they refuse, and in which words.
#include "rehearsal/playgoer.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;
using namespace clearway::rehearsal;

namespace {

const QString proxy = QStringLiteral("10.20.0.128"), oldProxy = QStringLiteral("10.20.0.129"),
              secondProxy = QStringLiteral("10.20.0.130"), strictProxy = QStringLiteral("10.20.0.131");
constexpr int proxyPort = 3128;

QByteArray connectTo(const QByteArray &authority, const QByteArray &more = {})
{
    return "CONNECT " + authority + " HTTP/1.1\r\nHost: " + authority + "\r\n" + more + "\r\n";
}

QByteArray basic(const QByteArray &credentials)
{
    return "Proxy-Authorization: Basic " + credentials.toBase64() + "\r\n";
}

const QString yes = QStringLiteral("HTTP/1.1 200 Connection established"),
              denied = QStringLiteral("HTTP/1.1 403 Forbidden\nX-Squid-Error: ERR_ACCESS_DENIED 0"),
              noName = QStringLiteral("HTTP/1.1 503 Service Unavailable\nX-Squid-Error: ERR_DNS_FAIL 0"),
              silent
    = QStringLiteral("HTTP/1.1 503 Service Unavailable\nX-Squid-Error: ERR_CONNECT_FAIL 110"),
              noUrl = QStringLiteral("HTTP/1.1 400 Bad Request\nX-Squid-Error: ERR_INVALID_URL 0"),
              signIn = QStringLiteral("HTTP/1.1 407 Proxy Authentication Required\n"
                                      "X-Squid-Error: ERR_CACHE_ACCESS_DENIED 0\n"
                                      "Proxy-Authenticate: Negotiate\n"
                                      "Proxy-Authenticate: Basic realm=\"Rehearsal proxy\"");

} // namespace

class TestProxies final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { net::prepareSockets(); }

    void answers_data()
    {
        QTest::addColumn<Scenario>("scenario");
        QTest::addColumn<QString>("who");
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QString>("answer");
        using enum Scenario;
        const QByteArray meet = "meet.goto.com:443", egw = "egw.gotomeeting.com:443";
        const auto row
            = [](const char *fact, Scenario scenario, const QString &who, const QByteArray &request,
                 const QString &answer) { QTest::newRow(fact) << scenario << who << request << answer; };
        row("proxy-only-carries-a-name", ProxyOnly, proxy, connectTo(meet), yes);
        row("proxy-only-carries-a-gateway", ProxyOnly, proxy, connectTo(egw), yes);
        row("proxy-only-carries-an-address", ProxyOnly, proxy, connectTo("216.115.208.1:443"), yes);
        row("proxy-only-denies-8200", ProxyOnly, proxy, connectTo("egw.gotomeeting.com:8200"), denied);
        row("proxy-only-denies-80", ProxyOnly, proxy, connectTo("egw.gotomeeting.com:80"), denied);
        row("proxy-only-knows-no-such-name", ProxyOnly, proxy, connectTo("unknown.example:443"), noName);
        row("proxy-only-has-no-way-back-inside", ProxyOnly, proxy,
            connectTo("settings.rehearsal.example:443"), noName);
        row("proxy-only-hears-nothing-from-nobody", ProxyOnly, proxy, connectTo("192.0.2.1:443"), silent);
        row("proxy-only-reaches-no-address-inside", ProxyOnly, proxy, connectTo("10.20.0.81:443"), silent);
        row("proxy-only-wants-a-port", ProxyOnly, proxy, connectTo("meet.goto.com"), noUrl);
        row("proxy-only-is-no-web-server", ProxyOnly, proxy,
            "GET / HTTP/1.1\r\nHost: proxy.rehearsal.example\r\n\r\n", noUrl);
        row("proxy-only-fetches-by-http", ProxyOnly, proxy,
            "GET http://meet.goto.com/ HTTP/1.1\r\nHost: meet.goto.com\r\n\r\n",
            QStringLiteral("HTTP/1.1 301 Moved Permanently\nLocation: https://meet.goto.com/"));
        row("proxy-split-carries-a-name", ProxySplit, proxy, connectTo(meet), yes);
        row("proxy-with-udp-carries-a-name", ProxyWithUdp, proxy, connectTo(meet), yes);
        row("proxy-auth-asks", ProxyAuth, proxy, connectTo(meet), signIn);
        row("proxy-auth-asks-for-any-port", ProxyAuth, proxy, connectTo("meet.goto.com:8200"), signIn);
        row("proxy-auth-knows-another-password", ProxyAuth, proxy, connectTo(meet, basic("rehearsal:wrong")),
            signIn);
        row("proxy-auth-does-not-know-the-scheme", ProxyAuth, proxy,
            connectTo(meet, "Proxy-Authorization: Negotiate cmVoZWFyc2FsOnJlaGVhcnNhbA==\r\n"), signIn);
        row("proxy-auth-survives-a-short-answer", ProxyAuth, proxy,
            connectTo(meet, "Proxy-Authorization: B\r\n"), signIn);
        row("proxy-auth-lets-the-user-in", ProxyAuth, proxy, connectTo(meet, basic("rehearsal:rehearsal")),
            yes);
        row("proxy-auth-still-denies-8200", ProxyAuth, proxy,
            connectTo("egw.gotomeeting.com:8200", basic("rehearsal:rehearsal")), denied);
        row("proxy-stale-has-one-that-works", ProxyStale, proxy, connectTo(meet), yes);
        row("proxy-conflict-first-works", ProxyConflict, proxy, connectTo(meet), yes);
        row("proxy-conflict-second-works", ProxyConflict, secondProxy, connectTo(meet), yes);
        row("proxy-dns-dead-proxy-resolves", ProxyDnsDead, proxy, connectTo(meet), yes);
        row("pac-bad-rule-names-one-that-works", PacBadRule, proxy, connectTo("app.launchdarkly.com:443"),
            yes);
        row("pac-bad-rule-names-one-that-refuses", PacBadRule, strictProxy, connectTo(meet), denied);
    }
    void answers()
    {
        QFETCH(Scenario, scenario);
        QFETCH(QString, who);
        QFETCH(QByteArray, request);
        const auto play = begin(scenario);
        QString instead;
        net::Socket socket = dial(*play, addressOf(who), proxyPort, &instead);
        QCOMPARE(instead, QString());
        say(socket, request);
        const QString seen = excerpt(hearHead(socket),
                                     {QStringLiteral("X-Squid-Error"), QStringLiteral("Proxy-Authenticate"),
                                      QStringLiteral("Location")});
        QTEST(seen, "answer");
    }

    void tunnelEndsAtTheServerMeant()
    {
        const auto play = begin(Scenario::ProxyOnly);
        QString instead;
        net::Socket socket = dial(*play, addressOf(proxy), proxyPort, &instead);
        say(socket, connectTo("meet.goto.com:443"));
        QCOMPARE(hearHead(socket), QByteArray("HTTP/1.1 200 Connection established\r\n\r\n"));
        TlsClient client(socket, "meet.goto.com", play->trust().publicRootsPem);
        QVERIFY(client.handshake().trusted);
        QVERIFY(
            client.ask("GET / HTTP/1.1\r\nHost: meet.goto.com\r\n\r\n").startsWith("HTTP/1.1 200 OK\r\n"));
    }

    void signInGoesOnInTheSameConnection()
    {
        const auto play = begin(Scenario::ProxyAuth);
        QString instead;
        net::Socket socket = dial(*play, addressOf(proxy), proxyPort, &instead);
        say(socket, connectTo("meet.goto.com:443"));
        const QByteArray challenge = hearHead(socket);
        QVERIFY(challenge.startsWith("HTTP/1.1 407 "));
        QVERIFY(challenge.contains("Connection: keep-alive\r\n"));
        say(socket, connectTo("meet.goto.com:443", basic("rehearsal:rehearsal")));
        QVERIFY(hearHead(socket).contains("HTTP/1.1 200 "));
        QVERIFY(shakeHands(socket, "meet.goto.com", play->trust().publicRootsPem).trusted);
    }

    void retiredProxyRefuses()
    {
        const auto play = begin(Scenario::ProxyStale);
        QString instead;
        std::ignore = dial(*play, addressOf(oldProxy), proxyPort, &instead);
        QCOMPARE(instead, QStringLiteral("refused"));
    }

    void pacFileIsServedAsItStands()
    {
        const auto play = begin(Scenario::PacBadRule);
        QString instead;
        net::Socket socket = dial(*play, addressOf(QStringLiteral("10.20.0.81")), 80, &instead);
        QCOMPARE(instead, QString());
        say(socket, "GET /proxy.pac HTTP/1.1\r\nHost: 10.20.0.81\r\n\r\n");
        const QByteArray file = hearToTheEnd(socket).value_or(QByteArray());
        QVERIFY(file.contains("\r\nContent-Type: application/x-ns-proxy-autoconfig\r\n"));
        const QByteArray body = file.sliced(file.indexOf("\r\n\r\n") + 4);
        QVERIFY(file.contains("\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"));
        QVERIFY(body.contains("function FindProxyForURL(url, host) {\n"));
        QVERIFY(body.contains("\"PROXY proxy-3.rehearsal.example:3128\""));
        QVERIFY(body.contains("\"PROXY proxy.rehearsal.example:3128\""));
        QVERIFY(body.contains("function isMeeting(host)")); // what reduced parsers miss
        QVERIFY(body.contains("\\.com$/i.test(host)"));
    }

    void dnsFailsOnlyForNamesOutside_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("addresses");
        QTest::newRow("host-of-goto") << QByteArray("meet.goto.com") << QString();
        QTest::newRow("unknown-name") << QByteArray("unknown.example") << QString();
        QTest::newRow("proxy") << QByteArray("proxy.rehearsal.example") << proxy;
    }
    void dnsFailsOnlyForNamesOutside()
    {
        QFETCH(QByteArray, name);
        const auto play = begin(Scenario::ProxyDnsDead);
        QTEST(lookUpA(*play, name).addresses.join(u' '), "addresses");
    }
};

CLEARWAY_TEST(TestProxies)
#include "tst_proxies.moc"
