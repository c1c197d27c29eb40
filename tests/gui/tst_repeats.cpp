// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// One row again, and the whole again and again, on rehearsal networks.
#include "gui/changesmodel.h"
#include "gui/changespage.h"
#include "gui/mainwindow.h"
#include "gui/matrixmodel.h"
#include "gui/notices.h"
#include "gui/pagelist.h"
#include "gui/repeats.h"
#include "gui/runcontroller.h"
#include "gui/sample.h"
#include "gui/style.h"
#include "report/comparison.h"
#include "support/testprogram.h"
#include "support/wine.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace clearway;
using namespace clearway::gui;

namespace {

const QString udpRow = QStringLiteral("udp/173.199.0.0/18");

struct Window {
    explicit Window(rehearsal::Scenario scenario) : voice(text::Language::En), window(voice)
    {
        window.setRehearsal(scenario);
        window.startCheck();
        settle();
    }
    bool settle()
    {
        QSignalSpy settled(&window, &MainWindow::settled);
        return settled.wait(60'000);
    }
    [[nodiscard]] const report::Report &report() const { return *window.document().report; }
    /// Everything the visible labels of the bands say.
    [[nodiscard]] QString said() const
    {
        QString all;
        for (const auto *label : window.findChild<Notices *>()->findChildren<QLabel *>())
            all += label->isVisibleTo(&window) ? label->text() + u'\n' : QString();
        return all;
    }
    [[nodiscard]] Repeats &repeats() const { return *window.findChild<Repeats *>(); }

    Voice voice;
    MainWindow window;
};

report::Comparison gatewayFails()
{
    auto after = sampleReport();
    for (verdict::Cell &cell : after->verdict.matrix)
        if (cell.requirement == QLatin1StringView("gateway"))
            cell.status = verdict::Status::Failed;
    return report::compare(*sampleReport(), *after);
}

} // namespace

class RepeatsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }
    void aRowAgainIsTheSameVerdict_data();
    void aRowAgainIsTheSameVerdict();
    void aRowThatIsStoppedStaysAsItWas();
    void aRowThatCannotBeTestedIsNoTurnOfTheWatch();
    void aTurnOfTheWatchLeavesTheNetworkAsItIs();
    void aTurnOfTheWatchKeepsWhatASweepSaw();
    void aRunThatWasSignedInIsNotRepeated_data();
    void aRunThatWasSignedInIsNotRepeated();
    void theKeyTestsTheChosenRow();
    void marksWhatChanged();
    void changesKeepTheirPromises();
};

void RepeatsTest::aRowAgainIsTheSameVerdict_data()
{
    QTest::addColumn<rehearsal::Scenario>("scenario");
    QTest::addColumn<QString>("row");
    QTest::newRow("open-udp") << rehearsal::Scenario::Open << udpRow;
    QTest::newRow("open-gateway") << rehearsal::Scenario::Open << QStringLiteral("gateway");
    QTest::newRow("open-domain") << rehearsal::Scenario::Open << QStringLiteral("domain/getgo.com");
    QTest::newRow("open-tcp") << rehearsal::Scenario::Open << QStringLiteral("tcp/173.199.0.0/18");
    QTest::newRow("blocked-udp") << rehearsal::Scenario::UdpBlocked << udpRow;
    QTest::newRow("proxied-opener") << rehearsal::Scenario::ProxyOnly
                                    << QStringLiteral("opener/launch.getgo.com");
}

void RepeatsTest::aRowAgainIsTheSameVerdict()
{
    QFETCH(rehearsal::Scenario, scenario);
    QFETCH(QString, row);
    Window window(scenario);
    const report::Report before = window.report();
    window.repeats().testRow(row);
    QVERIFY(window.settle());
    QCOMPARE(window.report().evidence.run.amendments.size(), std::size_t(1));
    QCOMPARE(window.report().evidence.run.amendments[0].requirement, row);
    QVERIFY(window.report().evidence.run.amendments[0].lastObservation
            >= window.report().evidence.run.amendments[0].firstObservation);
    const report::Comparison comparison = report::compare(before, window.report());
    QCOMPARE(comparison.verdict, report::Change::Same);
    QCOMPARE(comparison.requirements(report::Change::Worse), 0);
    QCOMPARE(comparison.requirements(report::Change::Better), 0);
}

void RepeatsTest::aRowThatIsStoppedStaysAsItWas()
{
    Window window(rehearsal::Scenario::AllDropped);
    const ReportPtr before = window.window.document().report;
    window.repeats().testRow(QStringLiteral("gateway"));
    window.repeats().stop();
    QVERIFY(window.settle());
    QCOMPARE(window.window.document().report, before);
}

