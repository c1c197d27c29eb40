// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/repeats.h"

#include "base/peertext.h"
#include "gui/changesmodel.h"
#include "gui/changespage.h"
#include "gui/matrixpage.h"
#include "gui/moremenu.h"
#include "gui/notices.h"
#include "gui/pagestack.h"
#include "gui/partstatus.h"
#include "gui/runcontroller.h"
#include "gui/topbar.h"
#include "report/amendment.h"

#include <algorithm>

namespace clearway::gui {

using text::WatchPage;
using verdict::Status;

Repeats::Repeats(const RepeatParts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    m_timer.setTimerType(Qt::CoarseTimer);
    connectParts();
}

void Repeats::connectParts()
{
    connect(&m_timer, &QTimer::timeout, this, &Repeats::repeat);
    connect(&m_parts.runs, &RunController::quietFinished, this, &Repeats::finishQuiet);
    connect(&m_parts.runs, &RunController::quietFailed, this, &Repeats::failQuiet);
    connect(&m_parts.runs, &RunController::preparing, this,
            [this] { // for which a row that is tested made way
                m_row.clear();
                showState();
            });
    connect(&m_parts.runs, &RunController::started, this, &Repeats::forget);
    connect(&m_parts.runs, &RunController::failed, this, &Repeats::showState);
    connect(&m_parts.bar.menu(), &MoreMenu::watchRequested, this, &Repeats::watch);
    connect(&m_parts.notices, &Notices::stopActivity, this, &Repeats::stop);
    connect(&m_parts.stack, &PageStack::rowTestRequested, this, &Repeats::testRow);
    connect(&m_parts.voice, &Voice::changed, this, &Repeats::showState);
    connect(&m_parts.documents, &Documents::changed, this, &Repeats::showState);
}

void Repeats::watch(std::chrono::seconds interval)
{
    if (interval.count() > 0 && !mayRepeat()) {
        m_parts.bar.menu().setWatch({}); // which comes back here
        return;
    }
    m_interval = interval;
    m_isUnfinished = false;
    m_timer.stop();
    if (interval.count() > 0) {
        m_parts.pages.setWatched(true);
        m_timer.start(interval);
    } else if (m_row.isEmpty()) {
        m_parts.runs.stopQuiet();
    }
    showState();
}

bool Repeats::mayRepeat()
{
    if (!m_parts.runs.canRepeat())
        m_parts.notices.tell(Status::Limited, m_parts.voice.words().watchPage(WatchPage::SignedIn));
    return m_parts.runs.canRepeat();
}

void Repeats::repeat()
{
    // While somebody's report is open or a check runs, this turn is left out.
    const Document &shown = m_parts.documents.current();
    if (m_parts.runs.isBusy() || shown.origin != Document::Origin::ThisComputer)
        return;
    m_parts.runs.startQuiet(m_parts.runs.lastRequest());
}

void Repeats::testRow(const QString &requirement)
{
    const Document &shown = m_parts.documents.current();
    const bool canTest = !m_parts.runs.isRunning() && m_row.isEmpty();
    if (!canTest || shown.origin != Document::Origin::ThisComputer)
        return;
    m_parts.notices.dismiss();
    if (!mayRepeat())
        return;
    m_row = requirement;
    checkup::Request request = m_parts.runs.lastRequest();
    request.row = requirement;
    m_parts.runs.startQuiet(request);
    showState();
}

void Repeats::stop()
{
    if (!m_row.isEmpty())
        m_parts.runs.stopQuiet();
    else
        m_parts.bar.menu().setWatch({}); // which asks for it
}

void Repeats::stopAll()
{
    m_parts.bar.menu().setWatch({});
    m_parts.runs.stopQuiet();
    m_parts.pages.setWatched(false);
    forget();
}

void Repeats::forget()
{
    m_marks.clear();
    m_row.clear();
    if (ChangesPage *changes = m_parts.stack.changes())
        changes->changes().clear();
    showState();
}

void Repeats::finishQuiet(const std::shared_ptr<const evidence::Evidence> &evidence, const ReportPtr &report)
{
    const bool still = m_parts.documents.current().origin == Document::Origin::ThisComputer;
    if (!m_row.isEmpty() && still)
        finishRow(*evidence);
    else if (still && report) {
        m_isUnfinished = !evidence->run.complete;
        if (!m_isUnfinished)
            finishWatched(report);
    }
    m_row.clear();
    showState();
    Q_EMIT settled();
}

void Repeats::failQuiet(const QString &reason)
{
    m_parts.notices.tell(Status::Failed, m_parts.voice.words().chrome(text::Chrome::CannotStart),
                         base::PeerText(reason).forLabel());
    if (m_row.isEmpty())
        m_isUnfinished = true;
    m_row.clear();
    showState();
    Q_EMIT settled();
}

void Repeats::finishWatched(const ReportPtr &report)
{
    const ReportPtr before = m_parts.documents.current().report;
    // A turn tries samples. What a sweep saw before goes on standing, with when it was seen: a part that was
    // blocked is not mended because nobody looked there, and who watches a repair would take it for that.
    ReportPtr after = report;
    if (auto carried = report::withSweepOf(*before, *report))
        after = std::make_shared<report::Report>(
            report::makeReport(std::move(*carried), m_parts.runs.catalogue()));
    note(*before, *after);
    // A run that changed nothing is not worth a place in the history.
    if (report::compare(*before, *after).sameJudgement())
        m_parts.documents.showRun(after);
    else
        m_parts.documents.finishRun(after);
}

void Repeats::finishRow(const evidence::Evidence &evidence)
{
    const text::Wording &words = m_parts.voice.words();
    const ReportPtr before = m_parts.documents.current().report;
    const auto reach = catalogue::reachOf(m_parts.runs.catalogue(), m_row);
    auto amended = reach ? report::amended(before->evidence, evidence, m_row, *reach)
                         : report::AmendRefusal::NotFinished;
    if (!amended) {
        const bool other = amended.error() == report::AmendRefusal::OtherNetwork;
        m_parts.notices.tell(Status::Unclear,
                             words.watchPage(other ? WatchPage::NetworkChanged : WatchPage::RowStopped));
        return;
    }
    const auto after
        = std::make_shared<report::Report>(report::makeReport(std::move(*amended), m_parts.runs.catalogue()));
    const bool same = std::ranges::none_of(report::compare(*before, *after).rows, [this](const auto &row) {
        return row.requirement == m_row && row.change != report::Change::Same;
    });
    note(*before, *after);
    m_parts.documents.finishRun(after);
    const verdict::Cell *cell = after->verdict.cell(m_row, modeInView(*after));
    m_parts.notices.tell(
        cell ? cell->status : Status::Unclear,
        words.watchPage(same ? WatchPage::RowAsBefore : WatchPage::RowChanged, {words.rowTitle(m_row)}));
}

void Repeats::note(const report::Report &before, const report::Report &after)
{
    const report::Comparison comparison = report::compare(before, after);
    const QDateTime now = QDateTime::currentDateTime();
    m_marks.note(comparison, now);
    if (ChangesPage *changes = m_parts.stack.changes())
        changes->changes().add(comparison, now);
}

QString Repeats::watchState() const
{
    const text::Wording &words = m_parts.voice.words();
    const Document &shown = m_parts.documents.current();
    if (shown.origin != Document::Origin::ThisComputer)
        return words.watchPage(WatchPage::WatchPaused);
    const evidence::Run &run = shown.report->evidence.run;
    const ChangesPage *page = m_parts.stack.changes();
    return words.watchPage(
        m_isUnfinished ? WatchPage::WatchingUnfinished : WatchPage::Watching,
        {words.locale().toString(qlonglong(m_interval.count())),
         run.started.addMSecs(std::chrono::floor<std::chrono::milliseconds>(run.duration).count())
             .toLocalTime()
             .time()
             .toString(QStringLiteral("HH:mm:ss")),
         words.locale().toString(page ? page->changes().rowCount() : 0)});
}

void Repeats::showState()
{
    const text::Wording &words = m_parts.voice.words();
    const ChangesPage *page = m_parts.stack.changes();
    const int changes = page ? page->changes().rowCount() : 0;
    m_parts.pages.setCount(PageId::Changes, changes);
    if (changes > 0)
        m_parts.pages.setWatched(true);
    m_parts.stack.setMarks(m_marks);
    m_parts.stack.setCanTestRow(m_parts.documents.current().origin == Document::Origin::ThisComputer
                                && !m_parts.runs.isRunning() && m_row.isEmpty());
    m_parts.bar.menu().setCanWatch(m_parts.documents.current().origin == Document::Origin::ThisComputer);
    if (!m_row.isEmpty())
        m_parts.notices.showActivity(words.watchPage(WatchPage::TestingRow, {words.rowTitle(m_row)}),
                                     words.label(text::Label::Stop));
    else if (m_interval.count() > 0)
        m_parts.notices.showActivity(watchState(), words.watchPage(WatchPage::StopWatching));
    else
        m_parts.notices.showActivity({}, {});
}

} // namespace clearway::gui
