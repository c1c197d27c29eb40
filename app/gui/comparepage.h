// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The shown report held against a second one: before and after a repair, or office and home.
#pragma once

#include "gui/page.h"
#include "gui/voice.h"

class QPushButton;

namespace clearway::gui {

class ComparisonModel;
class ComparisonView;
class TextLabel;

class ComparePage final : public Page {
    Q_OBJECT
public:
    explicit ComparePage(const Voice &voice, QWidget *parent = nullptr);

    void setReport(const ReportPtr &report) override;
    void setRunning(bool running) override { m_running = running; }
    void setOther(const ReportPtr &other); ///< null: none is chosen

Q_SIGNALS:
    void otherRequested(); ///< to choose the second report

private:
    void compare();
    void retranslate();

    const Voice &m_voice;
    ReportPtr m_report;
    ReportPtr m_other;
    bool m_running = false;
    bool m_swapped = false; ///< the later run stands on the left
    ComparisonModel *m_model;
    TextLabel *m_title;
    QPushButton *m_swap;
    QPushButton *m_choose;
    TextLabel *m_summary;
    ComparisonView *m_view;
};

} // namespace clearway::gui
