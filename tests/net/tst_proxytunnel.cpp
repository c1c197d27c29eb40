// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/proxytunnel.h"
#include "net/tlshandshake.h"
#include "rehearsal/authority.h"
#include "rehearsal/loopback.h"
#include "rehearsal/tcpserver.h"
#include "rehearsal/tlssession.h"
#include "scriptedpeer.h"
#include "support/awaited.h"
#include "support/netfixture.h"
#include "support/testprogram.h"
#include "support/wine.h"

#include <QTest>

using namespace clearway;
using evidence::ProxyScheme;
using test::end, test::hear, test::hearCount, test::say, test::Script;

namespace {

const QString host = QStringLiteral("egw.gotomeeting.com");
const QString proxyName = QStringLiteral("proxy.example");
const base::Endpoint proxyAddress = test::endpoint("10.1.2.3", 3128);
const QByteArray request("\r\n\r\n"); ///< the end of one
const QByteArray yes("HTTP/1.1 200 Connection established\r\n\r\n");
const QByteArray basic407("HTTP/1.1 407 Proxy Authentication Required\r\n"
                          "Proxy-Authenticate: Basic realm=\"us\"\r\nContent-Length: 3\r\n\r\nno!");
const QByteArray anyDigest("Digest realm=\"us\", nonce=\"n0nce\", qop=\"auth\"");

QByteArray refusal(const QByteArray &status, const QByteArray &headers = {}, const QByteArray &body = {})
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
}

QByteArray askFor(const QByteArray &challenge)
{
    return refusal("407 Proxy Authentication Required", "Proxy-Authenticate: " + challenge + "\r\n");
}

evidence::ProxyServer server(ProxyScheme scheme)
{
    return {scheme, proxyName, 3128};
}

struct Tried {
    evidence::Observation row;
    bool opened = false;
    const evidence::TunnelSeen &seen() const { return *row.as<evidence::TunnelSeen>(); }
    QString code() const { return row.failure ? QString(name(row.failure->code)) : QStringLiteral("none"); }
};

Tried tunnel(test::NetFixture &fixture, const base::Endpoint &peer, ProxyScheme scheme = ProxyScheme::Http,
             const net::ProxyCredentials *credentials = nullptr, const QString &to = host)
{
    fixture.underlay.routes[proxyAddress] = {peer, {}};
    const net::Tunnelled made = test::awaited(
        net::proxyTunnel(fixture.context, {server(scheme), {proxyAddress}, credentials}, to, 443));
    return {fixture.log.row(made.observation), made.channel != nullptr};
}

/// The TLS row of a handshake through a tunnel that opened.
async::Task<int> shakeInside(net::Context &context, net::ProxyDial proxy)
{
    auto tunnelling = net::proxyTunnel(context, proxy, host, 443);
    net::Tunnelled tunnelled = co_await tunnelling;
    auto shaking = net::tlsHandshake(context, std::move(tunnelled.channel),
                                     {.host = host, .namedPort = 443, .path = proxy.server.path()});
    const net::Shaken shaken = co_await shaking;
    co_return shaken.observation;
}

const net::ProxyCredentials mine{server(ProxyScheme::Http), QStringLiteral("mufasa"),
                                 QStringLiteral("Circle of Life")};

} // namespace

Q_DECLARE_METATYPE(clearway::test::Script)

class tst_ProxyTunnel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opens();
    void aimsAtAddresses_data();
    void aimsAtAddresses();
    void namesThatNoRequestHolds();
    void answers_data();
    void answers();
    void hostilePeers_data();
    void hostilePeers();
    void nobodyThere();
    void triesTheNextAddress();
    void offersAreRecorded();
    void signsIn_data();
    void signsIn();
    void signInRefused_data();
    void signInRefused();
    void signsInOnAFreshConnection();
    void credentialsOfAnotherProxyStay();
    void echoesAreDropped_data();
    void echoesAreDropped();
    void echoInTheTunnelIsMasked();
    void plaintextBehindTheYes_data();
    void plaintextBehindTheYes();
    void tlsThroughTheTunnel();
};

