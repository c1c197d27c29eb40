// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "catalogue/cataloguefile.h"
#include "sample.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;
using namespace clearway::catalogue;
using namespace Qt::StringLiterals;

class TestCatalogue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsOfTheContract_data();
    void wordsOfTheContract();
    void requirementRow_data();
    void requirementRow();
    void websocketIsRequiredOnceDocumented_data();
    void websocketIsRequiredOnceDocumented();
    void requirementIndexesItsList();
    void isGotoAddress_data();
    void isGotoAddress();
    void modeByIdNotByPlace_data();
    void modeByIdNotByPlace();
    void missingModeCarriesNothing();
    void neededByChosen_data();
    void neededByChosen();
};

namespace {

Catalogue sampleCatalogue()
{
    return readCatalogue(sample::catalogue, u"sample"_s).value();
}

std::set<Product> products(const QString &words)
{
    std::set<Product> all;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        all.insert(base::fromName<Product>(word).value());
    return all;
}

} // namespace

void TestCatalogue::wordsOfTheContract_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    QTest::newRow("products") << base::allNames<Product>() << u"meeting, webinar, training"_s;
    QTest::newRow("modes") << base::allNames<ModeId>()
                           << u"proxy-only, proxy-with-udp, split, unrestricted"_s;
    QTest::newRow("kinds") << base::allNames<RequirementKind>()
                           << u"gateway, domain, opener, inspection, tcp, udp, websocket"_s;
    QTest::newRow("hosting") << base::allNames<Hosting>() << u"aws, goto, google-cloud"_s;
    QTest::newRow("origins") << base::allNames<Origin>() << u"documented, inferred"_s;
    QTest::newRow("carriages") << base::allNames<Carriage>() << u"direct, proxy, none"_s;
}

void TestCatalogue::wordsOfTheContract()
{
    QFETCH(QString, words);
    QFETCH(QString, expected);
    QCOMPARE(words, expected);
}

void TestCatalogue::requirementRow_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("optional");
    QTest::addColumn<QString>("needed");
    int place = 0;
    const auto row = [&place](const char *id, bool optional = false, const char *needed = "") {
        QTest::newRow(id) << place++ << QString::fromLatin1(id) << optional << QString::fromLatin1(needed);
    };
    for (const char *id : {"domain/goto.com", "domain/getgo.com", "domain/gotomeeting.com",
                           "domain/expertcity.com", "domain/goto-rtc.com", "domain/logmeininc.com"})
        row(id);
    row("domain/gotowebinar.com", false, "webinar");
    row("domain/gototraining.com", false, "training");
    row("domain/launchdarkly.com", true);
    row("domain/api-pub.mltree.net", true);
    for (const char *id : {"opener/launch.getgo.com", "opener/join.servers.getgo.com",
                           "opener/builds.cdn.getgo.com", "opener/builds.getgocdn.com", "inspection/goto.com",
                           "inspection/getgo.com", "inspection/gotomeeting.com", "inspection/expertcity.com",
                           "inspection/goto-rtc.com", "inspection/logmeininc.com"})
        row(id);
    row("inspection/gotowebinar.com", false, "webinar");
    row("inspection/gototraining.com", false, "training");
    for (const char *id : {"gateway",
                           "tcp/23.239.228.0/22",
                           "tcp/23.239.232.0/23",
                           "tcp/23.239.234.0/23",
                           "tcp/23.239.236.0/23",
                           "tcp/67.217.64.0/19",
                           "tcp/68.64.0.0/19",
                           "tcp/78.108.112.0/20",
                           "tcp/173.199.0.0/18",
                           "tcp/202.173.24.0/21",
                           "tcp/216.115.208.0/20",
                           "udp/23.239.228.0/22",
                           "udp/23.239.232.0/23",
                           "udp/23.239.234.0/23",
                           "udp/23.239.236.0/23",
                           "udp/67.217.64.0/19",
                           "udp/68.64.0.0/19",
                           "udp/78.108.112.0/20",
                           "udp/173.199.0.0/18",
                           "udp/216.115.208.0/20"})
        row(id);
    row("websocket", true);
}

void TestCatalogue::requirementRow()
{
    QFETCH(int, place);
    QFETCH(QString, id);
    QFETCH(bool, optional);
    QFETCH(QString, needed);
    const auto rows = requirements(builtInCatalogue());
    const Requirement &row = rows.at(std::size_t(place));
    QCOMPARE(row.id, id);
    QCOMPARE(QString(name(row.kind)), id.section(u'/', 0, 0));
    QCOMPARE(row.optional, optional);
    QCOMPARE(row.products, products(needed));
}

