// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The first screen: before a check, while one runs, and its result; for somebody with a meeting in five
// minutes.
#pragma once

#include "checkup/snapshot.h"
#include "gui/document.h"
#include "gui/voice.h"

#include <QWidget>

class QScrollArea;

namespace clearway::gui {

class AnswerFacts;
class BottomBar;
class HeroBand;
class StepList;

class OverviewPage final : public QWidget {
    Q_OBJECT
public:
    explicit OverviewPage(const Voice &voice, QWidget *parent = nullptr);

    /// Null: before the first check. `running`: a judgement in between; `own`: of this computer.
    void setReport(const ReportPtr &report, bool running, bool own);
    void setSnapshot(const checkup::Snapshot &snapshot);

Q_SIGNALS:
    void checkRequested();
    void stopRequested();
    void sendRequested();
    void detailsRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showState();
    void fit();

    const Voice &m_voice;
    ReportPtr m_report;
    checkup::Snapshot m_snapshot;
    bool m_running = false;
    bool m_own = true;
    HeroBand *m_hero;
    QWidget *m_below;
    AnswerFacts *m_facts;
    StepList *m_steps;
    BottomBar *m_bar;
    QScrollArea *m_area;
};

} // namespace clearway::gui