void RepeatsTest::aRowThatCannotBeTestedIsNoTurnOfTheWatch()
{
    Window window(rehearsal::Scenario::AllDropped);
    window.repeats().watch(std::chrono::hours(1));
    const QString watching = window.said();
    QSignalSpy settled(&window.window, &MainWindow::settled);
    window.repeats().testRow(QStringLiteral("no/such/row"));
    QVERIFY(settled.wait(60'000));
    QCOMPARE(settled.count(), 1);
    const QString refused = window.voice.words().chrome(text::Chrome::CannotStart);
    QVERIFY2(window.said().contains(refused), qPrintable(window.said()));
    for (const QString &line : watching.split(u'\n'))
        QVERIFY2(window.said().contains(line), qPrintable(line));
}

void RepeatsTest::aTurnOfTheWatchLeavesTheNetworkAsItIs()
{
    Window window(rehearsal::Scenario::Open);
    const QString code = window.report().evidence.run.code;
    window.repeats().repeat();
    QVERIFY(window.settle());
    QVERIFY(window.report().evidence.run.code != code);
    QCOMPARE(window.window.findChild<ChangesModel *>()->rowCount(), 0);
}

void RepeatsTest::aTurnOfTheWatchKeepsWhatASweepSaw()
{
    if (test::isUnderWine())
        QSKIP("a sweep does not end in time there");
    Window window(rehearsal::Scenario::Open);
    window.window.startSweep();
    QVERIFY(window.settle());
    const QDateTime swept = window.report().evidence.run.started;
    window.repeats().repeat();
    QVERIFY(window.settle());
    const evidence::Run &run = window.report().evidence.run;
    QVERIFY(!run.settings.sweep);
    QVERIFY(!run.amendments.empty());
    QCOMPARE(run.amendments[0].started, swept);
    QCOMPARE(window.report()
                 .verdict.cell(run.amendments[0].requirement, catalogue::ModeId::Unrestricted)
                 ->reason.code,
             verdict::ReasonCode::SweepConnected);
    QCOMPARE(window.window.findChild<ChangesModel *>()->rowCount(), 0);
}

void RepeatsTest::aRunThatWasSignedInIsNotRepeated_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("repeats");
    QTest::newRow("signed-in") << QStringLiteral("alice") << false;
    QTest::newRow("nobody") << QString() << true;
}

void RepeatsTest::aRunThatWasSignedInIsNotRepeated()
{
    QFETCH(QString, user);
    QFETCH(bool, repeats);
    RunController runs;
    QSignalSpy finished(&runs, &RunController::finished);
    checkup::Request request;
    request.rehearsal = rehearsal::Scenario::ProxyAuth;
    request.proxyUser = user;
    request.proxyPassword = user.isEmpty() ? QString() : QStringLiteral("secret");
    runs.start(request);
    QVERIFY(finished.wait(60'000));
    QCOMPARE(runs.canRepeat(), repeats);
    QVERIFY(runs.lastRequest().proxyUser.isEmpty());
    QVERIFY(runs.lastRequest().proxyPassword.isEmpty());
    QCOMPARE(runs.lastRequest().rehearsal, request.rehearsal);
}

void RepeatsTest::theKeyTestsTheChosenRow()
{
    Window window(rehearsal::Scenario::Open);
    window.window.showPage(PageId::Matrix);
    window.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window.window));
    QTest::keyClick(&window.window, Qt::Key_F5);
    QVERIFY(window.settle());
    QCOMPARE(window.report().evidence.run.amendments.size(), std::size_t(1));
}

void RepeatsTest::marksWhatChanged()
{
    const Voice voice(text::Language::En);
    MatrixModel model(voice);
    model.setReport(sampleReport());
    CellMarks marks;
    marks.note(gatewayFails(), QDateTime(QDate(2026, 11, 20), QTime(14, 9)));
    model.setMarks(marks);
    int marked = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        marked += model.index(row, 1).data(MatrixModel::ChangedRole).toBool() ? 1 : 0;
    QCOMPARE(marked, 1);
    const verdict::Cell *cell
        = sampleReport()->verdict.cell(QStringLiteral("gateway"), catalogue::allModes[0]);
    QVERIFY(cell != nullptr);
    QCOMPARE(marks.find(QStringLiteral("gateway"), catalogue::allModes[0])->after, verdict::Status::Failed);
}

void RepeatsTest::changesKeepTheirPromises()
{
    Voice voice(text::Language::En);
    ChangesModel model(voice);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    report::Comparison many = gatewayFails();
    const int once = int(std::ranges::count_if(
        many.rows, [](const report::RowChange &row) { return row.change != report::Change::Same; }));
    model.add(many, QDateTime::currentDateTime());
    QCOMPARE(model.rowCount(), once);
    for (int i = 0; i < ChangesModel::most; ++i)
        model.add(many, QDateTime::currentDateTime());
    QCOMPARE(model.rowCount(), ChangesModel::most);
    voice.setLanguage(text::Language::De);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

CLEARWAY_TEST(RepeatsTest)
#include "tst_repeats.moc"
