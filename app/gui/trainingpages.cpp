// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/trainingpages.h"

#include "gui/statusline.h"
#include "gui/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QListWidget>

#include <algorithm>

namespace clearway::gui {

using text::TrainingText;

namespace {

/// What a mode can come out as.
constexpr verdict::Status outcomes[]
    = {verdict::Status::Ok, verdict::Status::Limited, verdict::Status::Failed, verdict::Status::Unclear};

QVBoxLayout *columnOf(QWidget *sheet)
{
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(24, 16, 24, 8);
    column->setSpacing(12);
    return column;
}

/// Keeps the choice while the texts change; the first entry is "Choose…".
void setChoices(QComboBox *box, const QStringList &texts)
{
    const int chosen = std::max(0, box->currentIndex());
    box->clear();
    box->addItems(texts);
    box->setCurrentIndex(chosen);
}

} // namespace

TrainingChoice::TrainingChoice(const Voice &voice, QWidget *parent)
    : QWidget(parent)
    , m_voice(voice)
    , m_head(new TextLabel(TextRole::Title))
    , m_networks(new QListWidget)
    , m_story(new TextLabel(TextRole::Body))
{
    QVBoxLayout *column = columnOf(this);
    column->addWidget(m_head);
    column->addWidget(m_networks, 1);
    column->addWidget(m_story);
    // Room for the longest story, so that the list does not jump.
    m_story->setMinimumHeight(m_story->fontMetrics().lineSpacing() * 4);
    m_story->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    for (int i = 0; i < rehearsal::scenarioCount; ++i)
        m_networks->addItem(QString());
    m_networks->setCurrentRow(0);
    connect(m_networks, &QListWidget::currentRowChanged, this, &TrainingChoice::tellStory);
    connect(m_networks, &QListWidget::itemActivated, this, &TrainingChoice::activated);
    retranslate();
}

rehearsal::Scenario TrainingChoice::scenario() const
{
    return rehearsal::Scenario(std::max(0, m_networks->currentRow()));
}

void TrainingChoice::setScenario(rehearsal::Scenario scenario)
{
    m_networks->setCurrentRow(int(scenario));
}

void TrainingChoice::tellStory()
{
    m_story->setText(m_voice.words().scenarioStory(scenario()));
}

void TrainingChoice::retranslate()
{
    const text::Wording &words = m_voice.words();
    m_head->setText(words.trainingText(TrainingText::ChooseHead));
    m_networks->setAccessibleName(words.trainingText(TrainingText::Networks));
    for (int i = 0; i < rehearsal::scenarioCount; ++i)
        m_networks->item(i)->setText(words.scenario(rehearsal::Scenario(i)));
    tellStory();
}

TrainingGuess::TrainingGuess(const Voice &voice, QWidget *parent)
    : QWidget(parent)
    , m_voice(voice)
    , m_story(new TextLabel(TextRole::Answer))
    , m_head(new TextLabel(TextRole::Title))
    , m_who(new TextLabel(TextRole::Body))
{
    QVBoxLayout *column = columnOf(this);
    column->addWidget(m_story);
    column->addSpacing(8);
    column->addWidget(m_head);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(0, 1);
    for (std::size_t i = 0; i < m_modes.size(); ++i) {
        m_modeNames[i] = new TextLabel(TextRole::Body);
        m_modes[i] = addQuestion(grid, int(i), m_modeNames[i]);
    }
    m_fixer = addQuestion(grid, int(m_modes.size()), m_who);
    column->addLayout(grid);
    column->addStretch();
    retranslate();
}

QComboBox *TrainingGuess::addQuestion(QGridLayout *grid, int row, TextLabel *question)
{
    auto *box = new QComboBox;
    box->setMinimumHeight(scaled(34));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    question->setBuddy(box);
    grid->addWidget(question, row, 0);
    grid->addWidget(box, row, 1);
    connect(box, &QComboBox::currentIndexChanged, this, &TrainingGuess::changed);
    return box;
}

void TrainingGuess::setScenario(rehearsal::Scenario scenario)
{
    m_scenario = scenario;
    for (QComboBox *box : m_modes)
        box->setCurrentIndex(0);
    m_fixer->setCurrentIndex(0);
    retranslate();
}

bool TrainingGuess::isComplete() const
{
    return m_fixer->currentIndex() > 0
        && std::ranges::all_of(m_modes, [](const QComboBox *box) { return box->currentIndex() > 0; });
}

Guess TrainingGuess::guess() const
{
    Guess guess;
    for (std::size_t i = 0; i < m_modes.size(); ++i)
        if (const int chosen = m_modes[i]->currentIndex(); chosen > 0)
            guess.modes[catalogue::allModes[i]] = outcomes[chosen - 1];
    if (const int chosen = m_fixer->currentIndex(); chosen > 1) // 1: nobody
        guess.fixer = verdict::Fixer(chosen - 2);
    return guess;
}

void TrainingGuess::retranslate()
{
    const text::Wording &words = m_voice.words();
    m_story->setText(words.scenarioStory(m_scenario));
    m_head->setText(words.trainingText(TrainingText::GuessHead));
    QStringList statuses{words.trainingText(TrainingText::Choose)};
    for (const verdict::Status status : outcomes)
        statuses += words.status(status);
    for (std::size_t i = 0; i < m_modes.size(); ++i) {
        m_modeNames[i]->setText(words.mode(catalogue::allModes[i]));
        m_modes[i]->setAccessibleName(m_modeNames[i]->text());
        setChoices(m_modes[i], statuses);
    }
    QStringList people{words.trainingText(TrainingText::Choose), words.trainingText(TrainingText::Nobody)};
    for (int i = 0; i < base::enumCount<verdict::Fixer>; ++i)
        people += words.fixer(verdict::Fixer(i));
    m_who->setText(words.trainingText(TrainingText::FixerQuestion));
    m_fixer->setAccessibleName(m_who->text());
    setChoices(m_fixer, people);
}

TrainingResult::TrainingResult(const Voice &voice, QWidget *parent)
    : QWidget(parent)
    , m_voice(voice)
    , m_score(new TextLabel(TextRole::Title))
    , m_whyHead(new TextLabel(TextRole::Section))
    , m_why(new TextLabel(TextRole::Body))
{
    QVBoxLayout *column = columnOf(this);
    column->addWidget(m_score);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(3, 3);
    const int columns[] = {0, 1, 3};
    for (std::size_t i = 0; i < m_heads.size(); ++i) {
        m_heads[i] = new TextLabel(TextRole::Small, Tone::Dim);
        grid->addWidget(m_heads[i], 0, columns[i]);
    }
    for (int row = 1; row <= int(std::size(catalogue::allModes)) + 1; ++row) {
        const Row each{new TextLabel(TextRole::Strong), new TextLabel(TextRole::Body), new StatusShape(18),
                       new TextLabel(TextRole::Body)};
        grid->addWidget(each.question, row, 0);
        grid->addWidget(each.guessed, row, 1);
        grid->addWidget(each.shape, row, 2);
        grid->addWidget(each.found, row, 3);
        m_rows.push_back(each);
    }
    column->addLayout(grid);
    column->addSpacing(8);
    column->addWidget(m_whyHead);
    column->addWidget(m_why);
    column->addStretch();
    m_why->makeSelectable();
    retranslate();
}

void TrainingResult::setResult(const Guess &guess, const ReportPtr &report)
{
    m_guess = guess;
    m_report = report;
    m_problem.clear();
    retranslate();
}

void TrainingResult::setProblem(const QString &reason)
{
    m_report = nullptr;
    m_problem = reason;
    retranslate();
}

void TrainingResult::showMarks(const std::vector<Mark> &marks)
{
    const text::Wording &words = m_voice.words();
    const auto person = [&](const std::optional<verdict::Fixer> &fixer) {
        return fixer ? words.fixer(*fixer) : words.trainingText(TrainingText::Nobody);
    };
    for (std::size_t i = 0; i < m_rows.size() && i < marks.size(); ++i) {
        const Mark &mark = marks[i];
        const Row &row = m_rows[i];
        const QString found = mark.mode ? words.status(mark.found) : person(mark.fixerFound);
        row.question->setText(mark.mode ? words.mode(*mark.mode)
                                        : words.trainingText(TrainingText::FixerQuestion));
        row.guessed->setText(mark.mode ? words.status(mark.guessed) : person(mark.fixerGuessed));
        // Shape and word: a tick says "right", a cross "wrong", whatever the network is like.
        row.shape->setStatus(mark.isRight ? verdict::Status::Ok : verdict::Status::Failed);
        row.found->setText(found + QStringLiteral(" (")
                           + words.trainingText(mark.isRight ? TrainingText::Right : TrainingText::Wrong)
                           + u')');
    }
    const auto right = std::ranges::count(marks, true, &Mark::isRight);
    m_score->setText(
        words.trainingText(TrainingText::Score, {QString::number(right), QString::number(marks.size())}));
}

void TrainingResult::retranslate()
{
    const text::Wording &words = m_voice.words();
    const TrainingText heads[] = {TrainingText::Question, TrainingText::Guessed, TrainingText::Found};
    for (std::size_t i = 0; i < m_heads.size(); ++i) {
        m_heads[i]->setText(words.trainingText(heads[i]));
        m_heads[i]->setVisible(m_report != nullptr);
    }
    for (const Row &row : m_rows)
        for (QWidget *each :
             std::initializer_list<QWidget *>{row.question, row.guessed, row.shape, row.found})
            each->setVisible(m_report != nullptr);
    m_whyHead->setVisible(m_report != nullptr);
    m_whyHead->setText(words.trainingText(TrainingText::Why));
    if (!m_report) {
        m_score->setText(m_problem.isEmpty() ? words.trainingText(TrainingText::Checking)
                                             : words.trainingText(TrainingText::NotRun, {m_problem}));
        m_why->clear();
        return;
    }
    showMarks(marksOf(m_guess, m_report->verdict));
    const verdict::Finding *finding = mainFinding(m_report->verdict);
    m_why->setText(finding ? words.findingTitle(*finding) + QStringLiteral("\n")
                           + words.findingExplanation(*finding)
                           : words.trainingText(TrainingText::NoFinding));
}

} // namespace clearway::gui
