// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/training.h"
#include "gui/trainingdialog.h"

#include "gui/dialogs.h"
#include "gui/mainwindow.h"
#include "gui/sample.h"
#include "support/testprogram.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace clearway;
using namespace clearway::gui;
using namespace Qt::StringLiterals;
using catalogue::ModeId;
using verdict::Fixer;
using verdict::Status;

namespace {

verdict::Verdict verdictOf(Status split, const std::vector<std::pair<Status, Fixer>> &findings)
{
    verdict::Verdict verdict;
    verdict.modes = {{.id = ModeId::ProxyOnly, .status = Status::Ok, .setup = {}, .reasons = {}},
                     {.id = ModeId::Split, .status = split, .setup = {}, .reasons = {}}};
    for (const auto &[status, fixer] : findings) {
        verdict::Finding finding;
        finding.status = status;
        finding.fixer = fixer;
        verdict.findings.push_back(finding);
    }
    return verdict;
}

/// Chooses the first network, the open one, and guesses that all works and nobody has to change anything.
void guessAll(TrainingDialog &dialog)
{
    dialog.findChild<QPushButton *>(u"next"_s)->click();
    for (auto *box : dialog.findChildren<QComboBox *>())
        box->setCurrentIndex(1);
}

} // namespace

class tst_Training final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marks_data();
    void marks();
    void informationIsNobodysBusiness();
    void everyNetworkHasAStoryWithoutItsEnd_data();
    void everyNetworkHasAStoryWithoutItsEnd();
    void fromTheChoiceToTheResult();
    void judgesNoOtherCheck_data();
    void judgesNoOtherCheck();
    void waitsForAnotherCheck();
};

void tst_Training::marks_data()
{
    QTest::addColumn<int>("split");
    QTest::addColumn<int>("fixer");
    QTest::addColumn<QList<bool>>("right");
    const int nobody = -1;
    QTest::newRow("all-right") << int(Status::Failed) << int(Fixer::NetworkTeam)
                               << QList<bool>{true, true, true};
    QTest::newRow("a-mode-wrong") << int(Status::Limited) << int(Fixer::NetworkTeam)
                                  << QList<bool>{true, false, true};
    QTest::newRow("somebody-else") << int(Status::Failed) << int(Fixer::You)
                                   << QList<bool>{true, true, false};
    QTest::newRow("nobody-guessed") << int(Status::Failed) << nobody << QList<bool>{true, true, false};
}

void tst_Training::marks()
{
    QFETCH(int, split);
    QFETCH(int, fixer);
    Guess guess{{{ModeId::ProxyOnly, Status::Ok}, {ModeId::Split, Status(split)}}, {}};
    guess.fixer = fixer < 0 ? std::nullopt : std::optional(Fixer(fixer));
    QList<bool> right;
    for (const Mark &mark : marksOf(guess, verdictOf(Status::Failed, {{Status::Failed, Fixer::NetworkTeam}})))
        right += mark.isRight;
    QTEST(right, "right");
}

void tst_Training::informationIsNobodysBusiness()
{
    const auto verdict = verdictOf(Status::Ok, {{Status::Ok, Fixer::NetworkTeam}});
    QCOMPARE(mainFinding(verdict), nullptr);
    QVERIFY(marksOf({}, verdict).back().isRight);
}

void tst_Training::everyNetworkHasAStoryWithoutItsEnd_data()
{
    QTest::addColumn<text::Language>("language");
    QTest::addColumn<rehearsal::Scenario>("scenario");
    for (const auto language : {text::Language::En, text::Language::De})
        for (int i = 0; i < rehearsal::scenarioCount; ++i)
            QTest::addRow("%s-%s", name(language).data(), name(rehearsal::Scenario(i)).data())
                << language << rehearsal::Scenario(i);
}

void tst_Training::everyNetworkHasAStoryWithoutItsEnd()
{
    QFETCH(text::Language, language);
    QFETCH(rehearsal::Scenario, scenario);
    const text::Wording words(language);
    const QString story = words.scenarioStory(scenario);
    QVERIFY(story.size() > 20 && story.endsWith(u'.'));
    QVERIFY(story.size() < words.scenarioDescription(scenario).size());
}

void tst_Training::fromTheChoiceToTheResult()
{
    Voice voice(text::Language::En);
    MainWindow window(voice);
    window.dialogs().openTraining();
    auto *dialog = window.findChild<TrainingDialog *>();
    QVERIFY(dialog);
    auto *next = dialog->findChild<QPushButton *>(u"next"_s);
    guessAll(*dialog);
    QVERIFY(next->isEnabled());
    QSignalSpy settled(&window, &MainWindow::settled);
    next->click();
    QVERIFY(settled.wait(60'000));
    const auto labels = dialog->findChildren<QLabel *>();
    QVERIFY(
        std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == u"5 of 5 right"_s; }));
    QVERIFY(window.document().isRehearsal());
}

void tst_Training::judgesNoOtherCheck_data()
{
    QTest::addColumn<std::optional<QString>>("network");
    QTest::addColumn<bool>("complete");
    QTest::addColumn<bool>("judged");
    QTest::newRow("the-chosen-one") << std::optional(u"open"_s) << true << true;
    QTest::newRow("stopped") << std::optional(u"open"_s) << false << false;
    QTest::newRow("another-network") << std::optional(u"udp-blocked"_s) << true << false;
    QTest::newRow("this-computer") << std::optional<QString>() << true << false;
}

void tst_Training::judgesNoOtherCheck()
{
    QFETCH(std::optional<QString>, network);
    QFETCH(bool, complete);
    QFETCH(bool, judged);
    Voice voice(text::Language::En);
    TrainingDialog dialog(voice);
    guessAll(dialog);
    auto *next = dialog.findChild<QPushButton *>(u"next"_s);
    next->click();
    QVERIFY(!next->isEnabled());
    auto report = std::make_shared<report::Report>(*sampleReport());
    report->evidence.run.rehearsal = network;
    report->evidence.run.complete = complete;
    dialog.setResult(report);
    QVERIFY(next->isEnabled());
    QCOMPARE(next->text(),
             voice.words().trainingText(judged ? text::TrainingText::Another : text::TrainingText::Check));
}

void tst_Training::waitsForAnotherCheck()
{
    Voice voice(text::Language::En);
    TrainingDialog dialog(voice);
    guessAll(dialog);
    dialog.setBusy(true);
    QVERIFY(!dialog.findChild<QPushButton *>(u"next"_s)->isEnabled());
    dialog.setBusy(false);
    QVERIFY(dialog.findChild<QPushButton *>(u"next"_s)->isEnabled());
}

CLEARWAY_TEST(tst_Training)

#include "tst_training.moc"
