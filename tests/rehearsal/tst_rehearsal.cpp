// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The whole play over real sockets: what a client meets in each scenario.
#include "rehearsal/playgoer.h"
#include "rehearsal/smallcatalogue.h"
#include "support/testprogram.h"
#include "support/wine.h"

#include <QDir>
#include <QTest>

#include <ares.h>

using namespace clearway;
using namespace clearway::rehearsal;
using net::Transport;

namespace {

const QByteArray bindingRequest = QByteArray::fromHex("00010000 2112a442 b7e7a701bc34d686fa87dfae");
const QString ours = QStringLiteral("trusted by Clearway Rehearsal Authority"),
              filter = QStringLiteral("untrusted by Example Web Filter CA"),
              refused = QStringLiteral("refused"), swallowed = QStringLiteral("swallowed");
const QString sample = QStringLiteral("216.115.208.1");

} // namespace

class TestRehearsal final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { net::prepareSockets(); }

    void names_data()
    {
        QTest::addColumn<Scenario>("scenario");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("overTcp");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("aliases");
        QTest::addColumn<QString>("network");
        const QByteArray egw = "egw.gotomeeting.com", meet = "meet.goto.com", unknown = "unknown.example";
        const int fine = ARES_SUCCESS;
        const QString alias = QStringLiteral("meet.goto.com -> meet.goto.com.rehearsal.example");
        const QString aws = QStringLiteral("52.57.0.0/16"), range = QStringLiteral("216.115.208.0/20"),
                      page = QStringLiteral("10.20.0.80/32"), none = QStringLiteral("0.0.0.0/32");
        QTest::newRow("open-gateway-is-in-its-range")
            << Scenario::Open << egw << false << fine << QString() << range;
        QTest::newRow("open-host-is-an-alias") << Scenario::Open << meet << false << fine << alias << aws;
        QTest::newRow("open-answers-over-tcp") << Scenario::Open << meet << true << fine << alias << aws;
        QTest::newRow("open-unknown-name")
            << Scenario::Open << unknown << false << int(ARES_ENOTFOUND) << QString() << none;
        QTest::newRow("only-443-resolves") << Scenario::Only443 << meet << false << fine << alias << aws;
        QTest::newRow("udp-blocked-resolves")
            << Scenario::UdpBlocked << meet << false << fine << alias << aws;
        QTest::newRow("dns-failing-fails")
            << Scenario::DnsFailing << egw << false << int(ARES_ESERVFAIL) << QString() << none;
        QTest::newRow("dns-rewritten-gateway")
            << Scenario::DnsRewritten << egw << false << fine << QString() << page;
        QTest::newRow("dns-rewritten-host")
            << Scenario::DnsRewritten << meet << false << fine << QString() << page;
        QTest::newRow("gateway-down-resolves")
            << Scenario::GatewayDown << egw << false << fine << QString() << range;
    }
    void names()
    {
        QFETCH(Scenario, scenario);
        QFETCH(QByteArray, name);
        QFETCH(bool, overTcp);
        QFETCH(int, status);
        QFETCH(QString, aliases);
        QFETCH(QString, network);
        const auto play = begin(scenario);
        const Lookup seen = lookUpA(*play, name, overTcp);
        QCOMPARE(seen.status, status);
        QCOMPARE(seen.aliases.join(u' '), aliases);
        const auto first = base::IpAddress::parse(seen.addresses.value(0, QStringLiteral("0.0.0.0")));
        QVERIFY2(cidr(network).contains(*first), qPrintable(seen.addresses.join(u' ')));
    }

    void noIpv6()
    {
        const auto play = begin(Scenario::Open);
        const auto dns = play->underlay()->route(play->resolvers().front(), Transport::Udp);
        QCOMPARE(lookUp(*dns.dial, "egw.gotomeeting.com", AF_INET6, false).status, int(ARES_ENODATA));
    }

    void malformedQuestionDoesNotSilenceTheServer()
    {
        const auto play = begin(Scenario::Open);
        const auto dns = play->underlay()->route(play->resolvers().front(), Transport::Udp);
        QCOMPARE(askUdp(*dns.dial, QByteArray::fromHex("abcd 0100 0001 0000 0000 0000 c00c")),
                 QByteArray::fromHex("abcd 8181 0000 0000 0000 0000"));
        QCOMPARE(lookUpA(*play, "meet.goto.com").status, int(ARES_SUCCESS));
    }

    /// `who` is an address, or a name that is resolved as a client would.
    void handshakes_data()
    {
        QTest::addColumn<Scenario>("scenario");
        QTest::addColumn<QString>("who");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("met");
        const QString egw = QStringLiteral("egw.gotomeeting.com"), meet = QStringLiteral("meet.goto.com");
        using enum Scenario;
        QTest::newRow("open-gateway-on-8200") << Open << egw << 8200 << ours;
        QTest::newRow("open-gateway-on-443") << Open << egw << 443 << ours;
        QTest::newRow("open-gateway-on-80") << Open << egw << 80 << ours;
        QTest::newRow("open-host") << Open << meet << 443 << ours;
        QTest::newRow("open-sample") << Open << sample << 443
                                     << QStringLiteral("trusted by Clearway Rehearsal Authority");
        QTest::newRow("only-443-gateway-on-443") << Only443 << egw << 443 << ours;
        QTest::newRow("only-443-gateway-on-8200") << Only443 << egw << 8200 << swallowed;
        QTest::newRow("udp-blocked-gateway-on-8200") << UdpBlocked << egw << 8200 << ours;
        QTest::newRow("dns-failing-sample") << DnsFailing << sample << 443 << ours;
        QTest::newRow("dns-rewritten-host-shows-a-strangers-certificate")
            << DnsRewritten << meet << 443 << filter;
        QTest::newRow("dns-rewritten-gateway-shows-it-too") << DnsRewritten << egw << 443 << filter;
        QTest::newRow("dns-rewritten-gateway-on-8200") << DnsRewritten << egw << 8200 << refused;
        QTest::newRow("gateway-down-on-443") << GatewayDown << egw << 443 << refused;
        QTest::newRow("gateway-down-on-8200") << GatewayDown << egw << 8200 << refused;
        QTest::newRow("gateway-down-sample") << GatewayDown << sample << 443 << ours;
        QTest::newRow("gateway-down-host") << GatewayDown << meet << 443 << ours;
        QTest::newRow("all-dropped-sample") << AllDropped << sample << 443 << swallowed;
    }
    void handshakes()
    {
        QFETCH(Scenario, scenario);
        QFETCH(QString, who);
        QFETCH(int, port);
        QFETCH(QString, met);
        const auto play = begin(scenario);
        const auto given = base::IpAddress::parse(who);
        const QByteArray name = given ? QByteArray("egw.gotomeeting.com") : who.toLatin1();
        const auto address = given ? given : base::IpAddress::parse(lookUpA(*play, name).addresses.value(0));
        QVERIFY(address);
        QCOMPARE(meetTcp(*play, *address, port, name), met);
    }

    void everyHostIsOnTheCertificate()
    {
        const auto play = begin(Scenario::Open);
        for (const QByteArray name :
             {"meet.goto.com", "turn.goto-rtc.com", "attendee.gotowebinar.com", "app.launchdarkly.com",
              "launch.getgo.com", "builds.getgocdn.com", "egwglobal.gotomeeting.com"})
            QCOMPARE(meetTcp(*play, *base::IpAddress::parse(sample), 443, name), ours);
        QCOMPARE(meetTcp(*play, *base::IpAddress::parse(sample), 443, "other.example"),
                 QStringLiteral("untrusted by Clearway Rehearsal Authority"));
    }

    void mediaPortAnswersStun()
    {
        const auto play = begin(Scenario::Open);
        const auto way = route(*play, *base::IpAddress::parse(sample), 1853, Transport::Udp);
        net::Socket socket = dialUdp(*way.dial);
        say(socket, "not STUN, so never answered");
        say(socket, bindingRequest);
        const std::uint16_t port = socket.localEndpoint()->port ^ 0x2112;
        const QByteArray maskedPort = QByteArray(1, char(port >> 8)) + char(port);
        // 203.0.113.7 masked with the cookie 21.12.a4.42
        QCOMPARE(hear(socket).toHex(' '),
                 (QByteArray::fromHex("0101000c 2112a442 b7e7a701bc34d686fa87dfae 0020 0008 0001")
                  + maskedPort + QByteArray::fromHex("ea12d545"))
                     .toHex(' '));
    }

    void blockedUdpIsRefusedInTheFirewallsName()
    {
        if (test::isUnderWine())
            QSKIP("Wine tells nobody of the refusal who was not waiting for it");
        const auto play = begin(Scenario::UdpBlocked);
        const auto way = route(*play, *base::IpAddress::parse(sample), 1853, Transport::Udp);
        QCOMPARE(way.icmpSender->toString(), QStringLiteral("10.20.0.1"));
        net::Socket socket = dialUdp(*way.dial);
        say(socket, bindingRequest);
        QVERIFY(becomes(QSocketNotifier::Read, socket));
        char first = 0;
        QVERIFY(isRefusal(socket.receive(&first, 1).error));
#ifdef Q_OS_LINUX // elsewhere the system does not hand the ICMP message over
        const auto icmp = socket.takeIcmpError();
        QCOMPARE(icmp, std::optional(evidence::IcmpError{3, 3, base::IpAddress::fromV4(0x7f000001)}));
#endif
    }

    void twoHundredConnectionsAtOnce()
    {
        const auto play = begin(Scenario::Open);
        const auto way = route(*play, *base::IpAddress::parse(sample), 443, Transport::Tcp);
        std::vector<net::Socket> sockets(200);
        for (net::Socket &socket : sockets) {
            int error = 0;
            socket = net::Socket::open(base::IpAddress::Family::V4, Transport::Tcp, &error);
            QCOMPARE(socket.connect(*way.dial), 0);
        }
        for (net::Socket &socket : sockets) {
            QVERIFY(becomes(QSocketNotifier::Write, socket));
            QVERIFY(shakeHands(socket, "meet.goto.com", play->trust().publicRootsPem).trusted);
        }
    }

    void nothingIsDialledAfterTheEnd()
    {
        auto play = begin(Scenario::Open);
        const auto network = play->underlay();
        play.reset();
        QVERIFY(!network->route({*base::IpAddress::parse(sample), 443}, Transport::Tcp).dial);
    }

    void endsWithConnectionsOpen()
    {
        auto play = begin(Scenario::Open);
        int error = 0;
        net::Socket open
            = dialTcp(*route(*play, *base::IpAddress::parse(sample), 443, Transport::Tcp).dial, &error);
        QCOMPARE(error, 0);
        // The system opens connections for a server that has not come to accept them yet; ending such a one
        // resets it. An open WebSocket shows that the server has accepted ours and read all we said.
        TlsClient client(open, "meet.goto.com", play->trust().publicRootsPem);
        QVERIFY(client
                    .ask("GET / HTTP/1.1\r\nHost: meet.goto.com\r\nUpgrade: websocket\r\n"
                         "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                         "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n")
                    .startsWith("HTTP/1.1 101 "));
        play.reset();
        QVERIFY(hearToTheEnd(open));
    }

#ifdef Q_OS_LINUX
    void twentyPlaysLeaveNoDescriptorOpen()
    {
        const auto descriptors
            = [] { return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::System).size(); };
        begin(Scenario::Open).reset();
        const auto before = descriptors();
        for (int i = 0; i < 20; ++i)
            QVERIFY(lookUpA(*begin(Scenario::Open), "meet.goto.com").status == ARES_SUCCESS);
        QCOMPARE(descriptors(), before);
    }
