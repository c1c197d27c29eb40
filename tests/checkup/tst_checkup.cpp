// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "checkup/checkup.h"
#include "checkup/request.h"
#include "evidence/evidencejson.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
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

/// Two small networks of which the story rejects the second.
void shrink(catalogue::Catalogue &catalogue)
{
    catalogue.tcpNetworks = {{.cidr = *base::Cidr::parse(u"173.199.47.0/24")},
                             {.cidr = *base::Cidr::parse(u"173.199.48.0/24")}};
}

/// Network, course and outcome of each row of a sweep.
QStringList sweepsOf(const evidence::Evidence &seen)
{
    QStringList all;
    for (const evidence::Observation &row : seen.observations) {
        const QJsonObject json = evidence::toJson(row);
        if (row.operation == base::Operation::Sweep)
            all << QStringList{json[QStringLiteral("network")].toString(),
                               json[QStringLiteral("course")].toString(),
                               json[QStringLiteral("outcome")].toString()}
                       .join(u' ');
    }
    return all;
}

int triedOf(const evidence::Evidence &seen)
{
    int tried = 0;
    for (const evidence::Observation &row : seen.observations)
        if (const auto *sweep = row.as<evidence::SweepSeen>())
            tried += sweep->tried();
    return tried;
}

/// IPv6 without a way out: the system refuses at once.
class Nowhere final : public net::Underlay {
public:
    [[nodiscard]] net::Route route(const base::Endpoint &, net::Transport) const override
    {
        return {base::Endpoint::parse(u"[2001:db8::1]:443", 443), std::nullopt};
    }
};

} // namespace

class tst_Checkup final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeRun();
    void aMediaPeerIsMeasuredLastAndAlone();
    void everyNetworkHasAWayOut();
    void aNetworkWithoutIpv4IsMetThroughItsNat64();
    void whatChangesMeanwhileIsNoted();
    void theClientsLogsAreTakenOnceTheyAreRead();
    void aRunThatIsCutOffWaitsForNoLogs();
    void logsThatTakeTooLongAreLeftOut();
    void theTimeLimitEndsARun();
    void stopEndsARun();
    void destroyingARunClosesIt();
    void progressCountsUp();
    void badInputIsNamed_data();
    void badInputIsNamed();
    void aRunHasACodeForTheTelephone();
    void everyAddressIsTried();
    void aSweepThatIsStoppedSaysHowFarItCame();
    void aSweepKeepsItsPace();
    void aComputerThatCannotSendEndsASweep();
    void whatASweepSawIsWrittenDownMeanwhile();
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

void tst_Checkup::theClientsLogsAreTakenOnceTheyAreRead()
{
    auto prepared = rehearsed(rehearsal::Scenario::Open);
    std::promise<evidence::ClientSeen> reading;
    prepared.plan.client = reading.get_future().share();
    checkup::Checkup run(std::move(prepared.plan));
    const QSignalSpy progress(&run, &checkup::Checkup::progressed);
    run.start();
    QTRY_VERIFY(progress.size() > 0); // it goes on without them
    evidence::ClientSeen client;
    client.looked = true;
    client.filesRead = 7;
    reading.set_value(client);
    const Evidence seen = ended(run);
    QVERIFY(seen);
    QCOMPARE(seen->machine.client, client);
}

/// What a run that is cut off must not do would last longer than anybody waits for its end.
void tst_Checkup::aRunThatIsCutOffWaitsForNoLogs()
{
    auto prepared = rehearsed(rehearsal::Scenario::AllDropped);
    std::promise<evidence::ClientSeen> reading;
    prepared.plan.client = reading.get_future().share();
    prepared.plan.longestReading = std::chrono::hours(1);
    checkup::Checkup run(std::move(prepared.plan));
    run.start();
    run.stop();
    const Evidence seen = ended(run);
    reading.set_value({}); // whoever waits all the same is let go
    QVERIFY(seen);
    QVERIFY(!seen->run.complete);
    QVERIFY(!seen->machine.client.looked);
}

