// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The quiet list beside a repeated check.
#pragma once

#include "gui/page.h"
#include "gui/voice.h"

class QTableView;

namespace clearway::gui {

class ChangesModel;
class TextLabel;

class ChangesPage final : public Page {
    Q_OBJECT
public:
    explicit ChangesPage(const Voice &voice, QWidget *parent = nullptr);

    void setReport(const ReportPtr &) override { }
    [[nodiscard]] ChangesModel &changes() const { return *m_model; }

private:
    void retranslate();
    void fitColumns();

    const Voice &m_voice;
    ChangesModel *m_model;
    QTableView *m_table;
    TextLabel *m_title;
    TextLabel *m_hint;
    TextLabel *m_nothing;
};

} // namespace clearway::gui
