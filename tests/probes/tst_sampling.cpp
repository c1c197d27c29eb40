// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/sampling.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;

class tst_Sampling final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spread_data();
    void spread();
};

void tst_Sampling::spread_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *network, int count, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(network) << count << QString::fromLatin1(expected);
    };
    row("four-of-a-slash-18", "173.199.0.0/18", 4, "173.199.8.1 173.199.24.1 173.199.40.1 173.199.56.1");
    row("two-of-a-slash-23", "23.239.232.0/23", 2, "23.239.232.129 23.239.233.129");
    row("one", "216.115.208.0/20", 1, "216.115.216.1");
    row("more-than-there-are", "202.173.24.0/31", 4, "202.173.24.0 202.173.24.1");
    row("never-the-last-address", "202.173.24.0/29", 4,
        "202.173.24.2 202.173.24.4 202.173.24.6 202.173.24.6");
    row("a-single-address", "202.173.24.7/32", 4, "202.173.24.7");
}

void tst_Sampling::spread()
{
    QFETCH(QString, network);
    QFETCH(int, count);
    QFETCH(QString, expected);
    QStringList found;
    for (const auto &address : probes::sampleAddresses(*base::Cidr::parse(network), count))
        found << address.toString();
    QCOMPARE(found.join(u' '), expected);
}

CLEARWAY_TEST(tst_Sampling)
#include "tst_sampling.moc"
