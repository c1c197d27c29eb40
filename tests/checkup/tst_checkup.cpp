// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "checkup/checkup.h"
#include "checkup/request.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>
#include <span>

using namespace clearway;

namespace {

using Evidence = std::shared_ptr<const evidence::Evidence>;

checkup::Prepared rehearsed(rehearsal::Scenario scenario)
{
    checkup::Request request;
    request.rehearsal = scenario;
    auto prepared = checkup::prepare(request);
    return std::move(*prepared);
}

/// Waits for the end of a run and returns what it saw.
Evidence ended(checkup::Checkup &run)
{
    QSignalSpy finished(&run, &checkup::Checkup::finished);
    return finished.wait(60'000) ? finished.front().front().value<Evidence>() : nullptr;
}

int count(const evidence::Evidence &seen, evidence::Outcome outcome)
{
    return int(std::ranges::count(seen.observations, outcome, &evidence::Observation::outcome));
}

} // namespace

class tst_Checkup final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeRun();
    void aMediaPeerIsMeasuredLastAndAlone();
    void everyNetworkHasAWayOut();
    void aNetworkWithoutIpv4IsMetThroughItsNat64();
    void whatChangesMeanwhileIsNoted();
    void theTimeLimitEndsARun();
    void stopEndsARun();
    void destroyingARunClosesIt();
    void progressCountsUp();
    void badInputIsNamed_data();
    void badInputIsNamed();
    void aRunHasACodeForTheTelephone();
};

void tst_Checkup::aWholeRun()
{
    auto prepared = rehearsed(rehearsal::Scenario::Open);
    checkup::Checkup run(std::move(prepared.plan));
    run.start();
    const Evidence seen = ended(run);
    QVERIFY(seen);
    QVERIFY(seen->run.complete);
    QCOMPARE(seen->run.rehearsal, QStringLiteral("open"));
    QCOMPARE(count(*seen, evidence::Outcome::NotRun), 0);
    QVERIFY(count(*seen, evidence::Outcome::Ok) > 100);
    for (std::size_t i = 0; i < seen->observations.size(); ++i)
        QCOMPARE(seen->observations[i].id, int(i) + 1);
}

/// The story loses every tenth request, whatever else was asked before.
void tst_Checkup::aMediaPeerIsMeasuredLastAndAlone()
{
    auto prepared = rehearsed(rehearsal::Scenario::UdpLossy);
    checkup::Checkup run(std::move(prepared.plan));
    run.start();
    const Evidence seen = ended(run);
    QVERIFY(seen && seen->run.complete);
    const auto &last = seen->observations.back();
    const auto *stream = last.as<evidence::MediaPeerSeen>();
    QVERIFY(stream);
    QCOMPARE(stream->question, evidence::PeerQuestion::Quality);
    QCOMPARE(stream->sent, 150);
    QCOMPARE(stream->received, 135);
    QCOMPARE(stream->burstLossMax, 1);
    const auto others = std::span(seen->observations).first(seen->observations.size() - 1);
    QVERIFY(std::ranges::all_of(others, [&](const auto &row) { return row.finished() <= last.started; }));
}

void tst_Checkup::everyNetworkHasAWayOut()
{
    auto prepared = rehearsed(rehearsal::Scenario::VpnSplit);
    checkup::Checkup run(std::move(prepared.plan));
    run.start();
    const Evidence seen = ended(run);
    QVERIFY(seen);
    const auto way = [&seen](const QString &target) {
        const auto found = std::ranges::find(seen->machine.exits, target, &evidence::Exit::target);
        return found == seen->machine.exits.end() ? QString() : found->adapter;
    };
    QCOMPARE(way(QStringLiteral("173.199.0.0/18")), QStringLiteral("rehearsal0"));
    QCOMPARE(way(QStringLiteral("egw.gotomeeting.com")), QStringLiteral("rehearsal0"));
    QCOMPARE(way(QStringLiteral("launch.getgo.com")).isEmpty(), false);
    QCOMPARE(way(evidence::restOfTheInternet), QStringLiteral("rehearsal-vpn"));
}

void tst_Checkup::aNetworkWithoutIpv4IsMetThroughItsNat64()
{
    auto prepared = rehearsed(rehearsal::Scenario::Ipv6Only);
    checkup::Checkup run(std::move(prepared.plan));
    run.start();
    const Evidence seen = ended(run);
    QVERIFY(seen);
    QCOMPARE(seen->machine.nat64, QStringLiteral("64:ff9b::/96"));
    const auto sampled = [](const evidence::Observation &row) {
        return row.operation == base::Operation::Udp && row.outcome == evidence::Outcome::Ok && row.endpoint
            && row.endpoint->address.isV4(); // as it was meant, whatever carried it
    };
    QVERIFY(std::ranges::any_of(seen->observations, sampled));
}

