// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "verdict/smallcatalogue.h"
#include "verdict/toldnetwork.h"
#include "verdict/verdict.h"

#include <QTest>

using namespace clearway;
using namespace clearway::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Treatment)
Q_DECLARE_METATYPE(std::optional<int>)

class VerdictTimeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void moment_data();
    void moment();
    void nothingChangesAfterwards_data();
    void nothingChangesAfterwards();
};

namespace {

std::optional<int> decided(const evidence::Evidence &evidence)
{
    const auto catalogue = smallCatalogue();
    const auto moment = verdict::verdictTime(evidence, catalogue, verdict::judge(evidence, catalogue));
    return moment ? std::optional(int(moment->count() / 1000)) : std::nullopt;
}

/// The run as it stood at a moment, as verdict.h defines it.
evidence::Evidence until(evidence::Evidence run, Duration moment)
{
    std::vector<Observation> seen;
    for (Observation row : run.observations) {
        const bool silent
            = row.operation == Operation::Udp || (row.operation == Operation::Connect && row.host.isEmpty());
        const bool waiting = row.finished() > moment;
        if (waiting && (!silent || row.started > moment))
            continue;
        if (waiting) {
            row.outcome = Outcome::Failed;
            row.failure = base::Failure{row.operation, FailureCode::ConnectionTimeout, 0, {}};
            row.icmp.reset();
            row.seen = {};
        }
        seen.push_back(row);
    }
    run.observations = seen;
    return run;
}

QStringList statuses(const verdict::Verdict &verdict)
{
    const auto rows = catalogue::requirements(smallCatalogue());
    QStringList all{verdict::name(verdict.status)};
    for (const verdict::ModeVerdict &mode : verdict.modes)
        all << verdict::name(mode.status);
    for (std::size_t i = 0; i < verdict.matrix.size(); ++i)
        all << (rows[i / 4].optional ? QString() : QString(verdict::name(verdict.matrix[i].status)));
    return all;
}

} // namespace

void VerdictTimeTest::moment_data()
{
    QTest::addColumn<Treatment>("treatment");
    QTest::addColumn<std::optional<int>>("expected");
    const auto add = [](const char *fact, const Treatment &treatment, std::optional<int> expected) {
        QTest::newRow(fact) << treatment << expected;
    };
    Treatment silentUdp;
    silentUdp.udp = {{1853, UdpTreatment::Dropped}, {8200, UdpTreatment::Dropped}};
    Treatment silentRacePorts;
    silentRacePorts.otherTcp = TcpTreatment::Dropped;
    Treatment gatewayDown;
    gatewayDown.downHosts = {u"egw.gotomeeting.com"_s, u"egwglobal.gotomeeting.com"_s};
    add("open-name-connection-handshake", {}, 150);
    add("silent-media-ports-delay-nothing", silentUdp, 150);
    Treatment followedUdp;
    followedUdp.udp = {{1853, UdpTreatment::EndsAtHop}, {8200, UdpTreatment::EndsAtHop}};
    Treatment unseenUdp;
    unseenUdp.udp = {{1853, UdpTreatment::EndsUnseen}, {8200, UdpTreatment::EndsUnseen}};
    add("traces-decide-when-they-are-there", followedUdp, 6000);
    add("traces-that-decide-nothing-delay-nothing", unseenUdp, 150);
    add("silent-race-ports-delay-nothing", silentRacePorts, 150);
    add("a-silent-gateway-is-known-at-its-deadline", gatewayDown, 3550);
    add("no-name-resolves", {.dns = DnsTreatment::Dropped}, 3000);
    add("cut-off-before-the-hosts", {.cutOffAfter = 20}, std::nullopt);
}

void VerdictTimeTest::moment()
{
    QFETCH(Treatment, treatment);

    QTEST(decided(tell(smallCatalogue(), treatment)), "expected");
}

void VerdictTimeTest::nothingChangesAfterwards_data()
{
    QTest::addColumn<int>("network");
    for (std::size_t i = 0; i < toldNetworks().size(); ++i)
        QTest::newRow(toldNetworks()[i].name) << int(i);
}

/// The halving rests on this: from the moment found every later one has the final verdict, and no earlier one
/// has.
void VerdictTimeTest::nothingChangesAfterwards()
{
    QFETCH(int, network);
    auto run = tell(smallCatalogue(), toldNetworks()[std::size_t(network)].treatment);
    for (Observation &row : run.observations) // otherwise nearly everything ends at the same moment
        row.elapsed += std::chrono::milliseconds(row.id % 7 * 11);
    const int found = decided(run).value_or(INT_MAX);
    const auto final = statuses(verdict::judge(run, smallCatalogue()));

    for (const Observation &row : run.observations) {
        const auto at = statuses(verdict::judge(until(run, row.finished()), smallCatalogue()));
        const bool later = row.finished() >= std::chrono::milliseconds(found);
        QVERIFY2(!later || at == final, qPrintable(QString::number(row.finished().count())));
    }
}

CLEARWAY_TEST(VerdictTimeTest)
#include "tst_verdicttime.moc"
