// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Everything about the chosen cell: status, reason, confidence, the evidence it rests on, and what to do.
#pragma once

#include "gui/cellmarks.h"
#include "gui/document.h"
#include "gui/sidepane.h"
#include "gui/voice.h"

#include <optional>

class QPushButton;

namespace clearway::gui {

class EvidenceList;
class RemedyPanel;
class StatusLine;
class TextLabel;

class DetailPane final : public SidePane {
    Q_OBJECT
public:
    explicit DetailPane(const Voice &voice, QWidget *parent = nullptr);

    /// Shows a cell of `report`; null: the hint to choose one.
    void setCell(const ReportPtr &report, const verdict::Cell *cell, const CellMark *mark = nullptr);
    void setCanTest(bool can); ///< the row can be tested again
    void testRow(); ///< asks for it, where it can be

Q_SIGNALS:
    void observationRequested(int id);
    void rowTestRequested(const QString &requirement);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void placeButton();
    void fill();

    const Voice &m_voice;
    ReportPtr m_report;
    std::optional<verdict::Cell> m_cell;
    std::optional<CellMark> m_mark;
    bool m_canTest = false;
    TextLabel *m_hint;
    QWidget *m_content;
    TextLabel *m_title;
    TextLabel *m_mode;
    StatusLine *m_status;
    TextLabel *m_reason;
    TextLabel *m_confidenceCaption;
    TextLabel *m_confidence;
    TextLabel *m_evidenceHeading;
    EvidenceList *m_evidence;
    RemedyPanel *m_remedy;
    TextLabel *m_changed;
    QPushButton *m_test;
};

/// The first finding that limits or fails the cell's mode by one of the cell's observations;
/// else null.
[[nodiscard]] const verdict::Finding *findingBehind(const verdict::Cell &cell,
                                                    const verdict::Verdict &verdict);

} // namespace clearway::gui
