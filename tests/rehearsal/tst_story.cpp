// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What the invented computers of the plays say about their proxies.
#include "rehearsal/company.h"
#include "rehearsal/story.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;
using namespace clearway::rehearsal;

class TestStory final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settings_data()
    {
        QTest::addColumn<int>("scenario");
        QTest::addColumn<QString>("settings");
        const auto row = [](const char *fact, Scenario scenario, const char *settings) {
            QTest::newRow(fact) << int(scenario) << QString::fromLatin1(settings);
        };
        using enum Scenario;
        const char *const usual = "environment manual http://proxy.rehearsal.example:3128";
        row("open-names-none", Open, "");
        row("transparent-auth-names-none", TransparentAuth, "");
        row("captive-portal-names-none", CaptivePortal, "");
        row("inspected-names-none", InspectedTrusted, "");
        row("proxy-only", ProxyOnly, usual);
        row("proxy-split", ProxySplit, usual);
        row("proxy-with-udp", ProxyWithUdp, usual);
        row("proxy-auth", ProxyAuth, usual);
        row("proxy-dns-dead", ProxyDnsDead, usual);
        row("proxy-stale-asks-the-stored-one-first", ProxyStale,
            "goto-stored manual http://old-proxy.rehearsal.example:3128, "
            "environment manual http://proxy.rehearsal.example:3128");
        row("proxy-conflict", ProxyConflict,
            "environment manual http://proxy.rehearsal.example:3128, "
            "firefox manual http://proxy-2.rehearsal.example:3128");
        row("pac-bad-rule", PacBadRule, "gnome pac http://10.20.0.81/proxy.pac");
    }
    void settings()
    {
        QFETCH(int, scenario);
        QStringList told;
        for (const evidence::ProxySource &source : inventedMachine(story(Scenario(scenario)).proxies).proxies)
            told += QStringList{name(source.origin), name(source.mode),
                                source.servers.empty() ? source.pacUrl : source.servers.front().toString()}
                        .join(u' ');
        QTEST(told.join(QStringLiteral(", ")), "settings");
    }

    void nothingIsAnsweredOrChosenBeforeARun()
    {
        for (int i = 0; i < scenarioCount; ++i)
            for (const evidence::ProxySource &source : story(Scenario(i)).proxies) {
                QVERIFY(source.answers.empty() && !source.chosen && source.problem.isEmpty());
                QVERIFY(!source.raw.isEmpty() && !source.place.isEmpty());
            }
    }

    void everyProxyOfTheSettingsStandsSomewhere()
    {
        for (int i = 0; i < scenarioCount; ++i) {
            const Story told = story(Scenario(i));
            std::set<std::pair<QString, std::uint16_t>> standing;
            for (const CompanyHost host : companyHosts)
                for (const auto &[endpoint, kind] : told.services)
                    if (endpoint.address == hostAddress(host))
                        standing.emplace(hostName(host), endpoint.port);
            for (const evidence::ProxySource &source : told.proxies)
                for (const evidence::ProxyServer &server : source.servers)
                    QVERIFY2(standing.contains({server.host, server.port}), qPrintable(server.toString()));
        }
    }

    /// A story that intercepts has somebody who does, and the other way round.
    void devicesAndTheirRulesGoTogether()
    {
        for (int i = 0; i < scenarioCount; ++i) {
            const Story told = story(Scenario(i));
            const bool intercepts = std::ranges::any_of(
                told.rules, [](const Rule &rule) { return rule.fate == Fate::Intercept; });
            QVERIFY2(intercepts == told.device.has_value(), name(Scenario(i)).data());
        }
    }
};

CLEARWAY_TEST(TestStory)
#include "tst_story.moc"