void tst_ProxyTunnel::opens()
{
    test::NetFixture fixture(test::longDeadlines);
    test::ScriptedPeer peer({hear(request), say(yes)});
    const Tried tried = tunnel(fixture, peer.endpoint());
    QCOMPARE(tried.code(), QStringLiteral("none"));
    QVERIFY(tried.opened);
    QCOMPARE(tried.row.target, QStringLiteral("egw.gotomeeting.com:443"));
    QCOMPARE(tried.row.path, QStringLiteral("proxy:proxy.example:3128"));
    QCOMPARE(tried.row.host, host);
    QCOMPARE(tried.row.namedPort, std::uint16_t(443));
    QVERIFY(!tried.row.endpoint);
    QCOMPARE(*tried.seen().proxyAddress, proxyAddress);
    QVERIFY(*tried.seen().connectedAfter <= tried.row.elapsed);
    QCOMPARE(tried.seen().answer.status, 200);
    QCOMPARE(peer.heard().first(),
             QByteArray("CONNECT egw.gotomeeting.com:443 HTTP/1.1\r\nHost: egw.gotomeeting.com:443\r\n"
                        "User-Agent: Clearway/" CLEARWAY_VERSION "\r\n\r\n"));
}

void tst_ProxyTunnel::aimsAtAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("ipv4") << QStringLiteral("173.199.0.9")
                          << QByteArray("CONNECT 173.199.0.9:443 HTTP/1.1\r\n");
    QTest::newRow("ipv6-in-brackets")
        << QStringLiteral("2001:db8::1") << QByteArray("CONNECT [2001:db8::1]:443 HTTP/1.1\r\n");
}

void tst_ProxyTunnel::aimsAtAddresses()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, line);
    test::NetFixture fixture(test::longDeadlines);
    test::ScriptedPeer peer({hear(request), say(yes)});
    const Tried tried = tunnel(fixture, peer.endpoint(), ProxyScheme::Http, nullptr, address);
    QVERIFY(tried.opened);
    QVERIFY(tried.row.host.isEmpty());
    QCOMPARE(tried.row.endpoint->address.toString(), address);
    QCOMPARE(tried.row.namedPort, std::uint16_t(0));
    QVERIFY(peer.heard().first().startsWith(line));
}

void tst_ProxyTunnel::namesThatNoRequestHolds()
{
    test::NetFixture fixture(test::longDeadlines);
    test::ScriptedPeer peer({hear(request), say(yes)});
    const Tried tried = tunnel(fixture, peer.endpoint(), ProxyScheme::Http, nullptr,
                               QStringLiteral("goto.com:443 HTTP/1.1\r\nX: y"));
    QCOMPARE(tried.code(), QStringLiteral("unsupported"));
    QVERIFY(peer.heard().isEmpty());
}

void tst_ProxyTunnel::answers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("page");
    const auto row
        = [](const char *name, const QByteArray &answer, const char *expected, const char *page = "") {
              QTest::newRow(name) << answer << QString::fromLatin1(expected) << QString::fromLatin1(page);
          };
    row("another-2xx", "HTTP/1.1 204 Fine\r\n\r\n", "none");
    row("http-1.0", "HTTP/1.0 200 OK\r\n\r\n", "none");
    row("lengths-of-a-yes-are-ignored", "HTTP/1.1 200 OK\r\nContent-Length: 99\r\nContent-Length: 1\r\n\r\n",
        "none");
    row("interim-first", "HTTP/1.1 100 Continue\r\n\r\n" + yes, "none");
    row("policy", refusal("403 Forbidden", "X-Squid-Error: ERR_ACCESS_DENIED 0\r\n", "<html>no"),
        "proxy_denied", "squid-error");
    row("bad-method", refusal("405 Method Not Allowed"), "proxy_denied");
    row("redirect-to-a-sign-in", refusal("302 Found", "Location: http://login.example/?token=1\r\n"),
        "proxy_denied");
    row("target-unreachable", refusal("503 Service Unavailable", "X-Squid-Error: ERR_CONNECT_FAIL 111\r\n"),
        "http_status", "squid-error");
    row("gateway-timeout", refusal("504 Gateway Timeout"), "http_status");
    row("a-switch", "HTTP/1.1 101 Switching\r\n\r\n", "proxy_protocol");
    row("fortinet", refusal("403 Forbidden", {}, "<p>Powered By FortiGuard</p>"), "proxy_denied",
        "fortinet-block");
    row("no-challenge", refusal("407 Proxy Authentication Required"), "proxy_auth_required");
}

