// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "catalogue/cataloguefile.h"
#include "catalogue/rowreach.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;

class TestRowReach : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isWhatTheRowRestsOn_data();
    void isWhatTheRowRestsOn();
    void hasNoReach_data();
    void hasNoReach();
    void everyRowIsStillInItsNarrowCatalogue();
};

void TestRowReach::isWhatTheRowRestsOn_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("network");
    QTest::newRow("gateway") << u"gateway"_s << u"egw.gotomeeting.com"_s << QString();
    QTest::newRow("opener") << u"opener/launch.getgo.com"_s << u"launch.getgo.com"_s << QString();
    QTest::newRow("udp-network") << u"udp/173.199.0.0/18"_s << QString() << u"173.199.0.0/18"_s;
    QTest::newRow("tcp-network") << u"tcp/173.199.0.0/18"_s << QString() << u"173.199.0.0/18"_s;
}

void TestRowReach::isWhatTheRowRestsOn()
{
    QFETCH(QString, row);
    QFETCH(QString, host);
    QFETCH(QString, network);
    const auto reach = catalogue::reachOf(catalogue::builtInCatalogue(), row);
    QVERIFY(reach.has_value());
    QVERIFY(host.isEmpty() || reach->hosts.contains(host));
    QCOMPARE(reach->network ? reach->network->toString() : QString(), network);
}

void TestRowReach::hasNoReach_data()
{
    QTest::addColumn<QString>("row");
    QTest::newRow("unknown-row") << u"udp/192.0.2.0/24"_s;
    QTest::newRow("no-row-at-all") << QString();
    QTest::newRow("websocket-without-a-host") << u"websocket"_s;
}

void TestRowReach::hasNoReach()
{
    QFETCH(QString, row);
    QVERIFY(!catalogue::reachOf(catalogue::builtInCatalogue(), row));
}

void TestRowReach::everyRowIsStillInItsNarrowCatalogue()
{
    const catalogue::Catalogue whole = catalogue::builtInCatalogue();
    for (const catalogue::Requirement &row : catalogue::requirements(whole)) {
        const auto reach = catalogue::reachOf(whole, row.id).value_or(catalogue::RowReach{});
        const catalogue::Catalogue narrow = catalogue::narrowed(whole, reach);
        const auto rows = catalogue::requirements(narrow);
        QVERIFY2(std::ranges::find(rows, row.id, &catalogue::Requirement::id) != rows.end(),
                 qPrintable(row.id));
        QVERIFY(rows.size() < catalogue::requirements(whole).size());
        QCOMPARE(narrow.gateway, whole.gateway);
    }
}

CLEARWAY_TEST(TestRowReach)
#include "tst_rowreach.moc"
