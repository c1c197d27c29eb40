// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/proxytunnel.h"
#include "scriptedpeer.h"
#include "support/awaited.h"
#include "support/netfixture.h"
#include "support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace clearway;
using evidence::ProxyScheme;
using test::end, test::hearCount, test::say, test::Script;

namespace {

const base::Endpoint proxyAddress = test::endpoint("10.1.2.3", 1080);
const QString host = QStringLiteral("goto.com");
/// Replies of RFC 1928 6 with an IPv4 address; the byte behind the version is the verdict.
const QByteArray hello = QByteArray::fromHex("0500"), yes = QByteArray::fromHex("05000001000000000000");
constexpr qsizetype greeting = 3; ///< bytes of ours: one method
constexpr qsizetype requestSize = 4 + 1 + 8 + 2;

evidence::ProxyServer server(ProxyScheme scheme)
{
    return {scheme, QStringLiteral("proxy.example"), 1080};
}

struct Tried {
    evidence::Observation row;
    std::unique_ptr<net::Channel> channel;
    const evidence::TunnelSeen &seen() const { return *row.as<evidence::TunnelSeen>(); }
    QString code() const { return row.failure ? QString(name(row.failure->code)) : QStringLiteral("none"); }
};

Tried tunnel(test::NetFixture &fixture, const test::ScriptedPeer &peer,
             ProxyScheme scheme = ProxyScheme::Socks5, const QString &to = host,
             const net::ProxyCredentials *credentials = nullptr)
{
    fixture.underlay.routes[proxyAddress] = {peer.endpoint(), {}};
    net::Tunnelled made = test::awaited(
        net::proxyTunnel(fixture.context, {server(scheme), {proxyAddress}, credentials}, to, 443));
    return {fixture.log.row(made.observation), std::move(made.channel)};
}

} // namespace

Q_DECLARE_METATYPE(clearway::test::Script)
Q_DECLARE_METATYPE(clearway::evidence::ProxyScheme)

class tst_Socks final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requests_data();
    void requests();
    void namesThatNoRequestHolds_data();
    void namesThatNoRequestHolds();
    void replies_data();
    void replies();
    void hostilePeers_data();
    void hostilePeers();
    void onlyAYesOpens();
    void gluedBytesAreHandedOn();
    void signsIn_data();
    void signsIn();
};

void tst_Socks::requests_data()
{
    QTest::addColumn<ProxyScheme>("scheme");
    QTest::addColumn<QString>("to");
    QTest::addColumn<Script>("script");
    QTest::addColumn<QByteArray>("sent");
    const auto hex = [](const char *text) { return QByteArray::fromHex(text); };
    const Script five{hearCount(3), say(hello), hearCount(7), say(yes)};
    QTest::newRow("5-by-name") << ProxyScheme::Socks5 << host << five
                               << hex("050100 05010003 08") + "goto.com" + hex("01bb");
    QTest::newRow("5-ipv4") << ProxyScheme::Socks5 << QStringLiteral("173.199.0.9") << five
                            << hex("050100 05010001 adc70009 01bb");
    QTest::newRow("5-ipv6") << ProxyScheme::Socks5 << QStringLiteral("2001:db8::1") << five
                            << hex("050100 05010004 20010db8000000000000000000000001 01bb");
    const Script four{hearCount(9), say(hex("005a000000000000"))};
    QTest::newRow("4a-by-name") << ProxyScheme::Socks4 << host << four
                                << hex("0401 01bb 00000001 00") + "goto.com" + hex("00");
    QTest::newRow("4-ipv4") << ProxyScheme::Socks4 << QStringLiteral("173.199.0.9") << four
                            << hex("0401 01bb adc70009 00");
}

void tst_Socks::requests()
{
    QFETCH(ProxyScheme, scheme);
    QFETCH(QString, to);
    QFETCH(Script, script);
    QFETCH(QByteArray, sent);
    test::NetFixture fixture(test::longDeadlines);
    test::ScriptedPeer peer(script);
    const Tried tried = tunnel(fixture, peer, scheme, to);
    QCOMPARE(tried.code(), QStringLiteral("none"));
    QVERIFY(tried.channel);
    QCOMPARE(peer.heard().first().toHex(), sent.toHex());
}