void tst_ProxyTunnel::answers()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, expected);
    QFETCH(QString, page);
    test::NetFixture fixture(test::longDeadlines);
    test::ScriptedPeer peer({hear(request), say(answer)});
    const Tried tried = tunnel(fixture, peer.endpoint());
    QCOMPARE(tried.code(), expected);
    QCOMPARE(tried.opened, expected == QStringLiteral("none"));
    QCOMPARE(tried.seen().answer.page, page);
}

void tst_ProxyTunnel::hostilePeers_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Script script, const char *expected) {
        QTest::newRow(name) << std::move(script) << QString::fromLatin1(expected);
    };
    const QByteArray start("HTTP/1.1 200 OK\r\n");
    row("accepts-then-silent", {}, "http_timeout");
    row("byte-drip", {test::drip(start + QByteArray(2000, 'x'))}, "http_timeout");
    if (!test::isSlowWithFloods())
        row("endless-headers", {hear(request), say(start), test::flood("X-Header: value\r\n")},
            "http_malformed");
    row("one-endless-line", {hear(request), say(start + "X: "), test::flood(QByteArray(4096, 'x'))},
        "http_malformed");
    row("interim-flood", {hear(request), test::flood("HTTP/1.1 100 Continue\r\n\r\n")}, "http_malformed");
    row("not-http", {hear(request), say("SSH-2.0-OpenSSH\r\n")}, "proxy_protocol");
    row("html-without-a-head", {hear(request), say("<html>")}, "proxy_protocol");
    row("closes-before-the-request", {end()}, "proxy_protocol");
    row("closes-inside-the-head", {hear(request), say("HTTP/1.1 2"), end()}, "http_malformed");
    row("resets-before-the-request", {hearCount(1), test::reset()}, "proxy_protocol");
    if (!test::losesResets())
        row("resets-inside-the-head", {hear(request), say("HTTP/1.1 2"), test::reset()}, "proxy_protocol");
    row("endless-body-of-a-refusal", {hear(request), say("HTTP/1.1 403 No\r\n\r\n"), test::flood("lalala")},
        "proxy_denied");
    row("stalled-body-of-a-refusal", {hear(request), say("HTTP/1.1 403 No\r\nContent-Length: 9\r\n\r\n")},
        "proxy_denied");
    row("bad-chunk-in-a-refusal",
        {hear(request), say("HTTP/1.1 502 No\r\nTransfer-Encoding: chunked\r\n\r\nzzz\r\n")}, "http_status");
    row("conflicting-lengths-in-a-refusal",
        {hear(request), say("HTTP/1.1 403 No\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"), end()},
        "proxy_denied");
}

void tst_ProxyTunnel::hostilePeers()
{
    QFETCH(Script, script);
    QFETCH(QString, expected);
    test::NetFixture fixture(test::shortDeadlines);
    test::ScriptedPeer peer(script);
    const Tried tried = tunnel(fixture, peer.endpoint());
    QCOMPARE(tried.code(), expected);
    QVERIFY(!tried.opened);
}

void tst_ProxyTunnel::nobodyThere()
{
    const auto closed = rehearsal::holdClosedPort(net::Transport::Tcp);
    test::NetFixture fixture(test::shortDeadlines);
    const Tried refused = tunnel(fixture, *closed->localEndpoint());
    QCOMPARE(refused.code(), QStringLiteral("proxy_unreachable"));
    QVERIFY(refused.row.failure->native != 0);
    const net::Tunnelled nameless = test::awaited(
        net::proxyTunnel(fixture.context, {server(ProxyScheme::Http), {}, nullptr}, host, 443));
    const auto &row = fixture.log.row(nameless.observation);
    QCOMPARE(row.failure->code, base::FailureCode::ProxyUnreachable);
    QVERIFY(!row.as<evidence::TunnelSeen>()->proxyAddress);
}

