// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "surroundings/procroute.h"

#include <QTest>

using namespace clearway;

namespace {

const QByteArray
    heading("Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n");

} // namespace

class tst_ProcRoute final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
};

void tst_ProcRoute::lines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("expected");
    QTest::newRow("default-route") << QByteArray(
        "eth0\t00000000\t0102A8C0\t0003\t0\t0\t100\t00000000\t0\t0\t0\n")
                                   << QStringLiteral("0.0.0.0/0 192.168.2.1 eth0");
    QTest::newRow("connected-network")
        << QByteArray("wlan0\t0002A8C0\t00000000\t0001\t0\t0\t600\t00FFFFFF\t0\t0\t0\n")
        << QStringLiteral("192.168.2.0/24  wlan0");
    QTest::newRow("route-that-is-down")
        << QByteArray("eth0\t00000000\t0102A8C0\t0002\t0\t0\t0\t00000000\t0\t0\t0\n") << QString();
    QTest::newRow("too-few-columns") << QByteArray("eth0\t00000000\t0102A8C0\n") << QString();
    QTest::newRow("not-hexadecimal") << QByteArray(
        "eth0\tzzzzzzzz\t0102A8C0\t0003\t0\t0\t0\t00000000\t0\t0\t0\n")
                                     << QString();
    QTest::newRow("no-routes") << QByteArray() << QString();
}

void tst_ProcRoute::lines()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, expected);
    QStringList found;
    for (const auto &route : surroundings::parseProcRoute(heading + line))
        found << QStringList{route.destination, route.gateway, route.adapter}.join(u' ');
    QCOMPARE(found.join(u';'), expected);
}

CLEARWAY_TEST(tst_ProcRoute)
#include "tst_procroute.moc"
