// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The race for the gateway: all attempts to scale, who won, who only seemed to.
#pragma once

#include "gui/document.h"
#include "gui/page.h"
#include "gui/voice.h"

#include <array>

namespace clearway::gui {

class RaceModel;
class RaceView;
class Segmented;
class TextLabel;

class ConnectionRacePage final : public Page {
    Q_OBJECT
public:
    explicit ConnectionRacePage(const Voice &voice, QWidget *parent = nullptr);
    void setReport(const ReportPtr &report) override;

private:
    struct FigureLabels {
        TextLabel *caption;
        TextLabel *value;
        TextLabel *note;
    };
    [[nodiscard]] QWidget *buildFigures();
    void retranslate();
    void showSpan();

    const Voice &m_voice;
    RaceModel *m_model;
    RaceView *m_view;
    TextLabel *m_title;
    TextLabel *m_hint;
    Segmented *m_span;
    std::array<FigureLabels, 4> m_labels{};
    QWidget *m_figures;
    TextLabel *m_none;
};

} // namespace clearway::gui
