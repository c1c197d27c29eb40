// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/company.h"
#include "rehearsal/playedunderlay.h"
#include "rehearsal/smallcatalogue.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;
using namespace clearway::rehearsal;
using net::Transport;

Q_DECLARE_METATYPE(clearway::rehearsal::Scenario)
Q_DECLARE_METATYPE(clearway::net::Transport)

namespace {

const base::IpAddress loopback = base::IpAddress::fromV4(0x7f000001);

/// A stage without sockets: every part has a port that tells it.
const Stage stage{.dnsOverUdp = {loopback, 1},
                  .dnsOverTcp = {loopback, 2},
                  .gateway = {loopback, 3},
                  .host = {loopback, 4},
                  .range = {loopback, 5},
                  .blockPage = {loopback, 6},
                  .plainWeb = {loopback, 12},
                  .stun = {loopback, 7},
                  .closedTcp = {loopback, 8},
                  .closedUdp = {loopback, 9},
                  .deviceTls = {loopback, 10},
                  .devicePlain = {loopback, 11},
                  .company = {{at(CompanyHost::Proxy, 3128), {loopback, 13}}}};

const char *const parts[]
    = {"swallowed", "dns-over-udp", "dns-over-tcp", "gateway",    "host",         "range",     "block-page",
       "stun",      "refused-tcp",  "refused-udp",  "device-tls", "device-plain", "plain-web", "proxy"};

std::shared_ptr<PlayedUnderlay> underlay(Scenario scenario)
{
    const auto zone = std::make_shared<const Zone>(smallCatalogue());
    return std::make_shared<PlayedUnderlay>(story(scenario), zone, smallCatalogue(), stage);
}

/// An address as text, or a host's first address.
base::IpAddress addressOf(const QString &who)
{
    const auto address = base::IpAddress::parse(who);
    return address ? *address : Zone(smallCatalogue()).find(*toDnsName(who))->addresses.front();
}

QString partOf(const net::Route &route)
{
    return QLatin1StringView(parts[route.dial ? route.dial->port : 0]);
}

const QString egw = QStringLiteral("egw.gotomeeting.com"), meet = QStringLiteral("meet.goto.com"),
              attendee = QStringLiteral("attendee.gotowebinar.com"), sample = QStringLiteral("216.115.208.1"),
              tcpOnly = QStringLiteral("202.173.24.1"), resolver = QStringLiteral("10.20.0.53"),
              blockPage = QStringLiteral("10.20.0.80"), nowhere = QStringLiteral("192.0.2.1"),
              proxy = QStringLiteral("10.20.0.128");

} // namespace

