// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The four steps of a running check, side by side: everything starts at once, so they fill together.
#pragma once

#include "checkup/snapshot.h"
#include "gui/voice.h"

#include <QWidget>

#include <array>

namespace clearway::gui {

class StepRing;
class TextLabel;

class ProgressBand final : public QWidget {
    Q_OBJECT
public:
    explicit ProgressBand(const Voice &voice, QWidget *parent = nullptr);
    void setSnapshot(const checkup::Snapshot &snapshot);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct StepWidgets {
        StepRing *ring;
        TextLabel *name;
        TextLabel *words;
    };
    void show(const checkup::Snapshot &snapshot);

    const Voice &m_voice;
    checkup::Snapshot m_snapshot;
    TextLabel *m_title;
    TextLabel *m_elapsed;
    std::array<StepWidgets, checkup::stepCount> m_steps{};
};

} // namespace clearway::gui
