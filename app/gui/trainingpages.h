// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The three sheets of the training: which network, what the trainee guesses, what was found.
#pragma once

#include "gui/document.h"
#include "gui/training.h"
#include "gui/voice.h"

#include <QWidget>

#include <array>

class QComboBox;
class QGridLayout;
class QListWidget;
class QVBoxLayout;

namespace clearway::gui {

class StatusShape;
class TextLabel;

/// The names of all rehearsal networks, and the story of the chosen one.
class TrainingChoice final : public QWidget {
    Q_OBJECT
public:
    explicit TrainingChoice(const Voice &voice, QWidget *parent = nullptr);
    [[nodiscard]] rehearsal::Scenario scenario() const;
    void setScenario(rehearsal::Scenario scenario);
    void retranslate();

Q_SIGNALS:
    void activated(); ///< a network was chosen for good, by Enter or a double click

private:
    void tellStory();

    const Voice &m_voice;
    TextLabel *m_head;
    QListWidget *m_networks;
    TextLabel *m_story;
};

/// A guess for each mode, and who has to change something.
class TrainingGuess final : public QWidget {
    Q_OBJECT
public:
    explicit TrainingGuess(const Voice &voice, QWidget *parent = nullptr);
    void setScenario(rehearsal::Scenario scenario); ///< also forgets the last guess
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] Guess guess() const;
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    QComboBox *addQuestion(QGridLayout *grid, int row, TextLabel *question);

    const Voice &m_voice;
    rehearsal::Scenario m_scenario = rehearsal::Scenario::Open;
    TextLabel *m_story;
    TextLabel *m_head;
    std::array<TextLabel *, std::size(catalogue::allModes)> m_modeNames{};
    std::array<QComboBox *, std::size(catalogue::allModes)> m_modes{};
    TextLabel *m_who;
    QComboBox *m_fixer;
};

/// Guess beside finding, how many were right, and why the network behaves as it does.
class TrainingResult final : public QWidget {
    Q_OBJECT
public:
    explicit TrainingResult(const Voice &voice, QWidget *parent = nullptr);
    void setResult(const Guess &guess, const ReportPtr &report);
    void setProblem(const QString &reason); ///< no run came about
    void retranslate();

private:
    struct Row {
        TextLabel *question;
        TextLabel *guessed;
        StatusShape *shape;
        TextLabel *found;
    };
    void showMarks(const std::vector<Mark> &marks);

    const Voice &m_voice;
    Guess m_guess;
    ReportPtr m_report;
    QString m_problem;
    TextLabel *m_score;
    std::array<TextLabel *, 3> m_heads{};
    std::vector<Row> m_rows;
    TextLabel *m_whyHead;
    TextLabel *m_why;
};

} // namespace clearway::gui
