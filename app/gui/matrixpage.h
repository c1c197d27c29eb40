// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Requirements × modes, what is not green, and everything about the chosen cell.
#pragma once

#include "gui/cellmarks.h"
#include "gui/document.h"
#include "gui/page.h"
#include "gui/voice.h"

namespace clearway::gui {

class DetailPane;
class MatrixFilter;
class MatrixModel;
class MatrixView;
class SearchField;
class Segmented;
class StatusLine;
class TextLabel;

class MatrixPage final : public Page {
    Q_OBJECT
public:
    explicit MatrixPage(const Voice &voice, QWidget *parent = nullptr);

    void setReport(const ReportPtr &report) override;
    void setRunning(bool running) override; ///< while it does, there is no best mode to announce yet
    void setMarks(const CellMarks &marks);
    void setCanTestRow(bool can);

Q_SIGNALS:
    void observationRequested(int id);
    void rowTestRequested(const QString &requirement);

private:
    void build();
    void retranslate();
    void refilter();
    void unfold();
    void showCell();
    void showVerdict();
    void chooseFirst();

    const Voice &m_voice;
    MatrixModel *m_model;
    MatrixFilter *m_filter;
    MatrixView *m_view;
    Segmented *m_rowsShown;
    SearchField *m_search;
    TextLabel *m_noMatch;
    StatusLine *m_bottom;
    DetailPane *m_details;
    bool m_running = false;
    bool m_ended = false; ///< a run, just now
};

} // namespace clearway::gui
