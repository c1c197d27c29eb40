// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/entryview.h"
#include "gui/pacconstructsmodel.h"
#include "gui/plaintable.h"
#include "gui/proxyanswersmodel.h"
#include "gui/proxyfactsmodel.h"
#include "gui/proxysample.h"
#include "gui/proxysourcesmodel.h"
#include "gui/setuptimesmodel.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace clearway;
using namespace clearway::gui;
using text::ProxyPage;

class ProxyModelsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepTheRulesOfAModel();
    void startsAtTheSettingInUse();
    void staysPutWhileNothingChanges();
    void pacFileThatSaidNothingIsNotGood();
    void settingTellsItsFaults();
    void factsLeaveOutWhatDoesNotApply();
    void alikeAnswersShareARow();
    void soleAnswerCountsItsHosts();
    void constructsNameTheirLine();
    void timesCarryWordAndFigure();
    void foreignTextStaysInert();
};

namespace {

std::shared_ptr<report::Report> proxied()
{
    auto report = sampleReport();
    report->evidence.machine.proxies = proxySources();
    return report;
}

/// Everything that a row says, whatever the role.
QString said(const QAbstractItemModel &model)
{
    QString all;
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            for (const int role : {int(Qt::DisplayRole), int(EntryDetail), int(EntryNotes), int(EntryCode),
                                   int(Qt::AccessibleTextRole)}) {
                const QVariant value = model.index(row, column).data(role);
                all += value.toString() + value.toStringList().join(u'\n') + u'\n';
            }
    return all;
}

} // namespace

void ProxyModelsTest::keepTheRulesOfAModel()
{
    Voice voice(text::Language::En);
    ProxySourcesModel sources(voice);
    ProxyFactsModel facts(voice);
    ProxyAnswersModel answers(voice);
    PacConstructsModel constructs(voice);
    SetupTimesModel times(voice);
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (QAbstractItemModel *model :
         std::initializer_list<QAbstractItemModel *>{&sources, &facts, &answers, &constructs, &times})
        testers.push_back(std::make_unique<QAbstractItemModelTester>(
            model, QAbstractItemModelTester::FailureReportingMode::QtTest));
    auto report = proxied();
    report->evidence.observations.push_back(step(4, base::Operation::Connect, QStringLiteral("goto.com"),
                                                 QStringLiteral("direct"), evidence::Outcome::Failed));
    const auto &source = report->evidence.machine.proxies.front();
    const auto pac = pacRow(9);
    for (const ReportPtr &next : {ReportPtr(sampleReport()), ReportPtr(report), ReportPtr()}) {
        sources.setReport(next);
        times.setReport(next);
        facts.setSource(next ? &source : nullptr, &pac);
        answers.setAnswers(source.answers);
        constructs.setConstructs(pac.as<evidence::PacSeen>()->constructs);
    }
    QCOMPARE(sources.rowCount() + facts.rowCount() + times.rowCount(), 0);
}

void ProxyModelsTest::startsAtTheSettingInUse()
{
    Voice voice(text::Language::En);
    ProxySourcesModel model(voice);
    auto report = proxied();
    std::ranges::reverse(report->evidence.machine.proxies);
    model.setReport(report);
    QCOMPARE(model.startingPoint().row(), 1);
    QCOMPARE(verdict::Status(model.startingPoint().data(EntryStatus).toInt()), verdict::Status::Ok);
}

void ProxyModelsTest::staysPutWhileNothingChanges()
{
    Voice voice(text::Language::En);
    ProxySourcesModel model(voice);
    model.setReport(proxied());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setReport(proxied());
    QCOMPARE(resets.count(), 0);
}

void ProxyModelsTest::pacFileThatSaidNothingIsNotGood()
{
    Voice voice(text::Language::En);
    ProxySourcesModel model(voice);
    auto report = proxied();
    report->evidence.machine.proxies.front().answers.clear();
    model.setReport(report);
    QCOMPARE(verdict::Status(model.startingPoint().data(EntryStatus).toInt()), verdict::Status::Unclear);
}

void ProxyModelsTest::settingTellsItsFaults()
{
    Voice voice(text::Language::En);
    ProxySourcesModel model(voice);
    model.setReport(proxied());
    const QModelIndex firefox = model.index(1);
    const QString notes = firefox.data(EntryNotes).toStringList().join(u'\n');
    QVERIFY(notes.contains(QStringLiteral("the port is written twice")));
    QVERIFY(notes.contains(voice.words().label(text::Label::ProxyCredentialsDropped)));
    QVERIFY(!notes.contains(voice.words().label(text::Label::ProxyUsed)));
    QCOMPARE(verdict::Status(firefox.data(EntryStatus).toInt()), verdict::Status::Limited);
}