void tst_ProxyTunnel::triesTheNextAddress()
{
    test::NetFixture fixture(test::shortDeadlines);
    test::ScriptedPeer peer({hear(request), say(yes)});
    const auto second = test::endpoint("10.1.2.4", 3128);
    fixture.underlay.routes[second] = {peer.endpoint(), {}};
    const net::Tunnelled made = test::awaited(net::proxyTunnel(
        fixture.context, {server(ProxyScheme::Http), {proxyAddress, second}, nullptr}, host, 443));
    QVERIFY(made.channel);
    QCOMPARE(*fixture.log.row(made.observation).as<evidence::TunnelSeen>()->proxyAddress, second);
}

void tst_ProxyTunnel::offersAreRecorded()
{
    test::NetFixture fixture(test::longDeadlines);
    test::ScriptedPeer peer({hear(request),
                             say(refusal("407 Proxy Authentication Required",
                                         "Proxy-Authenticate: Negotiate\r\nProxy-Authenticate: NTLM\r\n"
                                         "Proxy-Authenticate: Basic realm=\"secret name\"\r\n"))});
    const Tried tried = tunnel(fixture, peer.endpoint());
    QCOMPARE(tried.code(), QStringLiteral("proxy_auth_required"));
    QCOMPARE(tried.seen().answer.authSchemes,
             (QStringList{QStringLiteral("negotiate"), QStringLiteral("ntlm"), QStringLiteral("basic")}));
    QCOMPARE(tried.seen().answer.header(QLatin1StringView("proxy-authenticate")),
             QStringLiteral("negotiate"));
    QVERIFY(tried.seen().authenticated.isEmpty());
}

void tst_ProxyTunnel::signsIn_data()
{
    QTest::addColumn<QByteArray>("challenges");
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("basic") << QByteArray("Basic realm=\"us\"") << QStringLiteral("basic")
                           << QByteArray("Proxy-Authorization: Basic bXVmYXNhOkNpcmNsZSBvZiBMaWZl\r\n");
    QTest::newRow("digest-before-basic")
        << QByteArray("Basic realm=\"us\", ") + anyDigest << QStringLiteral("digest")
        << QByteArray("Digest username=\"mufasa\", realm=\"us\", nonce=\"n0nce\", "
                      "uri=\"egw.gotomeeting.com:443\", qop=auth, nc=00000001");
    QTest::newRow("sha-256-before-md5") << anyDigest + ", algorithm=MD5, " + anyDigest + ", algorithm=SHA-256"
                                        << QStringLiteral("digest") << QByteArray("algorithm=SHA-256");
    QTest::newRow("basic-beside-ntlm") << QByteArray("NTLM, Negotiate, Basic realm=\"us\"")
                                       << QStringLiteral("basic") << QByteArray("Basic bXVm");
}

void tst_ProxyTunnel::signsIn()
{
    QFETCH(QByteArray, challenges);
    QFETCH(QString, scheme);
    QFETCH(QByteArray, sent);
    test::NetFixture fixture(test::longDeadlines);
    test::ScriptedPeer peer({hear(request), say(askFor(challenges)), hear(request), say(yes)});
    const Tried tried = tunnel(fixture, peer.endpoint(), ProxyScheme::Http, &mine);
    QCOMPARE(tried.code(), QStringLiteral("none"));
    QVERIFY(tried.opened);
    QCOMPARE(tried.seen().authenticated, scheme);
    QCOMPARE(peer.heard().size(), 1); // on the connection that stayed open
    QVERIFY2(peer.heard().first().contains(sent), peer.heard().first().constData());
}

