// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/trainingdialog.h"

#include "gui/banner.h"
#include "gui/entryscroll.h"
#include "gui/focusring.h"
#include "gui/style.h"
#include "gui/trainingpages.h"
#include "gui/typescale.h"

#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace clearway::gui {

using text::TrainingText;

TrainingDialog::TrainingDialog(const Voice &voice, QWidget *parent)
    : QDialog(parent)
    , m_voice(voice)
    , m_banner(new Banner(Banner::Kind::Rehearsal))
    , m_sheets(new QStackedWidget)
    , m_choice(new TrainingChoice(voice))
    , m_guess(new TrainingGuess(voice))
    , m_result(new TrainingResult(voice))
    , m_next(new QPushButton)
    , m_second(new QPushButton)
{
    build();
    connectButtons();
    connect(&voice, &Voice::changed, this, &TrainingDialog::retranslate);
    retranslate();
    showSheet(Choice);
}

void TrainingDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_sheets, 1);
    for (QWidget *sheet : std::initializer_list<QWidget *>{m_choice, m_guess})
        m_sheets->addWidget(sheet);
    m_sheets->addWidget(scrolling(m_result)); // why it is so can be long, and letters large
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(24, 16, 24, 16);
    buttons->setSpacing(12);
    buttons->addWidget(m_next);
    buttons->addWidget(m_second);
    buttons->addStretch();
    column->addLayout(buttons);
    setButtonRole(m_next, ButtonRole::Filled);
    setButtonRole(m_second, ButtonRole::Outline);
    m_next->setObjectName(QStringLiteral("next"));
    m_next->setDefault(true);
    m_second->setAutoDefault(false);
    new FocusRing(this);
    resizeScaled(this, 600, 640);
}

void TrainingDialog::connectButtons()
{
    connect(m_next, &QPushButton::clicked, this, &TrainingDialog::goOn);
    connect(m_choice, &TrainingChoice::activated, this, &TrainingDialog::goOn);
    connect(m_guess, &TrainingGuess::changed, this, &TrainingDialog::showButtons);
    connect(m_second, &QPushButton::clicked, this, [this] {
        if (m_sheets->currentIndex() == Choice)
            surprise();
        else if (m_sheets->currentIndex() == Guessing)
            showSheet(Choice);
        else
            Q_EMIT evidenceRequested();
    });
}

void TrainingDialog::surprise()
{
    m_choice->setScenario(rehearsal::Scenario(QRandomGenerator::global()->bounded(rehearsal::scenarioCount)));
    goOn();
}

void TrainingDialog::goOn()
{
    switch (Sheet(m_sheets->currentIndex())) {
    case Choice:
        m_guess->setScenario(m_choice->scenario());
        showSheet(Guessing);
        break;
    case Guessing:
        m_isChecking = true;
        m_result->setProblem({});
        showSheet(Result);
        Q_EMIT checkRequested(m_choice->scenario());
        break;
    case Result:
        showSheet(Choice);
        break;
    }
}

void TrainingDialog::setResult(const ReportPtr &report)
{
    if (!m_isChecking)
        return;
    m_isChecking = false;
    const bool isAsked = report->evidence.run.rehearsal == QString(name(m_choice->scenario()));
    if (report->evidence.run.complete && isAsked) {
        m_result->setResult(m_guess->guess(), report);
        showButtons();
    } else {
        showSheet(Guessing); // stopped: what was not seen is neither right nor wrong
    }
}

void TrainingDialog::setProblem(const QString &reason)
{
    if (!m_isChecking)
        return;
    m_isChecking = false;
    m_result->setProblem(reason);
    showButtons();
}

void TrainingDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    showButtons();
}

void TrainingDialog::showSheet(Sheet sheet)
{
    m_sheets->setCurrentIndex(sheet);
    showButtons();
}

void TrainingDialog::showButtons()
{
    const text::Wording &words = m_voice.words();
    const TrainingText next[] = {TrainingText::Next, TrainingText::Check, TrainingText::Another};
    const TrainingText second[] = {TrainingText::Surprise, TrainingText::Back, TrainingText::Evidence};
    const int sheet = m_sheets->currentIndex();
    m_next->setText(words.trainingText(next[sheet]));
    m_second->setText(words.trainingText(second[sheet]));
    m_next->setEnabled(!m_isChecking && (sheet != Guessing || (m_guess->isComplete() && !m_isBusy)));
    m_second->setEnabled(!m_isChecking);
}

void TrainingDialog::retranslate()
{
    const text::Wording &words = m_voice.words();
    setWindowTitle(words.label(text::Label::RehearsalPrefix, {words.trainingText(TrainingText::Title)}));
    m_banner->setTexts(words.trainingText(TrainingText::Ribbon), {}, {});
    m_choice->retranslate();
    m_guess->retranslate();
    m_result->retranslate();
    showButtons();
}

} // namespace clearway::gui
