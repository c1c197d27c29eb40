// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The numbered observations that a cell or a finding rests on. Each number leads to the page Evidence.
#pragma once

#include "gui/document.h"
#include "gui/voice.h"

#include <QWidget>

class QGridLayout;

namespace clearway::gui {

class EvidenceList final : public QWidget {
    Q_OBJECT
public:
    static constexpr int mostShown = 8;

    explicit EvidenceList(const Voice &voice, QWidget *parent = nullptr);
    void setEvidence(const ReportPtr &report, const std::vector<int> &ids);

Q_SIGNALS:
    void observationRequested(int id);

private:
    void addRow(int row, const evidence::Observation &observation, const evidence::Observation *before);

    const Voice &m_voice;
    QWidget *m_rows = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace clearway::gui
