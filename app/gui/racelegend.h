// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What the looks of the bars mean.
#pragma once

#include "gui/voice.h"

#include <QWidget>

#include <array>

namespace clearway::gui {

class TextLabel;

class RaceLegend final : public QWidget {
    Q_OBJECT
public:
    explicit RaceLegend(const Voice &voice, QWidget *parent = nullptr);

private:
    void retranslate();

    const Voice &m_voice;
    std::array<TextLabel *, 5> m_words{};
};

} // namespace clearway::gui
