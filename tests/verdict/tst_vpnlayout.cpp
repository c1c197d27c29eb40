// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "verdict/evidencebuilder.h"
#include "verdict/smallcatalogue.h"
#include "verdict/vpnlayout.h"

#include <QTest>

#include <algorithm>

using namespace clearway;
using namespace clearway::verdict;
using namespace Qt::StringLiterals;
using evidence::AdapterKind;

namespace {

/// A computer with a cable and a tunnel, told by the ways that its networks leave.
struct Computer {
    QString kindOfTunnel = u"tunnel"_s;
    bool up = true;
    QString tunnelRoutes = u"10.0.0.0/8"_s; ///< beside its own network
    QString cableGateway = u"192.0.2.254"_s;
    QString rest = u"eth0"_s; ///< empty: nothing carries it
    QStringList ways{}; ///< "NETWORK ADAPTER" or "NETWORK ADAPTER PART"; networks not named go with the rest
};

catalogue::Catalogue twoNetworks()
{
    catalogue::Catalogue small;
    for (const char16_t *cidr : {u"173.199.0.0/18", u"216.115.208.0/20"})
        small.tcpNetworks.push_back({*base::Cidr::parse(cidr), {}, {}});
    small.udpNetworks = {small.tcpNetworks.front()};
    return small;
}

void addExits(evidence::Machine &machine, const Computer &told)
{
    const auto gatewayOf
        = [&told](const QString &adapter) { return adapter == u"eth0" ? told.cableGateway : QString(); };
    const auto adapterOf = [](const QString &word) { return word == u"-" ? QString() : word; };
    for (const QString &network : {u"173.199.0.0/18"_s, u"216.115.208.0/20"_s}) {
        const qsizetype before = qsizetype(machine.exits.size());
        for (const QString &way : told.ways) {
            const QStringList words = way.split(u' ');
            const QString adapter = adapterOf(words.value(1));
            if (words.value(0) == network)
                machine.exits.push_back(
                    {network, words.value(2, network), u"173.199.0.1"_s, adapter, {}, gatewayOf(adapter)});
        }
        if (before == qsizetype(machine.exits.size()))
            machine.exits.push_back(
                {network, network, u"173.199.0.1"_s, told.rest, {}, gatewayOf(told.rest)});
    }
    machine.exits.push_back(
        {evidence::restOfTheInternet, {}, u"192.0.2.1"_s, told.rest, {}, gatewayOf(told.rest)});
}

evidence::Machine machineOf(const Computer &told)
{
    evidence::Machine machine;
    machine.system = u"Debian GNU/Linux 12 (x86_64)"_s;
    machine.adapters
        = {{u"eth0"_s, {u"192.0.2.7/24"_s}, true, false, AdapterKind::Ethernet},
           {u"docker0"_s, {u"172.17.0.1/16"_s}, true, false, AdapterKind::Virtual},
           {u"tun0"_s, {u"10.8.0.2/24"_s}, told.up, false, *base::fromName<AdapterKind>(told.kindOfTunnel)}};
    machine.routes = {{u"172.17.0.0/16"_s, {}, u"docker0"_s},
                      {u"10.8.0.0/24"_s, {}, u"tun0"_s},
                      {u"fe80::/64"_s, {}, u"tun0"_s}};
    if (!told.cableGateway.isEmpty())
        machine.routes.push_back({u"0.0.0.0/0"_s, told.cableGateway, u"eth0"_s, 100});
    for (const QString &destination : told.tunnelRoutes.split(u' ', Qt::SkipEmptyParts))
        machine.routes.push_back({destination, u"10.8.0.1"_s, u"tun0"_s});
    addExits(machine, told);
    return machine;
}

const QString everything = u"0.0.0.0/1 128.0.0.0/1"_s;

} // namespace

Q_DECLARE_METATYPE(Computer)

class tst_VpnLayout final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void layouts_data();
    void layouts();
    void noLayout_data();
    void noLayout();
    void statements_data();
    void statements();
    void partsAreNetworksOrNone();
    void theFindingIsInformation();
};

