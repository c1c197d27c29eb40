// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The head of the first screen: one sentence for the network's fate, how it came about, the way to GoTo.
#pragma once

#include "gui/document.h"
#include "gui/voice.h"

#include <QWidget>

class QPushButton;

namespace clearway::checkup {
struct Snapshot;
}

namespace clearway::gui {

class StatusShape;
class StepRing;
class TextLabel;
class WayLine;

class HeroBand final : public QWidget {
    Q_OBJECT
public:
    explicit HeroBand(const Voice &voice, QWidget *parent = nullptr);

    /// Before the first check; `answered`: it is being prepared.
    void showQuestion(bool answered);
    void showRunning(const ReportPtr &report, const checkup::Snapshot &snapshot);
    /// `own`: of this computer, not somebody's report.
    void showResult(const ReportPtr &report, bool own);
    void setMargin(int margin); ///< left and right, so that the screen has one left edge

Q_SIGNALS:
    void checkRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Mark { App, Ring, Shape };
    void setMark(Mark mark);
    void setWay(const ReportPtr &report, bool running, bool own);

    const Voice &m_voice;
    verdict::Status m_status = verdict::Status::NotTested;
    Mark m_mark = Mark::App;
    QWidget *m_app;
    StepRing *m_ring;
    StatusShape *m_shape;
    TextLabel *m_headline;
    TextLabel *m_line;
    QPushButton *m_check;
    WayLine *m_way;
};

} // namespace clearway::gui
