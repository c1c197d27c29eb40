// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Devices in the way over real sockets: certificates made up for the name asked for, sign-in pages, portals.
#include "rehearsal/playgoer.h"
#include "rehearsal/smallcatalogue.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;
using namespace clearway::rehearsal;

namespace {

const QString meet = QStringLiteral("meet.goto.com"), egw = QStringLiteral("egw.gotomeeting.com"),
              launchdarkly = QStringLiteral("app.launchdarkly.com"), canary = QStringLiteral("192.0.2.1"),
              sample = QStringLiteral("216.115.208.1");

QByteArray get(const QByteArray &host)
{
    return "GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
}

/// "trust: subject <- issuer, chain, timestamps": trust by public roots, only by those of the computer, or by
/// none.
QString describe(const Handshake &byPublic, const Handshake &byAll)
{
    const auto trust = byPublic.trusted ? "public" : byAll.trusted ? "local" : "neither";
    return QStringLiteral("%1: %2 <- %3, %4%5%6")
        .arg(QLatin1StringView(trust), byPublic.subject, byPublic.issuer)
        .arg(byPublic.chainLength)
        .arg(QLatin1StringView(byPublic.rootSent ? " with root" : ""),
             QLatin1StringView(byPublic.timestamps ? ", logged" : ""));
}

Handshake meetTls(const Rehearsal &play, const QString &who, int port, const QByteArray &name,
                  const QByteArray &roots)
{
    QString instead;
    net::Socket socket = dial(play, addressOf(who), port, &instead);
    return instead.isEmpty() ? shakeHands(socket, name, roots) : Handshake{};
}

const QString real = QStringLiteral("public: CN=servers.rehearsal.example,O=Clearway rehearsal <- "
                                    "Clearway Rehearsal Authority, 1, logged"),
              forgedByGate = QStringLiteral("neither: CN=%1 <- Example Web Appliance CA, 2 with root"),
              forgedTrusted = QStringLiteral("local: CN=%1 <- Example Company Inspection CA, 2 with root"),
              forgedUntrusted
    = QStringLiteral("neither: CN=%1 <- Example Company Inspection CA, 2 with root"),
              portal = QStringLiteral("neither: CN=login.portal.rehearsal.example,O=Clearway rehearsal <- "
                                      "Clearway Rehearsal Authority, 1, logged");

} // namespace