class TestPlayedUnderlay final : public QObject {
    Q_OBJECT

private:
    static void columns()
    {
        QTest::addColumn<Scenario>("scenario");
        QTest::addColumn<QString>("who");
        QTest::addColumn<Transport>("transport");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("icmpSender");
    }
    static void row(const char *name, Scenario scenario, const QString &who, Transport transport, int port,
                    const char *part, const QString &icmpSender = {})
    {
        QTest::newRow(name) << scenario << who << transport << port << QString(QLatin1StringView(part))
                            << icmpSender;
    }

private Q_SLOTS:
    void routes_data()
    {
        columns();
        const auto tcp = Transport::Tcp, udp = Transport::Udp;
        using enum Scenario;
        row("open-gateway-on-8200", Open, egw, tcp, 8200, "gateway");
        row("open-gateway-on-443", Open, egw, tcp, 443, "gateway");
        row("open-gateway-on-80", Open, egw, tcp, 80, "gateway");
        row("open-gateway-on-another-port-swallows", Open, egw, tcp, 8201, "swallowed");
        row("open-gateway-media", Open, egw, udp, 8200, "stun");
        row("open-host-on-443", Open, meet, tcp, 443, "host");
        row("open-host-on-80", Open, meet, tcp, 80, "plain-web");
        row("open-host-in-the-ranges-on-80", Open, attendee, tcp, 80, "plain-web");
        row("open-sample-on-80-swallows", Open, sample, tcp, 80, "swallowed");
        row("open-cloud-host-has-no-media", Open, meet, udp, 1853, "swallowed");
        row("open-goto-host-has-media", Open, attendee, udp, 1853, "stun");
        row("open-sample-on-443", Open, sample, tcp, 443, "range");
        row("open-sample-on-8200-swallows", Open, sample, tcp, 8200, "swallowed");
        row("open-sample-media-1853", Open, sample, udp, 1853, "stun");
        row("open-sample-media-8200", Open, sample, udp, 8200, "stun");
        row("open-sample-media-on-another-port-swallows", Open, sample, udp, 3478, "swallowed");
        row("open-tcp-only-network-has-no-media", Open, tcpOnly, udp, 1853, "swallowed");
        row("open-dns-over-udp", Open, resolver, udp, 53, "dns-over-udp");
        row("open-dns-over-tcp", Open, resolver, tcp, 53, "dns-over-tcp");
        row("open-resolver-on-another-port-swallows", Open, resolver, udp, 54, "swallowed");
        row("open-swallows-an-address-outside-the-play", Open, nowhere, tcp, 443, "swallowed");
        row("open-swallows-another-resolver", Open, QStringLiteral("9.9.9.9"), udp, 53, "swallowed");
        row("open-swallows-loopback-itself", Open, QStringLiteral("127.0.0.1"), tcp, 443, "swallowed");
        row("open-swallows-ipv6", Open, QStringLiteral("2001:db8::1"), tcp, 443, "swallowed");
        row("open-has-no-block-page", Open, blockPage, tcp, 443, "swallowed");

        row("only-443-passes-443", Only443, egw, tcp, 443, "gateway");
        row("only-443-passes-a-host", Only443, meet, tcp, 443, "host");
        row("only-443-swallows-8200", Only443, egw, tcp, 8200, "swallowed");
        row("only-443-swallows-80", Only443, egw, tcp, 80, "swallowed");
        row("only-443-swallows-media", Only443, sample, udp, 1853, "swallowed");
        row("only-443-leaves-dns", Only443, resolver, udp, 53, "dns-over-udp");

        row("udp-blocked-is-refused-by-the-firewall", UdpBlocked, sample, udp, 8200, "refused-udp",
            QStringLiteral("10.20.0.1"));
        row("udp-blocked-at-a-gateway-too", UdpBlocked, egw, udp, 1853, "refused-udp",
            QStringLiteral("10.20.0.1"));
        row("udp-blocked-leaves-tcp-8200", UdpBlocked, egw, tcp, 8200, "gateway");
        row("udp-blocked-leaves-dns", UdpBlocked, resolver, udp, 53, "dns-over-udp");
        row("udp-blocked-still-swallows-outside-the-play", UdpBlocked, nowhere, udp, 1853, "swallowed");

        row("udp-one-port-is-refused-by-the-firewall", UdpOnePort, sample, udp, 8200, "refused-udp",
            QStringLiteral("10.20.0.1"));
        row("udp-one-port-passes-the-other", UdpOnePort, sample, udp, 1853, "stun");
        row("udp-one-port-leaves-tcp-8200", UdpOnePort, egw, tcp, 8200, "gateway");

        row("dns-failing-answers-over-udp", DnsFailing, resolver, udp, 53, "dns-over-udp");
        row("dns-failing-leaves-the-ranges", DnsFailing, sample, tcp, 443, "range");

        row("dns-rewritten-has-a-block-page", DnsRewritten, blockPage, tcp, 443, "block-page");
        row("dns-rewritten-block-page-refuses-8200", DnsRewritten, blockPage, tcp, 8200, "refused-tcp",
            blockPage);
        row("dns-rewritten-block-page-refuses-media", DnsRewritten, blockPage, udp, 8200, "refused-udp",
            blockPage);
        row("dns-rewritten-leaves-the-ranges", DnsRewritten, sample, tcp, 443, "range");

        row("gateway-down-refuses-8200", GatewayDown, egw, tcp, 8200, "refused-tcp",
            addressOf(egw).toString());
        row("gateway-down-refuses-443", GatewayDown, egw, tcp, 443, "refused-tcp", addressOf(egw).toString());
        row("gateway-down-refuses-media-itself", GatewayDown, egw, udp, 1853, "refused-udp",
            addressOf(egw).toString());
        row("gateway-down-leaves-its-neighbours", GatewayDown, sample, tcp, 443, "range");
        row("gateway-down-leaves-other-hosts", GatewayDown, meet, tcp, 443, "host");

        row("all-dropped-swallows-tcp", AllDropped, meet, tcp, 443, "swallowed");
        row("all-dropped-swallows-the-gateway", AllDropped, egw, tcp, 443, "swallowed");
        row("all-dropped-swallows-udp", AllDropped, sample, udp, 1853, "swallowed");
        row("all-dropped-swallows-dns-over-udp", AllDropped, resolver, udp, 53, "swallowed");
        row("all-dropped-swallows-dns-over-tcp", AllDropped, resolver, tcp, 53, "swallowed");
    }
    void routes()
    {
        QFETCH(Scenario, scenario);
        QFETCH(QString, who);
        QFETCH(Transport, transport);
        QFETCH(int, port);
        QFETCH(QString, part);
        QFETCH(QString, icmpSender);
        const net::Route route = underlay(scenario)->route({addressOf(who), std::uint16_t(port)}, transport);
        QCOMPARE(partOf(route), part);
        QCOMPARE(route.icmpSender ? route.icmpSender->toString() : QString(), icmpSender);
    }