void tst_ProxyTunnel::signInRefused_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("authenticated");
    const auto row = [](const char *name, Script script, const char *expected, const char *authenticated) {
        QTest::newRow(name) << std::move(script) << QString::fromLatin1(expected)
                            << QString::fromLatin1(authenticated);
    };
    const Script::value_type basic = say(basic407), digest = say(askFor(anyDigest));
    const Script::value_type stale = say(askFor(anyDigest + ", stale=true"));
    row("wrong-password", {hear(request), basic, hear(request), basic}, "proxy_auth_failed", "basic");
    row("digest-then-no-weaker-one", {hear(request), digest, hear(request), basic}, "proxy_auth_failed",
        "digest");
    row("stale-for-ever", {hear(request), digest, hear(request), stale, hear(request), stale},
        "proxy_auth_failed", "digest");
    row("ntlm-lure", {hear(request), say(askFor("NTLM, Negotiate"))}, "proxy_auth_required", "");
    row("ntlm-lure-with-a-token", {hear(request), say(askFor("NTLM TlRMTVNTUAACAAAA=="))},
        "proxy_auth_required", "");
    row("digest-without-qop", {hear(request), say(askFor("Digest realm=\"us\", nonce=\"n\""))},
        "proxy_auth_required", "");
    row("no-basic-beside-a-digest-of-another-kind",
        {hear(request), say(askFor(anyDigest + ", algorithm=SHA-512-256, Basic realm=\"us\""))},
        "proxy_auth_required", "");
    row("denied-after-the-sign-in", {hear(request), basic, hear(request), say(refusal("403 Forbidden"))},
        "proxy_denied", "basic");
    row("silent-after-the-sign-in", {hear(request), basic, hear(request)}, "http_timeout", "basic");
}

void tst_ProxyTunnel::signInRefused()
{
    QFETCH(Script, script);
    QFETCH(QString, expected);
    QFETCH(QString, authenticated);
    test::NetFixture fixture(test::shortDeadlines);
    test::ScriptedPeer peer(script);
    const Tried tried = tunnel(fixture, peer.endpoint(), ProxyScheme::Http, &mine);
    QCOMPARE(tried.code(), expected);
    QCOMPARE(tried.seen().authenticated, authenticated);
    QVERIFY(!tried.opened);
}

void tst_ProxyTunnel::signsInOnAFreshConnection()
{
    test::NetFixture fixture(test::longDeadlines);
    const QByteArray closing
        = "HTTP/1.1 407 No\r\nConnection: close\r\nProxy-Authenticate: Basic realm=\"us\"\r\n\r\n";
    test::ScriptedPeer peer(
        std::vector<Script>{{hear(request), say(closing), end()}, {hear(request), say(yes)}});
    const Tried tried = tunnel(fixture, peer.endpoint(), ProxyScheme::Http, &mine);
    QCOMPARE(tried.code(), QStringLiteral("none"));
    QCOMPARE(peer.heard().size(), 2);
    QVERIFY(peer.heard().last().contains("Proxy-Authorization: Basic "));
}

void tst_ProxyTunnel::credentialsOfAnotherProxyStay()
{
    test::NetFixture fixture(test::longDeadlines);
    test::ScriptedPeer peer({hear(request), say(basic407)});
    net::ProxyCredentials others = mine;
    others.proxy.port = 8080;
    const Tried tried = tunnel(fixture, peer.endpoint(), ProxyScheme::Http, &others);
    QCOMPARE(tried.code(), QStringLiteral("proxy_auth_required"));
}

void tst_ProxyTunnel::echoesAreDropped_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray token("bXVmYXNhOkNpcmNsZSBvZiBMaWZl");
    QTest::newRow("in-the-reason") << refusal("403 mufasa:Circle of Life");
    QTest::newRow("in-a-header") << refusal("403 No", "Server: Basic " + token + "\r\n");
    QTest::newRow("cut-in-a-header") << refusal("403 No", "Server: Basic " + token.left(12) + "\r\n");
    QTest::newRow("in-upper-case") << refusal("403 No", "Via: " + token.toUpper() + "\r\n");
    QTest::newRow("percent-encoded") << refusal("302 No", "Location: http://x/mufasa/Circle%20of%20Life\r\n");
    QTest::newRow("as-a-scheme") << refusal("407 No", "Proxy-Authenticate: mufasa\r\n");
}

void tst_ProxyTunnel::echoesAreDropped()
{
    QFETCH(QByteArray, answer);
    test::NetFixture fixture(test::longDeadlines);
    test::ScriptedPeer peer({hear(request), say(basic407), hear(request), say(answer)});
    const Tried tried = tunnel(fixture, peer.endpoint(), ProxyScheme::Http, &mine);
    QString kept = tried.seen().answer.reason + tried.seen().answer.authSchemes.join(QLatin1Char(' '))
        + tried.row.failure->detail;
    for (const auto &header : tried.seen().answer.headers)
        kept += header.value;
    QVERIFY(!kept.contains(QStringLiteral("mufasa")));
    QVERIFY(!kept.contains(QStringLiteral("Circle")));
    QVERIFY(!kept.contains(QStringLiteral("bXVmYXNh"), Qt::CaseInsensitive));
    QVERIFY(kept.contains(QStringLiteral("[dropped]")));
}

