// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A whole run against a rehearsal network, through the same bridge as the window's.
#include "gui/runcontroller.h"
#include "support/testprogram.h"

#include <QSignalSpy>
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
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.front().front().toString().contains(QStringLiteral("/nowhere/catalogue.json")));
    QVERIFY(!runs.isRunning());
}

CLEARWAY_TEST(RunControllerTest)
#include "tst_runcontroller.moc"