    void routesByProxiesAndDevices_data()
    {
        columns();
        const auto tcp = Transport::Tcp, udp = Transport::Udp;
        using enum Scenario;
        row("proxy-only-has-a-proxy", ProxyOnly, proxy, tcp, 3128, "proxy");
        row("proxy-only-proxy-takes-no-udp", ProxyOnly, proxy, udp, 3128, "swallowed");
        row("proxy-only-proxy-on-another-port", ProxyOnly, proxy, tcp, 8080, "swallowed");
        row("proxy-only-swallows-a-host", ProxyOnly, meet, tcp, 443, "swallowed");
        row("proxy-only-swallows-a-gateway", ProxyOnly, egw, tcp, 443, "swallowed");
        row("proxy-only-swallows-media", ProxyOnly, sample, udp, 1853, "swallowed");
        row("proxy-split-passes-a-gateway", ProxySplit, egw, tcp, 443, "gateway");
        row("proxy-split-passes-a-host-in-the-ranges", ProxySplit, attendee, tcp, 443, "host");
        row("proxy-split-passes-a-sample", ProxySplit, sample, tcp, 443, "range");
        row("proxy-split-passes-media", ProxySplit, sample, udp, 8200, "stun");
        row("proxy-split-swallows-a-host-in-a-cloud", ProxySplit, meet, tcp, 443, "swallowed");
        row("proxy-split-swallows-its-port-80", ProxySplit, meet, tcp, 80, "swallowed");
        row("proxy-with-udp-swallows-tcp", ProxyWithUdp, sample, tcp, 443, "swallowed");
        row("proxy-with-udp-passes-media", ProxyWithUdp, sample, udp, 8200, "stun");
        row("proxy-auth-swallows-tcp", ProxyAuth, meet, tcp, 443, "swallowed");
        row("proxy-stale-passes-everything", ProxyStale, meet, tcp, 443, "host");
        row("proxy-stale-passes-media", ProxyStale, sample, udp, 1853, "stun");
        row("proxy-conflict-swallows-tcp", ProxyConflict, meet, tcp, 443, "swallowed");
        row("proxy-dns-dead-swallows-tcp", ProxyDnsDead, sample, tcp, 443, "swallowed");
        row("proxy-dns-dead-answers-dns", ProxyDnsDead, resolver, udp, 53, "dns-over-udp");
        row("pac-bad-rule-swallows-tcp", PacBadRule, meet, tcp, 443, "swallowed");

        row("gate-takes-a-host", TransparentAuth, meet, tcp, 443, "device-tls");
        row("gate-takes-a-gateway-on-8200", TransparentAuth, egw, tcp, 8200, "device-tls");
        row("gate-takes-a-gateway-on-80", TransparentAuth, egw, tcp, 80, "device-plain");
        row("gate-takes-a-sample-on-8200", TransparentAuth, sample, tcp, 8200, "device-tls");
        row("gate-takes-strangers-too", TransparentAuth, QStringLiteral("9.9.9.9"), tcp, 443, "device-tls");
        row("gate-leaves-other-ports", TransparentAuth, nowhere, tcp, 853, "swallowed");
        row("gate-leaves-media", TransparentAuth, sample, udp, 1853, "stun");
        row("gate-leaves-loopback", TransparentAuth, QStringLiteral("127.0.0.1"), tcp, 443, "swallowed");
        row("gate-leaves-the-company", TransparentAuth, QStringLiteral("10.20.0.77"), tcp, 443, "swallowed");
        row("gate-leaves-ipv6", TransparentAuth, QStringLiteral("2001:db8::1"), tcp, 443, "swallowed");
        row("gate-leaves-the-resolver", TransparentAuth, resolver, tcp, 53, "dns-over-tcp");

        row("portal-takes-443", CaptivePortal, meet, tcp, 443, "device-tls");
        row("portal-takes-80", CaptivePortal, meet, tcp, 80, "device-plain");
        row("portal-refuses-8200", CaptivePortal, egw, tcp, 8200, "refused-tcp", QStringLiteral("10.20.0.1"));
        row("portal-swallows-media", CaptivePortal, sample, udp, 1853, "swallowed");
        row("portal-leaves-dns", CaptivePortal, resolver, udp, 53, "dns-over-udp");

        row("inspector-takes-443", InspectedTrusted, meet, tcp, 443, "device-tls");
        row("inspector-takes-samples", InspectedUntrusted, sample, tcp, 443, "device-tls");
        row("inspector-leaves-8200", InspectedTrusted, egw, tcp, 8200, "gateway");
        row("inspector-leaves-80", InspectedExempt, meet, tcp, 80, "plain-web");
        row("inspector-leaves-media", InspectedTrusted, sample, udp, 1853, "stun");
    }
    void routesByProxiesAndDevices() { routes(); }