void ProxyModelsTest::factsLeaveOutWhatDoesNotApply()
{
    Voice voice(text::Language::En);
    ProxyFactsModel model(voice);
    const auto sources = proxySources();
    const auto pac = pacRow(9);
    model.setSource(&sources[0], &pac);
    const QString ofPac = said(model);
    QVERIFY(ofPac.contains(voice.words().proxyPage(ProxyPage::IsUsed)));
    QVERIFY(ofPac.contains(QStringLiteral("4711")));
    QVERIFY(!ofPac.contains(voice.words().proxyPage(ProxyPage::CredentialsDropped)));
    QVERIFY(!ofPac.contains(voice.words().proxyPage(ProxyPage::WithoutProxy)));
    model.setSource(&sources[1], nullptr);
    const QString ofFirefox = said(model);
    QVERIFY(ofFirefox.contains(voice.words().proxyPage(ProxyPage::IsNotUsed)));
    QVERIFY(ofFirefox.contains(QStringLiteral("localhost, 10.0.0.0/8")));
    QVERIFY(ofFirefox.contains(voice.words().proxyPage(ProxyPage::CredentialsDropped)));
}

void ProxyModelsTest::alikeAnswersShareARow()
{
    Voice voice(text::Language::En);
    ProxyAnswersModel model(voice);
    model.setAnswers(proxySources().front().answers);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data().toString(), companyProxy.toString());
    QCOMPARE(model.index(0).data(EntryNotes).toStringList(),
             QStringList{QStringLiteral("goto.com, getgo.com")});
    QVERIFY(model.index(1).data(EntryCode).toString().contains(QStringLiteral("14")));
}

void ProxyModelsTest::soleAnswerCountsItsHosts()
{
    Voice voice(text::Language::En);
    ProxyAnswersModel model(voice);
    auto answers = proxySources().front().answers;
    answers.pop_back();
    model.setAnswers(answers);
    QCOMPARE(model.index(0).data(EntryNotes).toStringList(),
             QStringList{voice.words().label(text::Label::ProxyAnswersFor, {QStringLiteral("2")})});
}

void ProxyModelsTest::constructsNameTheirLine()
{
    Voice voice(text::Language::En);
    PacConstructsModel model(voice);
    const auto pac = pacRow(9);
    model.setConstructs(pac.as<evidence::PacSeen>()->constructs);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Line 7: regular expression"));
    QCOMPARE(model.index(0).data(EntryCode).toString(), QStringLiteral("/^10\\./.test(ip)"));
    QCOMPARE(model.index(1).data().toString(), QStringLiteral("Line 30: never-heard-of"));
}

void ProxyModelsTest::timesCarryWordAndFigure()
{
    using base::Operation;
    using evidence::Outcome;
    Voice voice(text::Language::En);
    SetupTimesModel model(voice);
    auto report = proxied();
    const QString host = QStringLiteral("goto.com");
    report->evidence.observations
        = {step(1, Operation::Connect, host, QStringLiteral("direct"), Outcome::Failed),
           step(2, Operation::Tunnel, host, companyProxy.path(), Outcome::Ok),
           step(3, Operation::Tls, host, companyProxy.path(), Outcome::Ok)};
    model.setReport(report);
    QCOMPARE(model.rowCount(), 1);
    const QModelIndex direct = model.index(0, SetupTimesModel::Direct);
    QCOMPARE(direct.data().toString(), QStringLiteral("refused"));
    QCOMPARE(direct.data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("goto.com, Direct: Does not work, refused"));
    QCOMPARE(model.index(0, SetupTimesModel::Proxied).data().toString(), QStringLiteral("Works, 50 ms"));
    QCOMPARE(verdict::Status(model.index(0, SetupTimesModel::Proxied).data(tableStatusRole).toInt()),
             verdict::Status::Ok);
}

void ProxyModelsTest::foreignTextStaysInert()
{
    const QString evil = QStringLiteral("evil\u202E\u001B[2J");
    Voice voice(text::Language::En);
    auto report = proxied();
    evidence::ProxySource &source = report->evidence.machine.proxies.front();
    source.place = source.raw = source.pacUrl = source.problem = evil;
    source.bypass = QStringList{evil};
    source.answers = {{evil, {{evidence::ProxyScheme::Http, evil, 1}}, 3, evil}};
    report->evidence.observations
        = {step(1, base::Operation::Connect, evil, QStringLiteral("direct"), evidence::Outcome::Failed)};
    ProxySourcesModel sources(voice);
    sources.setReport(report);
    ProxyFactsModel facts(voice);
    facts.setSource(&source, nullptr);
    ProxyAnswersModel answers(voice);
    answers.setAnswers(source.answers);
    PacConstructsModel constructs(voice);
    constructs.setConstructs({{1, evil, evil}});
    SetupTimesModel times(voice);
    times.setReport(report);
    const QString all = said(sources) + said(facts) + said(answers) + said(constructs) + said(times);
    QVERIFY(all.contains(QStringLiteral("evil")));
    QVERIFY2(!all.contains(QChar(0x202E)) && !all.contains(QChar(0x1B)), qPrintable(all));
}

CLEARWAY_TEST(ProxyModelsTest)
#include "tst_proxymodels.moc"