void tst_Socks::namesThatNoRequestHolds_data()
{
    QTest::addColumn<ProxyScheme>("scheme");
    QTest::addColumn<QString>("to");
    // Its length has one byte (RFC 1928 5); a name that overruns it was CVE-2023-38545.
    QTest::newRow("5-256-bytes") << ProxyScheme::Socks5 << QString(256, u'a');
    QTest::newRow("5-70000-bytes") << ProxyScheme::Socks5 << QString(70'000, u'a');
    QTest::newRow("5-zero-byte") << ProxyScheme::Socks5
                                 << QStringLiteral("goto") + QChar(0) + QStringLiteral(".com");
    QTest::newRow("4a-256-bytes") << ProxyScheme::Socks4 << QString(256, u'a');
    QTest::newRow("4a-zero-byte") << ProxyScheme::Socks4
                                  << QStringLiteral("goto") + QChar(0) + QStringLiteral(".com");
}

void tst_Socks::namesThatNoRequestHolds()
{
    QFETCH(ProxyScheme, scheme);
    QFETCH(QString, to);
    test::NetFixture fixture(test::longDeadlines);
    test::ScriptedPeer peer({hearCount(1), say(hello)});
    const Tried tried = tunnel(fixture, peer, scheme, to);
    QCOMPARE(tried.code(), QStringLiteral("unsupported"));
    QCOMPARE(peer.heard().join(), QByteArray());
}

void tst_Socks::replies_data()
{
    QTest::addColumn<ProxyScheme>("scheme");
    QTest::addColumn<int>("reply");
    QTest::addColumn<QString>("expected");
    const char *five[] = {"none",        "http_status", "proxy_denied",   "http_status",    "http_status",
                          "http_status", "http_status", "proxy_protocol", "proxy_protocol", "proxy_protocol"};
    for (int reply = 0; reply < 10; ++reply)
        QTest::addRow("5-reply-%d", reply)
            << ProxyScheme::Socks5 << reply << QString::fromLatin1(five[reply]);
    QTest::newRow("4-rejected-or-failed") << ProxyScheme::Socks4 << 91 << QStringLiteral("http_status");
    QTest::newRow("4-no-identd") << ProxyScheme::Socks4 << 92 << QStringLiteral("proxy_auth_required");
    QTest::newRow("4-nonsense") << ProxyScheme::Socks4 << 7 << QStringLiteral("proxy_protocol");
}

void tst_Socks::replies()
{
    QFETCH(ProxyScheme, scheme);
    QFETCH(int, reply);
    QFETCH(QString, expected);
    test::NetFixture fixture(test::longDeadlines);
    const QByteArray four = '\0' + QByteArray(1, char(reply)) + QByteArray(6, '\0');
    const QByteArray five = '\5' + QByteArray(1, char(reply)) + yes.mid(2);
    test::ScriptedPeer peer(scheme == ProxyScheme::Socks4
                                ? Script{hearCount(9), say(four)}
                                : Script{hearCount(greeting), say(hello), hearCount(requestSize), say(five)});
    const Tried tried = tunnel(fixture, peer, scheme);
    QCOMPARE(tried.code(), expected);
    QCOMPARE(tried.seen().socksReply, reply);
}

void tst_Socks::hostilePeers_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Script script, const char *expected) {
        QTest::newRow(name) << std::move(script) << QString::fromLatin1(expected);
    };
    const auto greeted = [](const Script &then) {
        Script all{hearCount(greeting), say(hello), hearCount(requestSize)};
        all.insert(all.end(), then.begin(), then.end());
        return all;
    };
    row("silent", {}, "http_timeout");
    row("silent-after-the-greeting", greeted({}), "http_timeout");
    row("drips-a-long-name", greeted({say(QByteArray::fromHex("05000003ff")), test::drip("x")}),
        "http_timeout");
    row("closes-at-once", {hearCount(greeting), end()}, "proxy_protocol");
    row("closes-inside-the-reply", greeted({say(yes.left(6)), end()}), "proxy_protocol");
    row("resets-after-the-greeting", greeted({test::reset()}), "proxy_protocol");
    row("speaks-http", {hearCount(greeting), say("HTTP/1.1 400 Bad Request\r\n\r\n")}, "proxy_protocol");
    row("another-version", {hearCount(greeting), say(QByteArray::fromHex("0400"))}, "proxy_protocol");
    row("a-method-nobody-offered", {hearCount(greeting), say(QByteArray::fromHex("0501"))}, "proxy_protocol");
    row("wants-a-password", {hearCount(greeting), say(QByteArray::fromHex("0502"))}, "proxy_protocol");
    row("accepts-no-method", {hearCount(greeting), say(QByteArray::fromHex("05ff"))}, "proxy_auth_required");
    row("reply-of-another-version", greeted({say("\x04" + yes.mid(1))}), "proxy_protocol");
    row("address-of-no-type", greeted({say(QByteArray::fromHex("0500000700"))}), "proxy_protocol");
}