#endif

    void twoPlaysAtOnce()
    {
        const auto open = begin(Scenario::Open), failing = begin(Scenario::DnsFailing);
        QCOMPARE(lookUpA(*failing, "meet.goto.com").status, int(ARES_ESERVFAIL));
        QCOMPARE(lookUpA(*open, "meet.goto.com").status, int(ARES_SUCCESS));
        QVERIFY(open->trust().publicRootsPem != failing->trust().publicRootsPem);
    }

    void theComputerIsInventedAndSaysSo()
    {
        const auto play = begin(Scenario::GatewayDown);
        QCOMPARE(play->scenario(), Scenario::GatewayDown);
        const evidence::Machine machine = play->machine();
        QVERIFY(machine.system.contains(QLatin1StringView("invented")));
        QCOMPARE(machine.adapters.front().addresses, QStringList(QStringLiteral("10.20.0.7/24")));
        QCOMPARE(machine.routes.front().destination, QStringLiteral("0.0.0.0/0"));
        QCOMPARE(machine.resolvers, QStringList(play->resolvers().front().toString()));
        QCOMPARE(play->trust().publicRootsName, QStringLiteral("rehearsal"));
        QVERIFY(!play->trust().useSystemRoots);
    }

    void theSplitTunnelTakesAllButGotosNetworks()
    {
        const evidence::Machine machine = begin(Scenario::VpnSplit)->machine();
        QCOMPARE(machine.adapters.back().kind, evidence::AdapterKind::Tunnel);
        QStringList through, past;
        for (const evidence::Route &route : machine.routes)
            (route.adapter == machine.adapters.back().name ? through : past) << route.destination;
        QVERIFY(through.contains(QStringLiteral("0.0.0.0/1")));
        QVERIFY(through.contains(QStringLiteral("128.0.0.0/1")));
        QVERIFY(past.contains(QStringLiteral("216.115.208.0/20")));
    }
};

CLEARWAY_TEST(TestRehearsal)
#include "tst_rehearsal.moc"
