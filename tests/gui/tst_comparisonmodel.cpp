// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/comparepage.h"
#include "gui/comparisonmodel.h"
#include "gui/comparisonview.h"
#include "gui/sample.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QTest>

using namespace clearway;
using namespace clearway::gui;

namespace {

ReportPtr changed(verdict::Status status)
{
    auto report = sampleReport();
    for (verdict::Cell &cell : report->verdict.matrix)
        if (cell.requirement == QLatin1StringView("gateway"))
            cell.status = status;
    report->evidence.run.started = report->evidence.run.started.addSecs(60);
    return report;
}

/// Of the whole and of one of the modes that udpBlocked() touches.
ReportPtr rolledUpTo(verdict::Status status)
{
    auto report = sampleReport();
    report->verdict.status = status;
    for (verdict::ModeVerdict &mode : report->verdict.modes)
        if (mode.id == catalogue::ModeId::Split)
            mode.status = status;
    return report;
}

QStringList groups(const ComparisonModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all << model.index(row, 0).data().toString();
    return all;
}

/// A finding per number, as a hostile report may hold.
ReportPtr crowded(int findings)
{
    auto report = sampleReport();
    report->verdict.findings.clear();
    for (int i = 0; i < findings; ++i) {
        report->verdict.findings.push_back(udpBlocked());
        report->verdict.findings.back().subject = QString::number(i);
    }
    return report;
}

} // namespace

class ComparisonModelTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void groupsWhatChangedFirst_data();
    void groupsWhatChangedFirst();
    void keepsItsPromises();
    void saysAWholeRowAloud();
    void noChangeIsOnlyAnArrow_data();
    void noChangeIsOnlyAnArrow();
    void pageAsksForASecondReport();
    void pagePutsTheEarlierRunFirst();
    void tenThousandFindingsAreRows();
};

void ComparisonModelTest::groupsWhatChangedFirst_data()
{
    QTest::addColumn<ReportPtr>("before");
    QTest::addColumn<ReportPtr>("after");
    QTest::addColumn<QStringList>("names");
    const ReportPtr works = changed(verdict::Status::Ok);
    const ReportPtr fails = changed(verdict::Status::Failed);
    const auto same = QStringLiteral("Unchanged (");
    QTest::newRow("one-missing") << works << ReportPtr() << QStringList{};
    QTest::newRow("broke") << works << fails
                           << QStringList{QStringLiteral("Verdict"), QStringLiteral("Worse (1)"), same};
    QTest::newRow("mended") << fails << works
                            << QStringList{QStringLiteral("Verdict"), QStringLiteral("Better (1)"), same};
    QTest::newRow("nothing-changed") << works << works << QStringList{QStringLiteral("Verdict"), same};
}

void ComparisonModelTest::groupsWhatChangedFirst()
{
    QFETCH(ReportPtr, before);
    QFETCH(ReportPtr, after);
    QFETCH(QStringList, names);
    const Voice voice(text::Language::En);
    ComparisonModel model(voice);
    model.setReports(before, after);
    const QStringList found = groups(model);
    QCOMPARE(found.size(), names.size());
    for (qsizetype i = 0; i < names.size(); ++i)
        QVERIFY2(found[i].startsWith(names[i]), qPrintable(found[i]));
}

void ComparisonModelTest::keepsItsPromises()
{
    Voice voice(text::Language::En);
    ComparisonModel model(voice);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReports(changed(verdict::Status::Ok), changed(verdict::Status::Failed));
    voice.setLanguage(text::Language::De);
    model.setReports(changed(verdict::Status::Failed), changed(verdict::Status::Failed));
    model.setReports({}, {});
    QVERIFY(model.isEmpty());
}

void ComparisonModelTest::saysAWholeRowAloud()
{
    const Voice voice(text::Language::En);
    ComparisonModel model(voice);
    model.setReports(changed(verdict::Status::Ok), changed(verdict::Status::Failed));
    const QModelIndex row = model.index(0, ComparisonModel::After, model.index(1, 0));
    const QString spoken = row.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(QStringLiteral("before Works, after Does not work")), qPrintable(spoken));
}

void ComparisonModelTest::noChangeIsOnlyAnArrow_data()
{
    QTest::addColumn<verdict::Status>("before");
    QTest::addColumn<verdict::Status>("after");
    QTest::addColumn<QStringList>("said"); // of the whole, of a mode
    using verdict::Status;
    const QString title = text::Wording(text::Language::En).findingTitle(udpBlocked());
    QTest::newRow("mended") << Status::Failed << Status::Ok
                            << QStringList{QStringLiteral("Better"), QStringLiteral("Better")};
    QTest::newRow("broke") << Status::Ok << Status::Failed
                           << QStringList{QStringLiteral("Worse: ") + title,
                                          QStringLiteral("Worse: ") + title};
    QTest::newRow("no-order") << Status::Unclear << Status::Failed
                              << QStringList{QStringLiteral("Different"), QStringLiteral("Different")};
    QTest::newRow("the-same") << Status::Ok << Status::Ok << QStringList{QStringLiteral("No change")};
}

void ComparisonModelTest::noChangeIsOnlyAnArrow()
{
    QFETCH(verdict::Status, before);
    QFETCH(verdict::Status, after);
    const Voice voice(text::Language::En);
    ComparisonModel model(voice);
    model.setReports(rolledUpTo(before), rolledUpTo(after));
    const QModelIndex verdict = model.index(0, 0);
    QStringList said;
    for (int row = 0; row < model.rowCount(verdict); ++row)
        said << model.index(row, ComparisonModel::Changed, verdict).data().toString();
    QTEST(said, "said");
}

void ComparisonModelTest::pageAsksForASecondReport()
{
    const Voice voice(text::Language::En);
    ComparePage page(voice);
    page.setReport(sampleReport());
    QVERIFY(page.findChild<ComparisonView *>()->isHidden());
    page.setOther(changed(verdict::Status::Failed));
    QVERIFY(!page.findChild<ComparisonView *>()->isHidden());
}

void ComparisonModelTest::pagePutsTheEarlierRunFirst()
{
    const Voice voice(text::Language::En);
    ComparePage page(voice);
    const ReportPtr later = changed(verdict::Status::Failed);
    page.setReport(later);
    page.setOther(sampleReport());
    const auto *model = page.findChild<ComparisonModel *>();
    QCOMPARE(model->comparison().requirements(report::Change::Worse), 1);
    page.findChildren<QPushButton *>().front()->click(); // Swap
    QCOMPARE(model->comparison().requirements(report::Change::Better), 1);
}

void ComparisonModelTest::tenThousandFindingsAreRows()
{
    const Voice voice(text::Language::En);
    ComparisonModel model(voice);
    ComparisonView view;
    view.setModel(&model);
    model.setReports(sampleReport(), crowded(10'000));
    view.resize(1000, 600);
    view.scrollToBottom();
    QCOMPARE(model.rowCount(model.index(1, 0)), 9'999); // one of them was there before
}

CLEARWAY_TEST(ComparisonModelTest)
#include "tst_comparisonmodel.moc"
