// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A whole run against a rehearsal network, through the same bridge as the window's.
#include "gui/runcontroller.h"
#include "support/testprogram.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace clearway;
using namespace clearway::gui;

class RunControllerTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void runsToItsEnd();
    void stopsWithWhatWasSeen();
    void runsAgain();
    void saysWhyItCannotStart();
    void keepsAJournalWhileItLasts();
    void preparesBesideTheWindow();
    void aSweepIsAskedForEachTime();
    void aQuietRunOfOneRowBringsNoReport_data();
    void aQuietRunOfOneRowBringsNoReport();
    void aRunThatDidNotStartIsNotTheLast();
    void aQuietRunThatDidNotStartSaysSoOnce();
};

namespace {

checkup::Request rehearse(rehearsal::Scenario scenario)
{
    checkup::Request request;
    request.tool = QStringLiteral("clearway");
    request.rehearsal = scenario;
    return request;
}

} // namespace

void RunControllerTest::runsToItsEnd()
{
    RunController runs;
    QSignalSpy progress(&runs, &RunController::progressed);
    QSignalSpy finished(&runs, &RunController::finished);
    runs.start(rehearse(rehearsal::Scenario::Open));
    QVERIFY(runs.isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
    const auto report = finished.front().front().value<ReportPtr>();
    QVERIFY(!runs.isRunning());
    QVERIFY(report->evidence.run.complete);
    QCOMPARE(report->evidence.run.rehearsal, QStringLiteral("open"));
    QCOMPARE(report->verdict.modes.size(), 4u);
    QVERIFY(progress.count() > 0);
}

void RunControllerTest::stopsWithWhatWasSeen()
{
    RunController runs;
    QSignalSpy finished(&runs, &RunController::finished);
    runs.start(rehearse(rehearsal::Scenario::AllDropped));
    runs.stop();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
    QVERIFY(!finished.front().front().value<ReportPtr>()->evidence.run.complete);
}

void RunControllerTest::runsAgain()
{
    RunController runs;
    QSignalSpy finished(&runs, &RunController::finished);
    runs.start(rehearse(rehearsal::Scenario::AllDropped));
    runs.stop();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
    runs.start(rehearse(rehearsal::Scenario::AllDropped));
    runs.stop();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, 60'000);
    const auto code = [&](int i) { return finished.at(i).front().value<ReportPtr>()->evidence.run.code; };
    QVERIFY(code(0) != code(1));
}

void RunControllerTest::saysWhyItCannotStart()
{
    RunController runs;
    QSignalSpy failed(&runs, &RunController::failed);
    checkup::Request request = rehearse(rehearsal::Scenario::Open);
    request.catalogueFile = QStringLiteral("/nowhere/catalogue.json");
    runs.start(request);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 60'000);
    QVERIFY(failed.front().front().toString().contains(QStringLiteral("/nowhere/catalogue.json")));
    QVERIFY(!runs.isRunning());
}

void RunControllerTest::keepsAJournalWhileItLasts()
{
    const QTemporaryDir folder;
    const auto journals
        = [&folder] { return QDir(folder.path()).entryList({QStringLiteral("*.ndjson")}).size(); };
    qputenv("CLEARWAY_STATE_FOLDER", folder.path().toUtf8());
    RunController runs;
    QSignalSpy finished(&runs, &RunController::finished);
    runs.start(rehearse(rehearsal::Scenario::AllDropped));
    QTRY_COMPARE_WITH_TIMEOUT(journals(), 1, 60'000);
    runs.stop();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
    QTRY_COMPARE(journals(), 0);
    {
        RunController closed;
        closed.start(rehearse(rehearsal::Scenario::AllDropped));
        QTRY_COMPARE_WITH_TIMEOUT(journals(), 1, 60'000);
    }
    qunsetenv("CLEARWAY_STATE_FOLDER");
    QCOMPARE(journals(), 0);
}

/// start() returns before anything was read or any rehearsal was begun.
void RunControllerTest::preparesBesideTheWindow()
{
    RunController runs;
    QSignalSpy started(&runs, &RunController::started);
    runs.start(rehearse(rehearsal::Scenario::AllDropped));
    QVERIFY(runs.isRunning());
    QCOMPARE(started.count(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(started.count(), 1, 60'000);
}

void RunControllerTest::aSweepIsAskedForEachTime()
{
    RunController runs;
    QSignalSpy finished(&runs, &RunController::finished);
    checkup::Request request = rehearse(rehearsal::Scenario::AllDropped);
    request.sweep = true;
    request.timeLimit = checkup::sweepTimeLimit;
    runs.start(request);
    runs.stop();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
    QVERIFY(finished.front().front().value<ReportPtr>()->evidence.run.settings.sweep);
    QVERIFY(!runs.lastRequest().sweep);
    QCOMPARE(runs.lastRequest().timeLimit, checkup::ordinaryTimeLimit);
}

void RunControllerTest::aQuietRunOfOneRowBringsNoReport_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<bool>("hasReport");
    QTest::newRow("whole-run") << QString() << true;
    QTest::newRow("one-row") << QStringLiteral("gateway") << false;
}

void RunControllerTest::aQuietRunOfOneRowBringsNoReport()
{
    QFETCH(QString, row);
    RunController runs;
    QSignalSpy finished(&runs, &RunController::quietFinished);
    checkup::Request request = rehearse(rehearsal::Scenario::Open);
    request.row = row;
    runs.startQuiet(request);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
    QTEST(finished.front().at(1).value<ReportPtr>() != nullptr, "hasReport");
}

void RunControllerTest::aRunThatDidNotStartIsNotTheLast()
{
    RunController runs;
    QSignalSpy finished(&runs, &RunController::finished);
    QSignalSpy failed(&runs, &RunController::failed);
    runs.start(rehearse(rehearsal::Scenario::AllDropped));
    runs.stop();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
    checkup::Request request = rehearse(rehearsal::Scenario::Open);
    request.catalogueFile = QStringLiteral("/nowhere/catalogue.json");
    request.proxyUser = QStringLiteral("alice");
    runs.start(request);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 60'000);
    QCOMPARE(runs.lastRequest().rehearsal, rehearsal::Scenario::AllDropped);
    QVERIFY(runs.lastRequest().catalogueFile.isEmpty() && runs.canRepeat());
}

void RunControllerTest::aQuietRunThatDidNotStartSaysSoOnce()
{
    RunController runs;
    const QSignalSpy shown(&runs, &RunController::failed);
    const QSignalSpy finished(&runs, &RunController::quietFinished);
    QSignalSpy failed(&runs, &RunController::quietFailed);
    checkup::Request request = rehearse(rehearsal::Scenario::Open);
    request.row = QStringLiteral("no/such/row");
    runs.startQuiet(request);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 60'000);
    QVERIFY(!runs.isBusy());
    QCOMPARE(shown.count() + finished.count(), 0);
}

CLEARWAY_TEST(RunControllerTest)
#include "tst_runcontroller.moc"