void tst_VpnLayout::layouts_data()
{
    QTest::addColumn<Computer>("told");
    QTest::addColumn<QString>("expected"); // code, extent | through | past | nowhere | inside
    const auto row = [](const char *fact, const Computer &told, const char *expected) {
        QTest::newRow(fact) << told << QString::fromLatin1(expected);
    };
    row("halved-default-into-the-tunnel", {.tunnelRoutes = everything, .rest = u"tun0"_s},
        "vpn-full-tunnel whole | 173.199.0.0/18, 216.115.208.0/20 |  |  | ");
    row("default-into-the-tunnel", {.tunnelRoutes = u"0.0.0.0/0"_s, .rest = u"tun0"_s},
        "vpn-full-tunnel whole | 173.199.0.0/18, 216.115.208.0/20 |  |  | ");
    row("goto-past-the-tunnel",
        {.tunnelRoutes = everything,
         .rest = u"tun0"_s,
         .ways = {u"173.199.0.0/18 eth0"_s, u"216.115.208.0/20 eth0"_s}},
        "vpn-goto-direct whole |  | 173.199.0.0/18, 216.115.208.0/20 |  | ");
    row("one-network-forgotten",
        {.tunnelRoutes = everything, .rest = u"tun0"_s, .ways = {u"173.199.0.0/18 eth0"_s}},
        "vpn-goto-direct mixed | 216.115.208.0/20 | 173.199.0.0/18 |  | ");
    row("half-a-network-forgotten",
        {.tunnelRoutes = everything,
         .rest = u"tun0"_s,
         .ways = {u"173.199.0.0/18 eth0 173.199.0.0/19"_s, u"173.199.0.0/18 tun0 173.199.32.0/19"_s,
                  u"216.115.208.0/20 eth0"_s}},
        "vpn-goto-direct mixed | 173.199.32.0/19 | 173.199.0.0/19, 216.115.208.0/20 |  | ");
    row("only-internal-networks", {.tunnelRoutes = u"10.0.0.0/8 192.168.0.0/16"_s},
        "vpn-internal-only whole |  | 173.199.0.0/18, 216.115.208.0/20 |  | 10.0.0.0/8, 192.168.0.0/16");
    row("one-network-of-goto-as-well",
        {.tunnelRoutes = u"10.0.0.0/8 173.199.0.0/18"_s, .ways = {u"173.199.0.0/18 tun0"_s}},
        "vpn-internal-only mixed | 173.199.0.0/18 | 216.115.208.0/20 |  | 10.0.0.0/8");
    row("goto-alone-in-the-tunnel",
        {.tunnelRoutes = u"173.199.0.0/18 216.115.208.0/20"_s,
         .ways = {u"173.199.0.0/18 tun0"_s, u"216.115.208.0/20 tun0"_s}},
        "vpn-full-tunnel goto-only | 173.199.0.0/18, 216.115.208.0/20 |  |  | ");
    row("network-that-is-refused",
        {.tunnelRoutes = everything, .rest = u"tun0"_s, .ways = {u"173.199.0.0/18 -"_s}},
        "vpn-full-tunnel whole | 216.115.208.0/20 |  | 173.199.0.0/18 | ");
    row("ppp-beside-a-cable",
        {.kindOfTunnel = u"point_to_point"_s, .tunnelRoutes = u"0.0.0.0/0"_s, .rest = u"tun0"_s},
        "vpn-full-tunnel whole | 173.199.0.0/18, 216.115.208.0/20 |  |  | ");
}

void tst_VpnLayout::layouts()
{
    QFETCH(Computer, told);
    const auto seen = vpnLayout(machineOf(told), twoNetworks());
    QVERIFY(seen.has_value());
    const auto list = [](const QStringList &all) { return all.join(u", "_s); };
    QTEST(QString(name(seen->code)) + u' ' + name(seen->extent) + u" | "_s + list(seen->through) + u" | "_s
              + list(seen->past) + u" | "_s + list(seen->nowhere) + u" | "_s + list(seen->inside),
          "expected");
}

void tst_VpnLayout::noLayout_data()
{
    QTest::addColumn<Computer>("told");
    QTest::newRow("tunnel-that-is-down") << Computer{.up = false};
    QTest::newRow("tunnel-without-routes") << Computer{.tunnelRoutes = {}};
    QTest::newRow("only-the-other-end") << Computer{.tunnelRoutes = u"10.9.0.1/32"_s};
    QTest::newRow("bridge-with-routes") << Computer{.kindOfTunnel = u"virtual"_s};
    QTest::newRow("second-cable") << Computer{.kindOfTunnel = u"ethernet"_s};
    QTest::newRow("ppp-is-the-line-itself") << Computer{.kindOfTunnel = u"point_to_point"_s,
                                                        .tunnelRoutes = u"0.0.0.0/0"_s,
                                                        .cableGateway = {},
                                                        .rest = u"tun0"_s};
    QTest::newRow("nothing-leads-anywhere") << Computer{.rest = {}};
}

void tst_VpnLayout::noLayout()
{
    QFETCH(Computer, told);
    QVERIFY(!vpnLayout(machineOf(told), twoNetworks()));
}

