// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "catalogue/cataloguefile.h"
#include "rehearsal/company.h"
#include "rehearsal/smallcatalogue.h"
#include "rehearsal/zone.h"
#include "support/testprogram.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace clearway;
using namespace clearway::rehearsal;

class TestZone final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hosts_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("network");
        QTest::addColumn<bool>("alias");
        QTest::addColumn<int>("addresses");
        QTest::newRow("gateway-has-two-addresses-in-its-range")
            << QStringLiteral("egwglobal.gotomeeting.com") << QStringLiteral("216.115.208.0/20") << false
            << 2;
        QTest::newRow("gateway-listed-as-domain-host-stays-a-gateway")
            << QStringLiteral("egw.gotomeeting.com") << QStringLiteral("216.115.208.0/20") << false << 2;
        QTest::newRow("aws-host-is-an-alias-outside-the-ranges")
            << QStringLiteral("meet.goto.com") << QStringLiteral("52.57.0.0/16") << true << 1;
        QTest::newRow("google-host-is-an-alias-in-its-own-cloud")
            << QStringLiteral("app.launchdarkly.com") << QStringLiteral("34.149.0.0/16") << true << 1;
        QTest::newRow("expected-range-beats-a-second-home-in-aws")
            << QStringLiteral("attendee.gotowebinar.com") << QStringLiteral("173.199.0.0/18") << false << 1;
        QTest::newRow("network-that-names-a-host-holds-it")
            << QStringLiteral("global.gototraining.com") << QStringLiteral("202.173.24.0/21") << false << 1;
        QTest::newRow("goto-host-without-a-range-is-in-the-largest-current-one")
            << QStringLiteral("turn.goto-rtc.com") << QStringLiteral("173.199.0.0/18") << false << 1;
        QTest::newRow("opener-is-played-too")
            << QStringLiteral("launch.getgo.com") << QStringLiteral("52.57.0.0/16") << true << 1;
        QTest::newRow("opener-of-goto-is-in-a-range")
            << QStringLiteral("builds.getgocdn.com") << QStringLiteral("173.199.0.0/18") << false << 1;
        QTest::newRow("spelling-does-not-matter")
            << QStringLiteral("MEET.goto.COM") << QStringLiteral("52.57.0.0/16") << true << 1;
    }
    void hosts()
    {
        QFETCH(QString, host);
        QFETCH(QString, network);
        QFETCH(bool, alias);
        QFETCH(int, addresses);
        const Zone zone(smallCatalogue());
        const Zone::Entry *entry = zone.find(*toDnsName(host));
        QVERIFY(entry);
        QCOMPARE(entry->canonical.has_value(), alias);
        QCOMPARE(int(entry->addresses.size()), addresses);
        QVERIFY(
            std::ranges::all_of(entry->addresses, [&](const auto &a) { return cidr(network).contains(a); }));
    }

    void everyAddressIsPublicAndItsOwn()
    {
        const Zone zone(smallCatalogue());
        std::set<base::IpAddress> seen;
        for (const QString &host : zone.hosts())
            for (const base::IpAddress &address : zone.find(*toDnsName(host))->addresses) {
                QCOMPARE(base::classify(address), base::AddressClass::Public);
                QVERIFY2(seen.insert(address).second, qPrintable(address.toString()));
            }
        QCOMPARE(int(seen.size()), 11);
    }

    void aliasTargetResolvesToTheSameAddresses()
    {
        const Zone zone(smallCatalogue());
        const Zone::Entry *alias = zone.find(*toDnsName(u"meet.goto.com"));
        QCOMPARE(*alias->canonical, *toDnsName(u"meet.goto.com.rehearsal.example"));
        QCOMPARE(zone.find(*alias->canonical)->addresses, alias->addresses);
    }

    void namesOfTheCompanyAreNoServersOutside()
    {
        const Zone zone(smallCatalogue());
        for (const CompanyHost host : companyHosts) {
            const Zone::Entry *entry = zone.find(*toDnsName(hostName(host)));
            QVERIFY2(entry && entry->inside, qPrintable(hostName(host)));
            QCOMPARE(entry->addresses, std::vector{hostAddress(host)});
            QVERIFY(cidr(u"10.20.0.0/24").contains(hostAddress(host)));
            QVERIFY(!zone.hosts().contains(hostName(host)) && !zone.isHost(hostAddress(host)));
        }
        QVERIFY(!zone.find(*toDnsName(u"meet.goto.com"))->inside);
    }

    void nobodyElseLivesThere()
    {
        const Zone zone(smallCatalogue());
        QVERIFY(!zone.find(*toDnsName(u"goto.com")));
        QVERIFY(!zone.isHost(*base::IpAddress::parse(u"192.0.2.1")));
        QVERIFY(!zone.isGateway(zone.find(*toDnsName(u"meet.goto.com"))->addresses.front()));
    }

    void everyHostOfTheShippedCatalogueIsWhereItIsExpected()
    {
        const catalogue::Catalogue shipped = catalogue::builtInCatalogue();
        const Zone zone(shipped);
        std::vector<catalogue::Host> hosts = shipped.gateway.hosts;
        for (const catalogue::Domain &domain : shipped.domains)
            hosts.insert(hosts.end(), domain.hosts.begin(), domain.hosts.end());
        for (const catalogue::Opener &opener : shipped.openers)
            hosts.push_back({.name = opener.host});
        QVERIFY(hosts.size() > 15);
        for (const catalogue::Host &host : hosts) {
            const Zone::Entry *entry = zone.find(*toDnsName(host.name));
            QVERIFY2(entry, qPrintable(host.name));
            const auto expected = [&](const base::IpAddress &address) {
                const auto covers = [&](const base::Cidr &range) { return range.contains(address); };
                return host.expectedIn.empty() || std::ranges::any_of(host.expectedIn, covers);
            };
            QVERIFY2(std::ranges::all_of(entry->addresses, expected), qPrintable(host.name));
        }
    }

    void anEmptyCatalogueMakesAnEmptyZone() { QVERIFY(Zone(catalogue::Catalogue()).hosts().isEmpty()); }
};

CLEARWAY_TEST(TestZone)
#include "tst_zone.moc"
