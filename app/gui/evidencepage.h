// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Everything that was seen: a table to sort and search, and the whole of the chosen row below it.
#pragma once

#include "gui/document.h"
#include "gui/page.h"
#include "gui/voice.h"

class QSortFilterProxyModel;
class QTableView;

namespace clearway::gui {

class EvidenceModel;
class SearchField;
class TextLabel;

class EvidencePage final : public Page {
    Q_OBJECT
public:
    explicit EvidencePage(const Voice &voice, QWidget *parent = nullptr);
    void setReport(const ReportPtr &report) override;
    /// Chooses an observation, even one that the search had hidden, and gives the table the keyboard.
    void showObservation(int id);

private:
    void buildTable();
    void buildChosen();
    void fitPath();
    void retranslate();
    void showChosen();

    const Voice &m_voice;
    EvidenceModel *m_model;
    QSortFilterProxyModel *m_filter;
    QTableView *m_table;
    TextLabel *m_title;
    TextLabel *m_none;
    SearchField *m_search;
    QWidget *m_chosen;
    TextLabel *m_what;
    TextLabel *m_result;
    TextLabel *m_technical;
};

} // namespace clearway::gui
