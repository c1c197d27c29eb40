// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Earlier checks of this computer and reports opened lately: to open, to compare with, to forget.
#pragma once

#include "gui/history.h"
#include "gui/page.h"
#include "gui/voice.h"

class QPushButton;
class QTableView;

namespace clearway::gui {

class Documents;
class RecentModel;
class TextLabel;

class RecentPage final : public Page {
    Q_OBJECT
public:
    explicit RecentPage(const Voice &voice, QWidget *parent = nullptr);

    void setReport(const ReportPtr &report) override; ///< the one that another can be compared with
    void setRunning(bool running) override;
    void setRecent(const Documents &documents);

Q_SIGNALS:
    void openRequested(const QString &path);
    void compareRequested(const QString &path);
    void clearRequested();

private:
    void build();
    void openChosen();
    void retranslate();
    void showWhatCanBeDone();
    void fitColumns();

    const Voice &m_voice;
    RecentModel *m_model;
    QTableView *m_table;
    TextLabel *m_title;
    TextLabel *m_hint;
    TextLabel *m_empty;
    QPushButton *m_open;
    QPushButton *m_compare;
    QPushButton *m_clear;
    History::Limits m_limits;
    bool m_enabled = true;
    bool m_hasReport = false;
    bool m_running = false;
};

} // namespace clearway::gui
