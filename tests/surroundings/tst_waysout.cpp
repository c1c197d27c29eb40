// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "support/wine.h"
#include "surroundings/machine.h"
#include "surroundings/waysout.h"

#include <QTest>

#include <algorithm>

using namespace clearway;
using namespace clearway::surroundings;
using evidence::AdapterKind;
using evidence::Route;
using namespace Qt::StringLiterals;

namespace {

std::vector<evidence::Adapter> cableAndTunnel()
{
    return {{u"eth0"_s, {u"2001:db8::7/64"_s, u"192.0.2.7/24"_s}, true, false, AdapterKind::Ethernet},
            {u"tun0"_s, {u"10.8.0.2/24"_s}, true, false, AdapterKind::Tunnel}};
}

/// "DESTINATION GATEWAY ADAPTER METRIC", "-" for none, separated by commas.
std::vector<Route> tableOf(const QString &text)
{
    std::vector<Route> all;
    for (const QString &line : text.split(u", "_s, Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(u' ');
        const auto field = [&fields](int i) { return fields.value(i) == u"-" ? QString() : fields.value(i); };
        all.push_back({field(0), field(1), field(2), fields.value(3, u"0"_s).toUInt()});
    }
    return all;
}

QString text(const evidence::Exit &exit)
{
    return exit.leads() ? QStringList{exit.adapter, exit.source, exit.gateway}.join(u' ') : u"nowhere"_s;
}

evidence::Machine machineWith(const QString &table)
{
    evidence::Machine machine;
    machine.adapters = cableAndTunnel();
    machine.routes = tableOf(table);
    return machine;
}

const QString office = u"0.0.0.0/0 192.0.2.254 eth0"_s;

} // namespace

class tst_WaysOut final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void table_data();
    void table();
    void partsOfANetwork_data();
    void partsOfANetwork();
    void manyRoutesStayBounded();
    void theRest();
    void changesOfTheNetwork_data();
    void changesOfTheNetwork();
    void privacyAddressesAreNoChange();
    void thisComputerHasALoopback();
};

void tst_WaysOut::table_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *fact, const QString &table, const char *address, const char *expected) {
        QTest::newRow(fact) << table << QString::fromLatin1(address) << QString::fromLatin1(expected);
    };
    row("default-route", office, "173.199.0.1", "eth0 192.0.2.7 192.0.2.254");
    row("longest-prefix-wins", office + u", 173.199.0.0/18 10.8.0.1 tun0"_s, "173.199.0.1",
        "tun0 10.8.0.2 10.8.0.1");
    row("lower-metric-wins", u"0.0.0.0/0 10.8.0.1 tun0 50, 0.0.0.0/0 192.0.2.254 eth0 100"_s, "173.199.0.1",
        "tun0 10.8.0.2 10.8.0.1");
    row("halves-of-everything-come-before-all",
        office + u", 0.0.0.0/1 10.8.0.1 tun0, 128.0.0.0/1 10.8.0.1 tun0"_s, "173.199.0.1",
        "tun0 10.8.0.2 10.8.0.1");
    row("connected-network-has-no-gateway", u"192.0.2.0/24 - eth0"_s, "192.0.2.9", "eth0 192.0.2.7 ");
    row("refusing-route", office + u", 173.199.0.0/18 - -"_s, "173.199.0.1", "nowhere");
    row("no-route", u"10.0.0.0/8 10.8.0.1 tun0"_s, "173.199.0.1", "nowhere");
    row("ipv6-by-its-own-routes", office + u", ::/0 fe80::1 eth0"_s, "2001:db8:1::1",
        "eth0 2001:db8::7 fe80::1");
}

void tst_WaysOut::table()
{
    QFETCH(QString, table);
    QFETCH(QString, address);
    const TableWaysOut ways(cableAndTunnel(), tableOf(table));
    QTEST(text(ways.to(*base::IpAddress::parse(address))), "expected");
}

