// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Before the first check: what the program is for, and what it will look at.
#pragma once

#include "gui/voice.h"

#include <QWidget>

#include <array>

class QVBoxLayout;

namespace clearway::gui {

class TextLabel;

class StartPage final : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(const Voice &voice, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct StepTexts {
        TextLabel *name;
        TextLabel *description;
    };
    QWidget *buildBand();
    QWidget *buildSteps();
    void retranslate();

    const Voice &m_voice;
    QWidget *m_band = nullptr;
    QWidget *m_steps = nullptr;
    TextLabel *m_question;
    TextLabel *m_hint;
    TextLabel *m_heading;
    std::array<StepTexts, 4> m_texts{};
};

} // namespace clearway::gui