void tst_ProxyTunnel::echoInTheTunnelIsMasked()
{
    test::NetFixture fixture(test::longDeadlines);
    test::ScriptedPeer peer({hear(request), say(basic407), hear(request),
                             say(yes + "Proxy-Authorization: Basic bXVmYXNhOkNpcmNsZSBvZiBMaWZl\r\n")});
    fixture.underlay.routes[proxyAddress] = {peer.endpoint(), {}};
    static_cast<void>(
        test::awaited(shakeInside(fixture.context, {server(ProxyScheme::Http), {proxyAddress}, &mine})));
    const auto *plaintext = fixture.log.rows().back().as<evidence::FirstBytes>();
    QCOMPARE(plaintext->bytes, "Proxy-Authorization: Basic " + QByteArray(28, '*') + "\r\n");
}

void tst_ProxyTunnel::plaintextBehindTheYes_data()
{
    QTest::addColumn<Script>("script");
    QTest::newRow("glued-to-the-yes") << Script{hear(request), say(yes + "<html>sign in</html>")};
    QTest::newRow("after-our-hello") << Script{hear(request), say(yes), hearCount(50),
                                               say("<html>sign in</html>")};
}

void tst_ProxyTunnel::plaintextBehindTheYes()
{
    QFETCH(Script, script);
    test::NetFixture fixture(test::longDeadlines);
    test::ScriptedPeer peer(script);
    fixture.underlay.routes[proxyAddress] = {peer.endpoint(), {}};
    const int id
        = test::awaited(shakeInside(fixture.context, {server(ProxyScheme::Http), {proxyAddress}, nullptr}));
    QCOMPARE(fixture.log.row(id).failure->code, base::FailureCode::TlsNotTls);
    const evidence::Observation &last = fixture.log.rows().back();
    QCOMPARE(last.as<evidence::FirstBytes>()->bytes, QByteArray("<html>sign in</html>"));
    QCOMPARE(last.path, QStringLiteral("proxy:proxy.example:3128"));
    QCOMPARE(last.namedPort, std::uint16_t(443));
}

namespace {

/// A proxy that says yes to anything and is itself the server behind.
class Tunnelling final : public rehearsal::Session {
public:
    explicit Tunnelling(std::unique_ptr<Session> inside) : m_inside(std::move(inside)) { }
    rehearsal::Utterance hear(QByteArrayView bytes) override
    {
        if (m_open)
            return m_inside->hear(bytes);
        m_request += bytes.toByteArray();
        m_open = m_request.endsWith(request);
        return {.bytes = m_open ? yes : QByteArray(), .last = false};
    }

private:
    std::unique_ptr<Session> m_inside;
    QByteArray m_request;
    bool m_open = false;
};

} // namespace

void tst_ProxyTunnel::tlsThroughTheTunnel()
{
    const auto authority = rehearsal::Authority::create(QStringLiteral("Root"), QStringLiteral("Test"));
    const auto identity = authority->issue(host, {host});
    test::NetFixture fixture(test::longDeadlines, authority->pem());
    const auto peer = rehearsal::TcpServer::listen(
        [&] { return std::make_unique<Tunnelling>(std::make_unique<rehearsal::TlsSession>(*identity)); });
    fixture.underlay.routes[proxyAddress] = {(*peer)->endpoint(), {}};
    const int id
        = test::awaited(shakeInside(fixture.context, {server(ProxyScheme::Http), {proxyAddress}, nullptr}));
    const evidence::Observation &row = fixture.log.row(id);
    QCOMPARE(row.outcome, evidence::Outcome::Ok);
    QCOMPARE(row.target, QStringLiteral("egw.gotomeeting.com:443"));
    QCOMPARE(row.path, QStringLiteral("proxy:proxy.example:3128"));
}

CLEARWAY_TEST(tst_ProxyTunnel)
#include "tst_proxytunnel.moc"