void tst_Checkup::logsThatTakeTooLongAreLeftOut()
{
    auto prepared = rehearsed(rehearsal::Scenario::Open);
    std::promise<evidence::ClientSeen> reading;
    prepared.plan.client = reading.get_future().share();
    prepared.plan.longestReading = std::chrono::milliseconds(0);
    checkup::Checkup run(std::move(prepared.plan));
    run.start();
    const Evidence seen = ended(run);
    evidence::ClientSeen late;
    late.looked = true;
    reading.set_value(late);
    QVERIFY(seen);
    QVERIFY(seen->run.complete);
    QVERIFY(!seen->machine.client.looked);
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

void tst_Checkup::everyAddressIsTried()
{
    auto prepared = rehearsed(rehearsal::Scenario::TcpPartBlocked);
    QVERIFY(prepared.plan.run.settings.sweep);
    shrink(prepared.plan.catalogue);
    checkup::Checkup run(std::move(prepared.plan));
    run.start();
    const Evidence seen = ended(run);
    QVERIFY(seen && seen->run.complete);
    QCOMPARE(sweepsOf(*seen),
             QStringList{QStringLiteral("173.199.47.0/24 a256 ok")}
                 << QStringLiteral("173.199.48.0/24 a256 failed"));
    const auto rest = std::span(seen->observations).first(seen->observations.size() - 2);
    const evidence::Duration sweepBegan = seen->observations[rest.size()].started;
    QVERIFY(std::ranges::all_of(rest, [&](const auto &row) { return row.finished() <= sweepBegan; }));
}

void tst_Checkup::aSweepThatIsStoppedSaysHowFarItCame()
{
    auto prepared = rehearsed(rehearsal::Scenario::TcpPartBlocked);
    shrink(prepared.plan.catalogue);
    prepared.plan.sweep = probes::SweepPace{.between = std::chrono::milliseconds(20)};
    checkup::Checkup run(std::move(prepared.plan));
    connect(&run, &checkup::Checkup::progressed, &run, [&run](const checkup::Snapshot &snapshot) {
        if (triedOf(*snapshot.evidence) > 0)
            run.stop();
    });
    run.start();
    const Evidence seen = ended(run);
    QVERIFY(seen && !seen->run.complete);
    QVERIFY(triedOf(*seen) > 0 && triedOf(*seen) < 256);
    const auto &first = seen->observations[seen->observations.size() - 2];
    QCOMPARE(first.outcome, evidence::Outcome::Failed);
    QCOMPARE(first.failure->code, base::FailureCode::Cancelled);
    QVERIFY(first.elapsed > evidence::Duration::zero());
    QCOMPARE(seen->observations.back().outcome, evidence::Outcome::NotRun);
}

/// However fast the network answers.
void tst_Checkup::aSweepKeepsItsPace()
{
    auto prepared = rehearsed(rehearsal::Scenario::TcpPartBlocked);
    shrink(prepared.plan.catalogue);
    prepared.plan.sweep = probes::SweepPace{.between = std::chrono::milliseconds(2)};
    checkup::Checkup run(std::move(prepared.plan));
    run.start();
    const Evidence seen = ended(run);
    QVERIFY(seen && seen->run.complete);
    const auto &rows = seen->observations;
    QVERIFY(rows.back().finished() - rows[rows.size() - 2].started >= std::chrono::milliseconds(2 * 500));
}

void tst_Checkup::aComputerThatCannotSendEndsASweep()
{
    auto prepared = rehearsed(rehearsal::Scenario::TcpPartBlocked);
    shrink(prepared.plan.catalogue);
    prepared.plan.underlay = std::make_shared<Nowhere>();
    checkup::Checkup run(std::move(prepared.plan));
    run.start();
    const Evidence seen = ended(run);
    QVERIFY(seen && seen->run.complete);
    const auto &last = seen->observations.back();
    QCOMPARE(last.operation, base::Operation::Sweep);
    QCOMPARE(last.outcome, evidence::Outcome::Skipped);
    QCOMPARE(last.failure->code, base::FailureCode::NetworkUnreachable);
    const auto first
        = std::ranges::find(seen->observations, base::Operation::Sweep, &evidence::Observation::operation);
    QCOMPARE(first->outcome, evidence::Outcome::Failed);
    QCOMPARE(first->failure->code, base::FailureCode::NetworkUnreachable);
    QCOMPARE(triedOf(*seen), 0); // what was not sent shows nothing
}

void tst_Checkup::whatASweepSawIsWrittenDownMeanwhile()
{
    QTemporaryDir folder;
    auto prepared = rehearsed(rehearsal::Scenario::Open);
    prepared.plan.catalogue.tcpNetworks = {{.cidr = *base::Cidr::parse(u"173.199.32.0/20")}};
    prepared.plan.sweep = probes::SweepPace{.between = {}};
    prepared.plan.journal = std::make_shared<checkup::RunJournal>(folder.path());
    const QString file = folder.filePath(prepared.plan.run.code + QStringLiteral(".ndjson"));
    checkup::Checkup run(std::move(prepared.plan));
    run.start();
    QVERIFY(ended(run));
    QFile journal(file);
    QVERIFY(journal.open(QIODevice::ReadOnly));
    const QByteArray bytes = journal.readAll();
    QCOMPARE(bytes.count("\"course\""), 4); // after each 1024 addresses
    const auto read = checkup::readRunJournal(bytes, file);
    QVERIFY2(read.hasValue(), qPrintable(read ? QString() : read.error().text()));
    QCOMPARE(triedOf(*read), 4096);
}

CLEARWAY_TEST(tst_Checkup)
#include "tst_checkup.moc"