void TestCatalogue::websocketIsRequiredOnceDocumented_data()
{
    QTest::addColumn<QString>("origins");
    QTest::addColumn<bool>("optional");
    QTest::newRow("none") << QString() << true;
    QTest::newRow("inferred-only") << u"inferred inferred"_s << true;
    QTest::newRow("one-documented") << u"inferred documented"_s << false;
}

void TestCatalogue::websocketIsRequiredOnceDocumented()
{
    QFETCH(QString, origins);
    QFETCH(bool, optional);
    Catalogue catalogue = sampleCatalogue();
    catalogue.websocketHosts.clear();
    for (const QString &origin : origins.split(u' ', Qt::SkipEmptyParts))
        catalogue.websocketHosts.push_back({u"w.example"_s, base::fromName<Origin>(origin).value(), {}, {}});
    QCOMPARE(requirements(catalogue).back().id, u"websocket"_s);
    QCOMPARE(requirements(catalogue).back().optional, optional);
}

void TestCatalogue::requirementIndexesItsList()
{
    // The second domain is the only one exempt from inspection, and the second TCP network is historic.
    QStringList seen;
    for (const Requirement &row : requirements(sampleCatalogue()))
        seen += row.id + u' ' + QString::number(row.index);
    QCOMPARE(seen,
             (QStringList{u"domain/wide.example 0"_s, u"domain/one.example 1"_s, u"opener/open.example 0"_s,
                          u"inspection/one.example 1"_s, u"gateway 0"_s, u"tcp/173.199.0.0/18 0"_s,
                          u"udp/67.217.64.0/19 0"_s, u"websocket 0"_s}));
}

void TestCatalogue::isGotoAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("expected");
    QTest::newRow("first-of-a-network") << u"173.199.0.0"_s << true;
    QTest::newRow("last-of-a-network") << u"173.199.63.255"_s << true;
    QTest::newRow("one-before") << u"173.198.255.255"_s << false;
    QTest::newRow("one-after") << u"173.199.64.0"_s << false;
    QTest::newRow("udp-network-only") << u"67.217.64.1"_s << true;
    QTest::newRow("ipv6") << u"2600:1f00::1"_s << false;
}

void TestCatalogue::isGotoAddress()
{
    QFETCH(QString, address);
    QFETCH(bool, expected);
    QCOMPARE(sampleCatalogue().isGotoAddress(base::IpAddress::parse(address).value()), expected);
}

void TestCatalogue::modeByIdNotByPlace_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<QString>("title");
    QTest::newRow("first") << int(ModeId::ProxyOnly) << u"A"_s;
    QTest::newRow("second") << int(ModeId::ProxyWithUdp) << u"B"_s;
    QTest::newRow("third") << int(ModeId::Split) << u"C"_s;
    QTest::newRow("last") << int(ModeId::Unrestricted) << u"D"_s;
}

void TestCatalogue::modeByIdNotByPlace()
{
    QFETCH(int, id);
    QFETCH(QString, title);
    Catalogue catalogue = sampleCatalogue();
    std::reverse(catalogue.modes.begin(), catalogue.modes.end());
    QCOMPARE(catalogue.mode(ModeId(id)).title.en, title);
}

void TestCatalogue::missingModeCarriesNothing()
{
    const Catalogue legacy = builtInLegacyCatalogue();
    const Mode &mode = legacy.mode(ModeId::Split);
    QCOMPARE(mode.gotoTcp, Carriage::None);
    QCOMPARE(mode.otherTcp, Carriage::None);
    QCOMPARE(mode.udp, Carriage::None);
}

void TestCatalogue::neededByChosen_data()
{
    QTest::addColumn<QString>("needed");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<bool>("expected");
    QTest::newRow("everybody-needs-it") << QString() << u"meeting"_s << true;
    QTest::newRow("everybody-even-nobody") << QString() << QString() << true;
    QTest::newRow("the-chosen-one") << u"webinar"_s << u"webinar"_s << true;
    QTest::newRow("one-of-two-chosen") << u"webinar"_s << u"meeting webinar"_s << true;
    QTest::newRow("one-of-two-needing") << u"webinar training"_s << u"training"_s << true;
    QTest::newRow("another") << u"webinar"_s << u"meeting training"_s << false;
    QTest::newRow("nothing-chosen") << u"webinar"_s << QString() << false;
}

void TestCatalogue::neededByChosen()
{
    QFETCH(QString, needed);
    QFETCH(QString, chosen);
    QFETCH(bool, expected);
    QCOMPARE(neededBy(products(needed), products(chosen)), expected);
}

CLEARWAY_TEST(TestCatalogue)
#include "tst_catalogue.moc"