void tst_WaysOut::partsOfANetwork_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("no-route-inside-is-one-part") << office << QStringList{u"173.199.0.0/18 eth0"_s};
    QTest::newRow("route-for-the-whole-network-is-one-part")
        << office + u", 173.199.0.0/18 10.8.0.1 tun0"_s << QStringList{u"173.199.0.0/18 tun0"_s};
    QTest::newRow("one-half-elsewhere") << office + u", 173.199.32.0/19 10.8.0.1 tun0"_s
                                        << QStringList{u"173.199.0.0/19 eth0"_s, u"173.199.32.0/19 tun0"_s};
    QTest::newRow("one-quarter-elsewhere")
        << office + u", 173.199.16.0/20 10.8.0.1 tun0"_s
        << QStringList{u"173.199.0.0/20 eth0"_s, u"173.199.16.0/20 tun0"_s, u"173.199.32.0/19 eth0"_s};
    QTest::newRow("more-specific-route-of-the-same-way-splits-nothing")
        << office + u", 173.199.16.0/20 192.0.2.254 eth0"_s << QStringList{u"173.199.0.0/18 eth0"_s};
    QTest::newRow("part-that-is-refused") << office + u", 173.199.32.0/19 - -"_s
                                          << QStringList{u"173.199.0.0/19 eth0"_s, u"173.199.32.0/19 "_s};
}

void tst_WaysOut::partsOfANetwork()
{
    QFETCH(QString, table);
    const auto all = tableOf(table);
    QStringList parts;
    for (const evidence::Exit &exit :
         exitsOf(*base::Cidr::parse(u"173.199.0.0/18"), all, TableWaysOut(cableAndTunnel(), all))) {
        QCOMPARE(exit.target, u"173.199.0.0/18"_s);
        parts << exit.part + u' ' + exit.adapter;
    }
    QTEST(parts, "expected");
}

void tst_WaysOut::manyRoutesStayBounded()
{
    QStringList lines{office};
    for (int i = 0; i < 4096; ++i)
        lines << u"173.199.%1.%2/32 10.8.0.1 tun0"_s.arg(i / 128).arg(i % 128 * 2);
    const auto all = tableOf(lines.join(u", "_s));
    const auto exits
        = exitsOf(*base::Cidr::parse(u"173.199.0.0/18"), all, TableWaysOut(cableAndTunnel(), all));
    QVERIFY(exits.size() <= mostParts);
}

void tst_WaysOut::theRest()
{
    const evidence::Exit rest = exitOfTheRest(TableWaysOut(cableAndTunnel(), tableOf(office)));
    QCOMPARE(rest.target, QString(evidence::restOfTheInternet));
    QCOMPARE(rest.part, QString());
    QCOMPARE(rest.adapter, u"eth0"_s);
}

void tst_WaysOut::changesOfTheNetwork_data()
{
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << office << QString();
    QTest::newRow("another-gateway") << u"0.0.0.0/0 192.0.2.253 eth0"_s << u"default_route"_s;
    QTest::newRow("default-route-lost") << u"192.0.2.0/24 - eth0"_s << u"default_route"_s;
    QTest::newRow("route-of-a-neighbour") << office + u", 198.51.100.0/24 192.0.2.1 eth0"_s << QString();
    QTest::newRow("vpn-takes-one-network") << office + u", 10.0.0.0/8 10.8.0.1 tun0"_s << u"tunnel"_s;
    QTest::newRow("vpn-takes-all-in-halves")
        << office + u", 0.0.0.0/1 10.8.0.1 tun0, 128.0.0.0/1 10.8.0.1 tun0"_s << u"default_route tunnel"_s;
}

void tst_WaysOut::changesOfTheNetwork()
{
    QFETCH(QString, after);
    QStringList words;
    for (const evidence::NetworkChange change : changes(machineWith(office), machineWith(after)))
        words << name(change);
    QTEST(words.join(u' '), "expected");
}

void tst_WaysOut::privacyAddressesAreNoChange()
{
    evidence::Machine after = machineWith(office);
    after.adapters.front().addresses << u"2001:db8::1234/64"_s;
    QVERIFY(changes(machineWith(office), after).empty());
    after.adapters.front().addresses << u"198.51.100.7/24"_s;
    QCOMPARE(changes(machineWith(office), after), std::vector{evidence::NetworkChange::Addresses});
}

void tst_WaysOut::thisComputerHasALoopback()
{
    const evidence::Machine machine = readLinks();
    const auto loopback = std::ranges::find(machine.adapters, true, &evidence::Adapter::loopback);
    QVERIFY(loopback != machine.adapters.end());
    QCOMPARE(loopback->kind, AdapterKind::Loopback);
    if (test::isUnderWine())
        QSKIP("Wine lacks GetBestRoute2");
    QCOMPARE(systemWaysOut()->to(*base::IpAddress::parse(u"127.0.0.1")).adapter, loopback->name);
}

CLEARWAY_TEST(tst_WaysOut)
#include "tst_waysout.moc"
