// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// How long the window's thread does nothing else: a timer that wants to tick every millisecond notes how late
// it comes.
//
// Prints one JSON line a phase: {"phase", "ticks", "p50_ms", "p99_ms", "worst_ms", "busy_ms"}; the last is
// the most that the thread itself worked between two ticks: the rest of the worst is other programs' doing.
// Phases: a whole check of a rehearsal network on each page in turn, one that then tries all 45,568
// addresses, and a report of 100,000 observations opened and scrolled from end to end.
#include "gui/evidencepage.h"
#include "gui/mainwindow.h"
#include "gui/options.h"
#include "gui/pagelist.h"
#include "gui/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <time.h>
#include <vector>

namespace {

using namespace clearway;

class Ticks {
public:
    explicit Ticks(const QByteArray &phase) : m_phase(phase)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { note(); });
        m_clock.start();
        m_timer.start(1);
    }
    ~Ticks()
    {
        note();
        std::ranges::sort(m_gaps);
        const auto at = [this](double part) { return m_gaps[std::size_t(part * double(m_gaps.size() - 1))]; };
        std::printf(
            "{\"phase\": \"%s\", \"ticks\": %zu, \"p50_ms\": %.1f, \"p99_ms\": %.1f, \"worst_ms\": %.1f, "
            "\"busy_ms\": %.1f}\n",
            m_phase.constData(), m_gaps.size(), at(0.5), at(0.99), m_gaps.back(), m_busiest);
        std::fflush(stdout);
    }
    Q_DISABLE_COPY_MOVE(Ticks)

private:
    void note()
    {
        const double worked = workedSoFar();
        m_gaps.push_back(double(m_clock.nsecsElapsed()) / 1e6);
        m_busiest = std::max(m_busiest, worked - m_worked);
        m_worked = worked;
        m_clock.start();
    }
    /// Milliseconds that this thread has had a processor.
    static double workedSoFar()
    {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    QByteArray m_phase;
    QElapsedTimer m_clock;
    QTimer m_timer;
    std::vector<double> m_gaps;
    double m_worked = workedSoFar();
    double m_busiest = 0;
};

void check(gui::MainWindow &window, void (gui::MainWindow::*start)() = &gui::MainWindow::startCheck)
{
    QEventLoop loop;
    QObject::connect(&window, &gui::MainWindow::settled, &loop, &QEventLoop::quit);
    (window.*start)();
    loop.exec();
}

/// The report of the last check, with its observations repeated until there are as many.
gui::ReportPtr grown(const gui::ReportPtr &report, std::size_t count)
{
    auto large = std::make_shared<report::Report>(*report);
    const auto rows = report->evidence.observations;
    for (std::size_t i = 0; large->evidence.observations.size() < count; ++i) {
        large->evidence.observations.push_back(rows[i % rows.size()]);
        large->evidence.observations.back().id = int(large->evidence.observations.size());
    }
    return large;
}

void scroll(gui::EvidencePage &page)
{
    auto *bar = page.findChild<QTableView *>()->verticalScrollBar();
    QEventLoop loop;
    QTimer step;
    constexpr int steps = 300;
    int done = 0;
    QObject::connect(&step, &QTimer::timeout, &loop, [&] {
        bar->setValue(bar->maximum() * ++done / steps);
        if (done == steps)
            loop.quit();
    });
    step.start(16);
    loop.exec();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    gui::dress(gui::Theme::Light);
    gui::Voice voice(text::Language::En);
    gui::MainWindow window(voice);
    window.show();
    window.setRehearsal(rehearsal::Scenario::UdpBlocked);
    {
        const Ticks ticks("a check, seen from the overview");
        check(window);
    }
    for (const gui::PageId page :
         {gui::PageId::Matrix, gui::PageId::Race, gui::PageId::Media, gui::PageId::Evidence}) {
        window.showPage(page);
        const Ticks ticks(name(page).data());
        check(window);
    }
    for (const gui::PageId page : {gui::PageId::Matrix, gui::PageId::Evidence}) {
        window.showPage(page);
        const QByteArray phase = "every address, on " + QByteArray(name(page).data());
        const Ticks ticks(phase);
        check(window, &gui::MainWindow::startSweep);
    }
    const gui::ReportPtr large = grown(window.document().report, 100'000);
    gui::EvidencePage page(voice);
    page.resize(1080, 740);
    page.show();
    {
        const Ticks ticks("100,000 observations: shown");
        page.setReport(large);
        QCoreApplication::processEvents();
    }
    {
        const Ticks ticks("100,000 observations: scrolled");
        scroll(page);
    }
    return 0;
}
