// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Training: choose an invented network, guess what a check will find, let it run, and see how right one was.
//
// It has the stripes of a rehearsal on top, and the window behind it is one: nobody can take what is learned
// here for a result of this computer.
#pragma once

#include "gui/document.h"
#include "gui/voice.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace clearway::gui {

class Banner;
class TrainingChoice;
class TrainingGuess;
class TrainingResult;

class TrainingDialog final : public QDialog {
    Q_OBJECT
public:
    explicit TrainingDialog(const Voice &voice, QWidget *parent = nullptr);

    /// The check of checkRequested() has ended; back to the guess where it was stopped. Ignored, like a
    /// problem, while no check was asked for.
    void setResult(const ReportPtr &report);
    void setProblem(const QString &reason);
    void setBusy(bool busy); ///< another check goes on; none can be asked for

Q_SIGNALS:
    void checkRequested(clearway::rehearsal::Scenario scenario);
    void evidenceRequested(); ///< to see the check in the window's own pages

private:
    enum Sheet { Choice, Guessing, Result };

    void build();
    void connectButtons();
    void retranslate();
    void showButtons();
    void showSheet(Sheet sheet);
    void surprise();
    void goOn();

    const Voice &m_voice;
    Banner *m_banner;
    QStackedWidget *m_sheets;
    TrainingChoice *m_choice;
    TrainingGuess *m_guess;
    TrainingResult *m_result;
    QPushButton *m_next; ///< the one filled button: Next, Check, Another network
    QPushButton *m_second; ///< Surprise me, Back, Show the evidence
    bool m_isChecking = false;
    bool m_isBusy = false;
};

} // namespace clearway::gui
