// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Every address is tried only after somebody was told what that means.
#include "gui/mainwindow.h"
#include "gui/moremenu.h"
#include "gui/theme.h"
#include "support/testprogram.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QTest>
#include <QTimer>

using namespace clearway;
using namespace clearway::gui;

class SweepQuestionTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksFirst_data();
    void asksFirst();
};

void SweepQuestionTest::asksFirst_data()
{
    QTest::addColumn<QMessageBox::ButtonRole>("answer");
    QTest::addColumn<bool>("runs");
    QTest::newRow("declined") << QMessageBox::RejectRole << false;
    QTest::newRow("accepted") << QMessageBox::AcceptRole << true;
}

void SweepQuestionTest::asksFirst()
{
    QFETCH(QMessageBox::ButtonRole, answer);
    QFETCH(bool, runs);
    dress(Theme::Light);
    Voice voice(text::Language::En);
    MainWindow window(voice);
    window.setRehearsal(rehearsal::Scenario::AllDropped);
    QString asked;
    QTimer::singleShot(0, &window, [&] {
        auto *question = window.findChild<QMessageBox *>();
        asked = question->text();
        for (QAbstractButton *button : question->buttons())
            if (question->buttonRole(button) == answer)
                button->click();
    });
    Q_EMIT window.findChild<MoreMenu *>()->sweepRequested();
    QCOMPARE(asked, voice.words().sweepText(text::SweepText::Question));
    QCOMPARE(window.runs().isRunning(), runs);
    window.runs().stop();
    QTRY_VERIFY_WITH_TIMEOUT(!window.runs().isRunning(), 60'000);
}

CLEARWAY_TEST(SweepQuestionTest)
#include "tst_sweepquestion.moc"
