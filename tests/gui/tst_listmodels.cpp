// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/evidencemodel.h"
#include "gui/findingsmodel.h"
#include "gui/sample.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace clearway;
using namespace clearway::gui;

class ListModelsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepTheRulesOfAModel();
    void findingThatStopsNothingIsNotMarkedAsWorking();
    void findingNamesWhoFixesIt();
    void evidenceSortsByFigures();
    void evidenceSortsByFigures_data();
    void evidenceGrowsInPlace();
    void evidenceOfAnotherRunStartsAnew();
    void evidenceIsFoundByItsNumber();
    void foreignTextStaysInert();
};

void ListModelsTest::keepTheRulesOfAModel()
{
    Voice voice(text::Language::En);
    FindingsModel findings(voice);
    EvidenceModel evidence(voice);
    QAbstractItemModelTester ofFindings(&findings, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester ofEvidence(&evidence, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto report = sampleReport();
    auto shorter = sampleReport();
    shorter->evidence.observations.pop_back();
    for (const ReportPtr &next : {ReportPtr(shorter), ReportPtr(report), ReportPtr(shorter), ReportPtr()}) {
        findings.setReport(next);
        evidence.setReport(next);
    }
    QCOMPARE(findings.rowCount() + evidence.rowCount(), 0);
}

void ListModelsTest::findingThatStopsNothingIsNotMarkedAsWorking()
{
    Voice voice(text::Language::En);
    FindingsModel model(voice);
    auto report = std::make_shared<report::Report>(*sampleReport());
    verdict::Finding contradiction;
    contradiction.code = verdict::FindingCode::ProxyConflict;
    contradiction.status = verdict::Status::Ok;
    report->verdict.findings = {contradiction};
    model.setReport(report);
    const QModelIndex only = model.index(0);
    QCOMPARE(verdict::Status(only.data(FindingsModel::StatusRole).toInt()), verdict::Status::NotNeeded);
    QVERIFY(only.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("For information")));
}

void ListModelsTest::findingNamesWhoFixesIt()
{
    Voice voice(text::Language::En);
    FindingsModel model(voice);
    model.setReport(sampleReport());
    const QModelIndex first = model.index(0);
    QCOMPARE(verdict::Status(first.data(FindingsModel::StatusRole).toInt()), verdict::Status::Failed);
    QVERIFY(!first.data().toString().isEmpty());
    QVERIFY(first.data(FindingsModel::FixerRole)
                .toString()
                .contains(voice.words().fixer(verdict::Fixer::NetworkTeam)));
    QVERIFY(first.data(Qt::AccessibleTextRole)
                .toString()
                .contains(voice.words().status(verdict::Status::Failed)));
}

void ListModelsTest::evidenceSortsByFigures_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QVariant>("key");
    QTest::newRow("number") << int(EvidenceModel::Number) << QVariant(2);
    QTest::newRow("start-in-microseconds") << int(EvidenceModel::Started) << QVariant(qint64(98'000));
    QTest::newRow("duration-in-microseconds") << int(EvidenceModel::Took) << QVariant(qint64(20'000));
}

void ListModelsTest::evidenceSortsByFigures()
{
    QFETCH(int, column);
    QFETCH(QVariant, key);
    Voice voice(text::Language::En);
    EvidenceModel model(voice);
    model.setReport(sampleReport());
    QCOMPARE(model.index(1, column).data(EvidenceModel::SortRole), key);
}

void ListModelsTest::evidenceGrowsInPlace()
{
    Voice voice(text::Language::En);
    EvidenceModel model(voice);
    auto before = sampleReport();
    before->evidence.observations.pop_back();
    model.setReport(before);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    model.setReport(sampleReport());
    QCOMPARE(resets.count(), 0);
    QCOMPARE(inserts.count(), 1);
    QCOMPARE(model.rowCount(), 3);
}

void ListModelsTest::evidenceOfAnotherRunStartsAnew()
{
    Voice voice(text::Language::En);
    EvidenceModel model(voice);
    model.setReport(sampleReport());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    auto other = sampleReport();
    other->evidence.run.code = QStringLiteral("CW-2222-2222");
    model.setReport(other);
    QCOMPARE(resets.count(), 1);
}

void ListModelsTest::evidenceIsFoundByItsNumber()
{
    Voice voice(text::Language::En);
    EvidenceModel model(voice);
    model.setReport(sampleReport());
    QCOMPARE(model.observation(model.indexOf(3))->target, QStringLiteral("173.199.0.9:443"));
    QVERIFY(!model.indexOf(99).isValid());
}

void ListModelsTest::foreignTextStaysInert()
{
    Voice voice(text::Language::En);
    EvidenceModel model(voice);
    auto report = sampleReport();
    report->evidence.observations[0].target = QStringLiteral("evil\u202E\u001B[2J.example:443");
    report->evidence.observations[0].host = report->evidence.observations[0].target;
    model.setReport(report);
    QString shown;
    for (int column = 0; column < EvidenceModel::columns; ++column)
        shown += model.index(0, column).data().toString();
    QVERIFY2(!shown.contains(QChar(0x202E)) && !shown.contains(QChar(0x1B)), qPrintable(shown));
}

CLEARWAY_TEST(ListModelsTest)
#include "tst_listmodels.moc"