void tst_Checkup::whatChangesMeanwhileIsNoted()
{
    auto prepared = rehearsed(rehearsal::Scenario::Open);
    evidence::Machine later = prepared.plan.machine;
    later.routes.front().gateway = QStringLiteral("10.20.0.2");
    prepared.plan.lookAgain = [later] { return later; };
    checkup::Checkup run(std::move(prepared.plan));
    run.start();
    const Evidence seen = ended(run);
    QVERIFY(seen);
    QCOMPARE(seen->run.networkChanges, std::vector{evidence::NetworkChange::DefaultRoute});
}

void tst_Checkup::theTimeLimitEndsARun()
{
    auto prepared = rehearsed(rehearsal::Scenario::AllDropped);
    prepared.plan.timeLimit = std::chrono::milliseconds(50);
    checkup::Checkup run(std::move(prepared.plan));
    run.start();
    const Evidence seen = ended(run);
    QVERIFY(seen);
    QVERIFY(!seen->run.complete);
    QVERIFY(count(*seen, evidence::Outcome::NotRun) > 0); // what was cut off is still there
    QCOMPARE(count(*seen, evidence::Outcome::Ok), 0);
}

void tst_Checkup::stopEndsARun()
{
    auto prepared = rehearsed(rehearsal::Scenario::AllDropped);
    checkup::Checkup run(std::move(prepared.plan));
    run.start();
    run.stop();
    run.stop(); // a second time changes nothing
    const Evidence seen = ended(run);
    QVERIFY(seen);
    QVERIFY(!seen->run.complete);
}

void tst_Checkup::destroyingARunClosesIt()
{
    auto prepared = rehearsed(rehearsal::Scenario::AllDropped);
    {
        checkup::Checkup unstarted(prepared.plan);
    }
    for (int i = 0; i < 5; ++i) {
        checkup::Checkup run(prepared.plan);
        run.start();
    }
}

void tst_Checkup::progressCountsUp()
{
    auto prepared = rehearsed(rehearsal::Scenario::Open);
    checkup::Checkup run(std::move(prepared.plan));
    QSignalSpy progressed(&run, &checkup::Checkup::progressed);
    run.start();
    QVERIFY(ended(run));
    const auto last = progressed.back().front().value<checkup::Snapshot>();
    QCOMPARE(last.done(), last.total());
    QCOMPARE(last.steps[std::size_t(checkup::Step::Media)].total, 9);
    QCOMPARE(last.steps[std::size_t(checkup::Step::ScreenSharing)].total, 10);
    QVERIFY(last.evidence);
}

void tst_Checkup::badInputIsNamed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("asCatalogue");
    QTest::addColumn<QString>("expectedPlace");
    QTest::newRow("catalogue-that-is-no-json") << QByteArray("no") << true << QStringLiteral("line 1");
    QTest::newRow("catalogue-without-schema") << QByteArray("{}") << true << QStringLiteral("$.schema");
    QTest::newRow("roots-without-certificates") << QByteArray("hello") << false << QString();
    QTest::newRow("broken-certificate")
        << QByteArray("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n") << false
        << QStringLiteral("line 1");
}

void tst_Checkup::badInputIsNamed()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, asCatalogue);
    QFETCH(QString, expectedPlace);
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(content);
    file.close();
    checkup::Request request;
    request.rehearsal = rehearsal::Scenario::Open;
    (asCatalogue ? request.catalogueFile : request.publicRootsFile) = file.fileName();
    const auto prepared = checkup::prepare(request);
    QVERIFY(!prepared);
    QCOMPARE(prepared.error().file, file.fileName());
    QCOMPARE(prepared.error().place, expectedPlace);
    QVERIFY(!prepared.error().expected.isEmpty());
}

void tst_Checkup::aRunHasACodeForTheTelephone()
{
    const auto prepared = rehearsed(rehearsal::Scenario::Open);
    const QRegularExpression shape(
        QStringLiteral("^CW-[23456789A-HJKMNP-TV-Z]{4}-[23456789A-HJKMNP-TV-Z]{4}$"));
    QVERIFY2(shape.match(prepared.plan.run.code).hasMatch(), qPrintable(prepared.plan.run.code));
}

CLEARWAY_TEST(tst_Checkup)
#include "tst_checkup.moc"
