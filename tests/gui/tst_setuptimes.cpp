// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/proxysample.h"
#include "gui/setuptimes.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;
using namespace clearway::gui;
using base::Operation;
using evidence::Outcome;
using verdict::Status;

Q_DECLARE_METATYPE(std::vector<evidence::Observation>)

namespace {

const QString host = QStringLiteral("goto.com");
const QString direct = QStringLiteral("direct");
const QString otherProxy = QStringLiteral("proxy:old.corp.example:8080");

evidence::Observation canary()
{
    auto row = step(1, Operation::Connect, host, direct, Outcome::Failed);
    row.seen = evidence::ConnectSeen{.local = {}, .hopLimit = 1};
    return row;
}

evidence::Observation atPort(evidence::Observation row, std::uint16_t port)
{
    row.namedPort = port;
    return row;
}

} // namespace

class SetupTimesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void times();
    void times_data();
    void withoutAProxyInUseNothingGoesThroughOne();
};

void SetupTimesTest::times_data()
{
    QTest::addColumn<std::vector<evidence::Observation>>("rows");
    QTest::addColumn<QString>("direct");
    QTest::addColumn<QString>("proxied");
    const QString proxy = companyProxy.path();
    const auto row
        = [](const char *tag, const std::vector<evidence::Observation> &rows, const QString &directly,
             const QString &proxied) { QTest::newRow(tag) << rows << directly << proxied; };
    const QString none = QStringLiteral("not_tested");
    row("both-operations-count",
        {step(1, Operation::Connect, host, direct, Outcome::Ok),
         step(2, Operation::Tls, host, direct, Outcome::Ok)},
        QStringLiteral("ok 30"), none);
    row("fastest-success-wins",
        {step(5, Operation::Connect, host, direct, Outcome::Ok),
         step(6, Operation::Tls, host, direct, Outcome::Ok),
         step(7, Operation::Tunnel, host, proxy, Outcome::Ok),
         step(8, Operation::Tls, host, proxy, Outcome::Ok),
         step(9, Operation::Tunnel, host, proxy, Outcome::Failed)},
        QStringLiteral("ok 110"), QStringLiteral("ok 150"));
    row("success-beats-an-earlier-failure",
        {step(1, Operation::Tunnel, host, proxy, Outcome::Failed),
         step(2, Operation::Tunnel, host, proxy, Outcome::Ok),
         step(3, Operation::Tls, host, proxy, Outcome::Ok)},
        none, QStringLiteral("ok 50"));
    row("failed-handshake-is-a-failure",
        {step(1, Operation::Connect, host, direct, Outcome::Ok),
         step(2, Operation::Tls, host, direct, Outcome::Failed)},
        QStringLiteral("failed 0"), none);
    row("handshake-of-the-other-path-does-not-count",
        {step(1, Operation::Connect, host, direct, Outcome::Ok),
         step(2, Operation::Tls, host, proxy, Outcome::Ok)},
        none, none);
    row("handshake-not-run-is-not-tested",
        {step(1, Operation::Connect, host, direct, Outcome::Ok),
         step(2, Operation::Tls, host, direct, Outcome::NotRun)},
        none, none);
    row("proxy-not-in-use-is-not-the-proxy",
        {step(1, Operation::Connect, host, direct, Outcome::Failed),
         step(2, Operation::Tunnel, host, otherProxy, Outcome::Ok),
         step(3, Operation::Tls, host, otherProxy, Outcome::Ok)},
        QStringLiteral("failed 0"), none);
    row("small-hop-limit-says-nothing-of-the-host",
        {canary(), step(2, Operation::Tunnel, host, proxy, Outcome::Failed)}, none,
        QStringLiteral("failed 0"));
    row("other-ports-do-not-count",
        {atPort(step(1, Operation::Connect, host, direct, Outcome::Failed), 8200),
         step(2, Operation::Tunnel, host, proxy, Outcome::Failed)},
        none, QStringLiteral("failed 0"));
}

void SetupTimesTest::times()
{
    QFETCH(std::vector<evidence::Observation>, rows);
    evidence::Evidence evidence;
    evidence.machine.proxies = proxySources();
    evidence.observations = rows;
    const auto times = setupTimes(evidence);
    QCOMPARE(times.size(), 1u);
    const auto shown = [](const Setup &setup) {
        const QString status = name(setup.status);
        const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(setup.took).count();
        return setup.status == Status::NotTested ? status : status + u' ' + QString::number(milliseconds);
    };
    QTEST(shown(times.front().direct), "direct");
    QTEST(shown(times.front().proxied), "proxied");
}

void SetupTimesTest::withoutAProxyInUseNothingGoesThroughOne()
{
    evidence::Evidence evidence;
    evidence.observations = {step(1, Operation::Tunnel, host, companyProxy.path(), Outcome::Ok)};
    QVERIFY(setupTimes(evidence).empty());
}

CLEARWAY_TEST(SetupTimesTest)
#include "tst_setuptimes.moc"
