// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/overviewpage.h"

#include "gui/answerfacts.h"
#include "gui/bottombar.h"
#include "gui/heroband.h"
#include "gui/steplist.h"
#include "gui/typescale.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace clearway::gui {

OverviewPage::OverviewPage(const Voice &voice, QWidget *parent)
    : QWidget(parent)
    , m_voice(voice)
    , m_hero(new HeroBand(voice))
    , m_below(new QWidget)
    , m_facts(new AnswerFacts(voice))
    , m_steps(new StepList(voice))
    , m_bar(new BottomBar(voice))
    , m_area(new QScrollArea)
{
    auto *below = new QVBoxLayout(m_below);
    below->setSpacing(0);
    below->addWidget(m_facts);
    below->addWidget(m_steps);
    below->addStretch();
    auto *inside = new QWidget;
    auto *scrolled = new QVBoxLayout(inside);
    scrolled->setContentsMargins(0, 0, 0, 0);
    scrolled->setSpacing(0);
    scrolled->addWidget(m_hero);
    scrolled->addWidget(m_below, 1);
    m_area->setWidget(inside);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->installEventFilter(this);
    m_area->setFocusPolicy(Qt::NoFocus); // what can be read there can be reached, and scrolls into sight
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_area, 1);
    column->addWidget(m_bar);
    connect(m_hero, &HeroBand::checkRequested, this, &OverviewPage::checkRequested);
    connect(m_bar, &BottomBar::checkRequested, this, &OverviewPage::checkRequested);
    connect(m_bar, &BottomBar::stopRequested, this, &OverviewPage::stopRequested);
    connect(m_bar, &BottomBar::sendRequested, this, &OverviewPage::sendRequested);
    connect(m_bar, &BottomBar::detailsRequested, this, &OverviewPage::detailsRequested);
    connect(&voice, &Voice::changed, this, [this] {
        m_bar->retranslate();
        showState();
    });
    showState();
}

void OverviewPage::setReport(const ReportPtr &report, bool running, bool own)
{
    m_report = report;
    m_running = running;
    m_own = own;
    showState();
}

void OverviewPage::setSnapshot(const checkup::Snapshot &snapshot)
{
    m_snapshot = snapshot;
}

void OverviewPage::showState()
{
    m_facts->setVisible(m_report && !m_running);
    m_steps->setVisible(!m_report || m_running);
    m_bar->setVisible(m_report != nullptr);
    if (!m_report) {
        m_hero->showQuestion(m_running);
        m_steps->showPlan();
        return;
    }
    m_bar->setRunCode(m_report->evidence.run.code, m_report->evidence.run.rehearsal.has_value());
    if (m_running) {
        m_hero->showRunning(m_report, m_snapshot);
        m_steps->showProgress(m_report, m_snapshot);
        m_bar->setOffer(BottomBar::Offer::Stop);
    } else {
        m_hero->showResult(m_report, m_own);
        m_facts->setReport(m_report);
        m_bar->setOffer(m_own ? BottomBar::Offer::Result : BottomBar::Offer::OpenedReport);
    }
}

void OverviewPage::fit()
{
    // One column of at most 880, whose edges hero, facts and buttons share; only the buttons have no scroll
    // bar.
    const int margin = std::max(24, (width() - scaled(880)) / 2);
    m_hero->setMargin(margin);
    m_below->layout()->setContentsMargins(margin, 40, margin, 28);
    m_bar->setMargins(margin, margin + m_area->width() - m_area->viewport()->width());
}

bool OverviewPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) // the scroll bar came or went
        fit();
    return QWidget::eventFilter(watched, event);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    fit();
    QWidget::resizeEvent(event);
}

} // namespace clearway::gui