    /// RFC 5737: nobody lives there, so whoever answers is a device in the way.
    void canaries_data()
    {
        QTest::addColumn<int>("scenario");
        QTest::addColumn<QString>("on443");
        QTest::addColumn<QString>("on80");
        for (int i = 0; i < scenarioCount; ++i) {
            const bool answered = Scenario(i) == Scenario::TransparentAuth;
            QTest::newRow(name(Scenario(i)).data())
                << i << QString(QLatin1StringView(answered ? "device-tls" : "swallowed"))
                << QString(QLatin1StringView(answered ? "device-plain" : "swallowed"));
        }
    }
    void canaries()
    {
        QFETCH(int, scenario);
        const auto network = underlay(Scenario(scenario));
        for (const char16_t *canary : {u"192.0.2.1", u"198.51.100.1", u"203.0.113.1"}) {
            const base::IpAddress address = *base::IpAddress::parse(canary);
            QTEST(partOf(network->route({address, 443}, Transport::Tcp)), "on443");
            QTEST(partOf(network->route({address, 8200}, Transport::Tcp)), "on443");
            QTEST(partOf(network->route({address, 80}, Transport::Tcp)), "on80");
        }
    }

    void thereAreNoHops() { QVERIFY(!underlay(Scenario::Open)->hasHops()); }

    void everySecondGatewayAddressIsDownToo()
    {
        const auto addresses = Zone(smallCatalogue()).find(*toDnsName(egw))->addresses;
        const auto network = underlay(Scenario::GatewayDown);
        QCOMPARE(partOf(network->route({addresses[1], 443}, Transport::Tcp)), QStringLiteral("refused-tcp"));
    }

    void nothingIsDialledAfterTheEnd()
    {
        const auto network = underlay(Scenario::Open);
        network->close();
        QVERIFY(!network->route({addressOf(egw), 443}, Transport::Tcp).dial);
        QVERIFY(!network->route(resolverEndpoint(), Transport::Udp).dial);
    }

    void everyScenarioHasAWord()
    {
        QCOMPARE(base::allNames<Scenario>(),
                 QStringLiteral(
                     "open, only-443, udp-blocked, udp-one-port, dns-failing, dns-rewritten, gateway-down, "
                     "all-dropped, "
                     "proxy-only, proxy-split, proxy-with-udp, proxy-auth, proxy-stale, proxy-conflict, "
                     "proxy-dns-dead, pac-bad-rule, transparent-auth, captive-portal, inspected-trusted, "
                     "inspected-untrusted, inspected-exempt, udp-lossy, "
                     "vpn-split, ipv6-only, tcp-part-blocked"));
        QCOMPARE(base::fromName<Scenario>(u"gateway-down"), std::optional(Scenario::GatewayDown));
    }
};

CLEARWAY_TEST(TestPlayedUnderlay)
#include "tst_playedunderlay.moc"