class TestDevices final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { net::prepareSockets(); }

    void certificates_data()
    {
        QTest::addColumn<Scenario>("scenario");
        QTest::addColumn<QString>("who");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("met");
        using enum Scenario;
        const auto row
            = [](const char *fact, Scenario scenario, const QString &who, int port, const QString &name,
                 const QString &met) { QTest::newRow(fact) << scenario << who << port << name << met; };
        row("open-is-logged", Open, meet, 443, meet, real);
        row("gate-forges-a-host", TransparentAuth, meet, 443, meet, forgedByGate.arg(meet));
        row("gate-forges-another-name", TransparentAuth, egw, 443, egw, forgedByGate.arg(egw));
        row("gate-forges-on-8200", TransparentAuth, egw, 8200, egw, forgedByGate.arg(egw));
        row("gate-answers-for-a-canary", TransparentAuth, canary, 443, egw, forgedByGate.arg(egw));
        row("gate-answers-for-a-canary-on-8200", TransparentAuth, canary, 8200, egw, forgedByGate.arg(egw));
        row("gate-without-a-name-shows-its-own", TransparentAuth, sample, 443, QString(),
            forgedByGate.arg(QStringLiteral("wsa.rehearsal.example")));
        row("portal-shows-its-own-name", CaptivePortal, meet, 443, meet, portal);
        row("portal-shows-it-for-samples-too", CaptivePortal, sample, 443, egw, portal);
        row("inspector-is-trusted", InspectedTrusted, meet, 443, meet, forgedTrusted.arg(meet));
        row("inspector-opens-samples", InspectedTrusted, sample, 443, egw, forgedTrusted.arg(egw));
        row("inspector-leaves-8200", InspectedTrusted, egw, 8200, egw, real);
        row("inspector-is-not-trusted", InspectedUntrusted, meet, 443, meet, forgedUntrusted.arg(meet));
        row("inspector-exempts-a-domain", InspectedExempt, egw, 443, egw, real);
        row("inspector-opens-what-is-not-exempt", InspectedExempt, launchdarkly, 443, launchdarkly,
            forgedTrusted.arg(launchdarkly));
    }
    void certificates()
    {
        QFETCH(Scenario, scenario);
        QFETCH(QString, who);
        QFETCH(int, port);
        QFETCH(QString, name);
        const auto play = begin(scenario);
        const net::TrustSources trust = play->trust();
        const QByteArray sni = name.toLatin1(), all = trust.publicRootsPem + trust.extraLocalRootsPem;
        const Handshake byPublic = meetTls(*play, who, port, sni, trust.publicRootsPem);
        QVERIFY(byPublic.completed);
        QTEST(describe(byPublic, meetTls(*play, who, port, sni, all)), "met");
    }

    void forgeryNamesTheHostAndNoOther()
    {
        const auto play = begin(Scenario::TransparentAuth);
        QCOMPARE(meetTls(*play, meet, 443, "meet.goto.com", {}).names, QStringList(meet));
    }

    void longNameIsForgedToo()
    {
        const auto play = begin(Scenario::TransparentAuth);
        const QByteArray name = QByteArray(40, 'a') + '.' + QByteArray(40, 'b') + ".example";
        const Handshake seen = meetTls(*play, meet, 443, name, {});
        QCOMPARE(seen.names, QStringList(QString::fromLatin1(name)));
    }

    /// Heads of HTTP answers; `inTls` says where the question is asked.
    void heads_data()
    {
        QTest::addColumn<Scenario>("scenario");
        QTest::addColumn<QString>("who");
        QTest::addColumn<int>("port");
        QTest::addColumn<bool>("inTls");
        QTest::addColumn<QString>("head");
        using enum Scenario;
        const auto row = [](const char *fact, Scenario scenario, const QString &who, int port, bool inTls,
                            const char *head) {
            QTest::newRow(fact) << scenario << who << port << inTls << QString::fromLatin1(head);
        };
        row("open-host-in-tls", Open, meet, 443, true, "HTTP/1.1 200 OK");
        row("open-host-in-plaintext", Open, meet, 80, false,
            "HTTP/1.1 301 Moved Permanently\nLocation: https://meet.goto.com/");
        row("gate-in-tls", TransparentAuth, meet, 443, true,
            "HTTP/1.1 307 Proxy Redirect\n"
            "Location: http://wsa.rehearsal.example/?cfru=aHR0cHM6Ly9tZWV0LmdvdG8uY29tLw==\n"
            "Via: 1.1 wsa.rehearsal.example:80 (Cisco-WSA/12.5.1-011)");
        row("gate-in-plaintext", TransparentAuth, meet, 80, false,
            "HTTP/1.1 307 Proxy Redirect\n"
            "Location: http://wsa.rehearsal.example/?cfru=aHR0cDovL21lZXQuZ290by5jb20v\n"
            "Via: 1.1 wsa.rehearsal.example:80 (Cisco-WSA/12.5.1-011)");
        row("gate-for-a-canary", TransparentAuth, canary, 80, false,
            "HTTP/1.1 307 Proxy Redirect\n"
            "Location: http://wsa.rehearsal.example/?cfru=aHR0cDovL21lZXQuZ290by5jb20v\n"
            "Via: 1.1 wsa.rehearsal.example:80 (Cisco-WSA/12.5.1-011)");
        row("gate-sign-in-page", TransparentAuth, QStringLiteral("10.20.0.90"), 80, false,
            "HTTP/1.1 401 Authentication Required\nWWW-Authenticate: Negotiate\n"
            "WWW-Authenticate: Basic realm=\"Rehearsal appliance\"\n"
            "Via: 1.1 wsa.rehearsal.example:80 (Cisco-WSA/12.5.1-011)");
        row("portal-in-plaintext", CaptivePortal, meet, 80, false,
            "HTTP/1.1 302 Found\nLocation: https://login.portal.rehearsal.example/guest?step=terms");
        row("portal-in-tls", CaptivePortal, meet, 443, true,
            "HTTP/1.1 302 Found\nLocation: https://login.portal.rehearsal.example/guest?step=terms");
        row("portal-itself-in-plaintext", CaptivePortal, QStringLiteral("10.20.0.82"), 80, false,
            "HTTP/1.1 302 Found\nLocation: https://login.portal.rehearsal.example/guest?step=terms");
        row("inspector-passes-on", InspectedTrusted, meet, 443, true, "HTTP/1.1 200 OK");
    }
    void heads()
    {
        QFETCH(Scenario, scenario);
        QFETCH(QString, who);
        QFETCH(int, port);
        QFETCH(bool, inTls);
        const auto play = begin(scenario);
        QString instead;
        net::Socket socket = dial(*play, addressOf(who), port, &instead);
        QCOMPARE(instead, QString());
        const auto inside = [&] { return TlsClient(socket, "meet.goto.com", {}).ask(get("meet.goto.com")); };
        const auto outside = [&] {
            say(socket, get("meet.goto.com"));
            return hearHead(socket);
        };
        const QString seen = excerpt(
            inTls ? inside() : outside(),
            {QStringLiteral("Location"), QStringLiteral("Via"), QStringLiteral("WWW-Authenticate")});
        QTEST(seen, "head");
    }

    void portalPageIsTrustedByItsName()
    {
        const auto play = begin(Scenario::CaptivePortal);
        QCOMPARE(lookUpA(*play, "login.portal.rehearsal.example").addresses,
                 QStringList(QStringLiteral("10.20.0.82")));
        QString instead;
        net::Socket socket = dial(*play, addressOf(QStringLiteral("10.20.0.82")), 443, &instead);
        TlsClient client(socket, "login.portal.rehearsal.example", play->trust().publicRootsPem);
        QVERIFY(client.handshake().trusted);
        QVERIFY(client.ask(get("login.portal.rehearsal.example")).startsWith("HTTP/1.1 200 OK\r\n"));
    }

    /// As a server that speaks only HTTP answers a TLS hello (domain.md 2.2).
    void gateAnswersAHelloOnPort80InPlaintext()
    {
        const auto play = begin(Scenario::TransparentAuth);
        QString instead;
        net::Socket socket = dial(*play, addressOf(egw), 80, &instead);
        say(socket, QByteArray::fromHex("1603010004ffffffff"));
        QVERIFY(hearToTheEnd(socket).value_or(QByteArray()).startsWith("HTTP/1.1 400 Bad Request\r\n"));
    }

    void webSocketOpensInsideTls()
    {
        const auto play = begin(Scenario::InspectedTrusted);
        QString instead;
        net::Socket socket = dial(*play, addressOf(meet), 443, &instead);
        TlsClient client(socket, "meet.goto.com", {});
        const QByteArray head = client.ask("GET / HTTP/1.1\r\nHost: meet.goto.com\r\nUpgrade: websocket\r\n"
                                           "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                                           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        QVERIFY(head.startsWith("HTTP/1.1 101 Switching Protocols\r\n"));
        QVERIFY(head.contains("\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"));
    }
};

CLEARWAY_TEST(TestDevices)
#include "tst_devices.moc"