void tst_Socks::hostilePeers()
{
    QFETCH(Script, script);
    QFETCH(QString, expected);
    test::NetFixture fixture(test::shortDeadlines);
    test::ScriptedPeer peer(script);
    const Tried tried = tunnel(fixture, peer);
    QCOMPARE(tried.code(), expected);
    QVERIFY(!tried.channel);
}

/// Whatever a peer says: it ends, and nothing passes for a tunnel but what says so.
void tst_Socks::onlyAYesOpens()
{
    QRandomGenerator random(20261129);
    int opened = 0;
    for (int i = 0; i < 500; ++i) {
        QByteArray bytes = hello + yes;
        for (int changes = random.bounded(3); changes > 0; --changes)
            bytes[random.bounded(bytes.size())] = char(random.bounded(256));
        bytes.truncate(random.bounded(8) == 0 ? random.bounded(bytes.size()) : bytes.size());
        test::NetFixture fixture(test::longDeadlines);
        test::ScriptedPeer peer({hearCount(greeting), say(bytes), end()});
        const Tried tried = tunnel(fixture, peer);
        QVERIFY2(!tried.channel || bytes.startsWith(hello + yes.left(2)), bytes.toHex().constData());
        QCOMPARE(tried.code() == QStringLiteral("none"), tried.channel != nullptr);
        opened += tried.channel != nullptr;
    }
    QVERIFY(opened > 0 && opened < 500);
}

void tst_Socks::gluedBytesAreHandedOn()
{
    test::NetFixture fixture(test::longDeadlines);
    const QByteArray named = QByteArray::fromHex("0500000303") + "a.b" + QByteArray::fromHex("01bb");
    test::ScriptedPeer peer({hearCount(greeting), say(hello), hearCount(requestSize), say(named + "glued")});
    const Tried tried = tunnel(fixture, peer);
    const net::Received received = test::awaited(tried.channel->receive(std::chrono::seconds(20)));
    QCOMPARE(received.bytes, QByteArray("glued"));
}

void tst_Socks::signsIn_data()
{
    QTest::addColumn<QByteArray>("verdict");
    QTest::addColumn<QString>("expected");
    QTest::newRow("accepted") << QByteArray::fromHex("0100") << QStringLiteral("none");
    QTest::newRow("refused") << QByteArray::fromHex("0101") << QStringLiteral("proxy_auth_failed");
}

void tst_Socks::signsIn()
{
    QFETCH(QByteArray, verdict);
    QFETCH(QString, expected);
    test::NetFixture fixture(test::longDeadlines);
    const net::ProxyCredentials mine{server(ProxyScheme::Socks5), QStringLiteral("me"),
                                     QStringLiteral("pass")};
    test::ScriptedPeer peer({hearCount(4), say(QByteArray::fromHex("0502")), hearCount(9), say(verdict),
                             hearCount(requestSize), say(yes)});
    const Tried tried = tunnel(fixture, peer, ProxyScheme::Socks5, host, &mine);
    QCOMPARE(tried.code(), expected);
    QCOMPARE(tried.seen().authenticated, QStringLiteral("password"));
    QVERIFY(peer.heard().first().startsWith(QByteArray::fromHex("05020002 01 02") + "me\x04pass"));
}

CLEARWAY_TEST(tst_Socks)
#include "tst_socks.moc"
