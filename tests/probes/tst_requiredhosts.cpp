// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "catalogue/cataloguefile.h"
#include "probes/requiredhosts.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;
using catalogue::Product;

class tst_RequiredHosts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hosts_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("webinar");
        QTest::addColumn<int>("required");
        QTest::addColumn<int>("asked");
        const auto row = [](const char *fact, const char *host, bool webinar, int required, int asked) {
            QTest::newRow(fact) << QString::fromLatin1(host) << webinar << required << asked;
        };
        row("a-domains-host", "meet.goto.com", false, 1, 1);
        row("an-opener", "builds.getgocdn.com", false, 1, 1);
        row("an-opener-below-a-domain-once", "launch.getgo.com", false, 1, 1);
        row("a-gateway-is-asked-on-more-ports", "egw.gotomeeting.com", false, 0, 1);
        row("another-products-host", "attendee.gotowebinar.com", false, 0, 0);
        row("the-chosen-products-host", "attendee.gotowebinar.com", true, 1, 1);
    }
    void hosts()
    {
        QFETCH(QString, host);
        QFETCH(bool, webinar);
        QFETCH(int, required);
        QFETCH(int, asked);
        const auto catalogue = catalogue::builtInCatalogue();
        const std::set<Product> products{webinar ? Product::Webinar : Product::Meeting};
        QCOMPARE(probes::requiredHosts(catalogue, products).count(host), required);
        QCOMPARE(probes::allHosts(catalogue, products).count(host), asked);
    }
};

CLEARWAY_TEST(tst_RequiredHosts)
#include "tst_requiredhosts.moc"