void tst_VpnLayout::statements_data()
{
    QTest::addColumn<Computer>("told");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("cable");
    QTest::addColumn<QString>("first");
    const Computer full{.tunnelRoutes = everything, .rest = u"tun0"_s};
    QTest::newRow("linux") << full << u"Debian GNU/Linux 12 (x86_64)"_s << u"eth0"_s
                           << u"ip route replace 173.199.0.0/18 via 192.0.2.254 dev eth0"_s;
    QTest::newRow("windows")
        << full << u"Windows 11 Version 23H2 (x86_64)"_s << u"Ethernet 2"_s
        << u"New-NetRoute -DestinationPrefix \"173.199.0.0/18\" -InterfaceAlias \"Ethernet 2\" -NextHop 192.0.2.254"_s;
    QTest::newRow("macos") << full << u"macOS Sonoma (14.1) (arm64)"_s << u"en0"_s
                           << u"route -n add -net 173.199.0.0/18 192.0.2.254"_s;
    QTest::newRow("name-that-a-shell-would-run")
        << full << u"Debian GNU/Linux 12 (x86_64)"_s << u"eth0\"; reboot"_s
        << u"ip route replace 173.199.0.0/18 via 192.0.2.254 dev ADAPTER"_s;
    QTest::newRow("name-of-two-words-where-nothing-is-quoted")
        << full << u"Debian GNU/Linux 12 (x86_64)"_s << u"eth0 (reboot)"_s
        << u"ip route replace 173.199.0.0/18 via 192.0.2.254 dev ADAPTER"_s;
    QTest::newRow("name-that-ends-a-line")
        << full << u"Windows 11 Version 23H2 (x86_64)"_s << u"Ethernet\n"_s
        << u"New-NetRoute -DestinationPrefix \"173.199.0.0/18\" -InterfaceAlias \"ADAPTER\" -NextHop 192.0.2.254"_s;
    QTest::newRow("gateway-that-a-shell-would-run")
        << Computer{.tunnelRoutes = everything, .cableGateway = u"192.0.2.254;reboot"_s, .rest = u"tun0"_s}
        << u"Debian GNU/Linux 12 (x86_64)"_s << u"eth0"_s
        << u"ip route replace 173.199.0.0/18 via GATEWAY dev eth0"_s;
    QTest::newRow("gateway-that-nobody-names")
        << Computer{.tunnelRoutes = everything, .cableGateway = {}, .rest = u"tun0"_s}
        << u"Debian GNU/Linux 12 (x86_64)"_s << u"eth0"_s
        << u"ip route replace 173.199.0.0/18 via GATEWAY dev ADAPTER"_s;
}

void tst_VpnLayout::statements()
{
    QFETCH(Computer, told);
    QFETCH(QString, system);
    QFETCH(QString, cable);
    evidence::Machine machine = machineOf(told);
    machine.system = system;
    machine.adapters.front().name = cable;
    for (evidence::Route &route : machine.routes)
        route.adapter = route.adapter == u"eth0" ? cable : route.adapter;
    const auto seen = vpnLayout(machine, twoNetworks());
    QVERIFY(seen.has_value());
    const QStringList all = pinStatements(machine, *seen);
    QCOMPARE(all.size(), 2);
    QTEST(all.front(), "first");
}

/// Reports come from anybody, and what they call a part of a network ends up in a statement.
void tst_VpnLayout::partsAreNetworksOrNone()
{
    const Computer told{
        .tunnelRoutes = everything,
        .rest = u"tun0"_s,
        .ways = {u"173.199.0.0/18 eth0 173.199.0.0/19"_s, u"173.199.0.0/18 tun0 173.199.32.0/19;reboot"_s}};
    const evidence::Machine machine = machineOf(told);
    const auto seen = vpnLayout(machine, twoNetworks());
    QVERIFY(seen.has_value());
    QCOMPARE(seen->past, QStringList{u"173.199.0.0/19"_s});
    QCOMPARE(seen->through, (QStringList{u"173.199.0.0/18"_s, u"216.115.208.0/20"_s}));
    for (const QString &statement : pinStatements(machine, *seen) + releaseStatements(machine, *seen))
        QVERIFY2(!statement.contains(u';'), qPrintable(statement));
}

void tst_VpnLayout::theFindingIsInformation()
{
    tests::Story story;
    story.evidence().machine = machineOf({.tunnelRoutes = everything, .rest = u"tun0"_s});
    story.resolves(u"egw.gotomeeting.com", u"216.115.208.10");
    const Verdict verdict = judge(story.evidence(), twoNetworks());
    const auto found = std::ranges::find(verdict.findings, FindingCode::VpnFullTunnel, &Finding::code);
    QVERIFY(found != verdict.findings.end());
    QCOMPARE(found->status, Status::Ok);
    QVERIFY(found->modes.empty());
    QCOMPARE(found->subject, u"tun0"_s);
}

CLEARWAY_TEST(tst_VpnLayout)
#include "tst_vpnlayout.moc"
