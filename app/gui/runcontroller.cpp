// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/runcontroller.h"

#include "checkup/checkup.h"
#include "checkup/runjournal.h"

#include <utility>

namespace clearway::gui {
namespace {

ReportPtr judged(const evidence::Evidence &evidence, const catalogue::Catalogue &catalogue)
{
    return std::make_shared<report::Report>(report::makeReport(evidence, catalogue));
}

} // namespace

RunController::RunController(QObject *parent) : QObject(parent) { }

RunController::~RunController()
{
    m_checkup.reset(); // before its journal, which somebody who closes the window does not need
    if (m_journal)
        m_journal->discard();
}

void RunController::start(const checkup::Request &request)
{
    if (isRunning())
        return;
    begin(request, false);
    m_asked = request;
    m_askedSignedIn = !request.proxyUser.isEmpty();
    m_asked.proxyUser.clear();
    m_asked.proxyPassword.clear();
    Q_EMIT preparing();
}

void RunController::remember()
{
    m_canRepeat = !m_askedSignedIn;
    m_lastRequest = m_asked;
    if (std::exchange(m_lastRequest.sweep, false))
        m_lastRequest.timeLimit = checkup::ordinaryTimeLimit;
}

void RunController::startQuiet(const checkup::Request &request)
{
    if (!isRunning())
        begin(request, true);
}

void RunController::begin(const checkup::Request &request, bool quiet)
{
    m_checkup.reset();
    m_latest.reset();
    m_running = true;
    m_quiet = quiet;
    m_wholeRun = request.row.isEmpty();
    m_stopping = m_judging = false;
    // Ending the network of the last rehearsal takes its time too.
    auto last = std::make_shared<checkup::Prepared>(std::exchange(m_prepared, {}));
    const auto prepare = [request, quiet, last = std::move(last)]() mutable {
        last.reset();
        auto prepared = checkup::prepare(request);
        if (!prepared)
            return Start{{}, prepared.error().text(), nullptr};
        const checkup::Plan &plan = prepared->plan;
        ReportPtr planned;
        if (!quiet)
            planned = judged({.run = plan.run, .machine = plan.machine, .observations = {}, .journal = {}},
                             plan.catalogue);
        return Start{std::move(*prepared), {}, std::move(planned)};
    };
    m_side.run(this, prepare, [this, run = ++m_run](Start start) {
        if (run == m_run)
            take(std::move(start));
    });
}

void RunController::take(Start start)
{
    if (!start.prepared) {
        m_running = false;
        if (std::exchange(m_quiet, false))
            Q_EMIT quietFailed(start.problem);
        else
            Q_EMIT failed(start.problem);
        return;
    }
    m_prepared = std::move(*start.prepared);
    m_catalogue = std::make_shared<const catalogue::Catalogue>(m_prepared.plan.catalogue);
    beginJournal();
    m_checkup = std::make_unique<checkup::Checkup>(std::move(m_prepared.plan));
    connect(m_checkup.get(), &checkup::Checkup::finished, this, &RunController::conclude);
    if (!m_quiet) {
        connect(m_checkup.get(), &checkup::Checkup::progressed, this, &RunController::judge);
        remember();
        Q_EMIT started();
        // Every row is there from the first moment, not tested yet; nothing jumps when results come.
        Q_EMIT progressed({}, start.planned);
    }
    m_checkup->start();
    if (m_stopping)
        m_checkup->stop();
}

void RunController::stop()
{
    if (!isRunning())
        return;
    m_stopping = true;
    if (m_checkup)
        m_checkup->stop();
}

void RunController::stopQuiet()
{
    if (!m_running || !m_quiet)
        return;
    m_stopping = true;
    if (m_checkup)
        m_checkup->stop();
}

/// Where judging takes longer than a snapshot lasts, those in between are left out.
void RunController::judge(const checkup::Snapshot &snapshot)
{
    if (!m_running || !snapshot.evidence)
        return;
    m_latest = snapshot;
    if (!m_judging)
        judgeLatest();
}

void RunController::judgeLatest()
{
    m_judging = true;
    const checkup::Snapshot snapshot = *std::exchange(m_latest, std::nullopt);
    const auto work = [snapshot, catalogue = m_catalogue] { return judged(*snapshot.evidence, *catalogue); };
    m_side.run(this, work, [this, snapshot, run = m_run](const ReportPtr &report) {
        if (run != m_run || !m_running)
            return;
        m_judging = false;
        Q_EMIT progressed(snapshot, report);
        if (m_latest)
            judgeLatest();
    });
}

void RunController::conclude(const std::shared_ptr<const evidence::Evidence> &evidence)
{
    m_latest.reset();
    const auto work = [evidence, catalogue = m_catalogue, whole = m_wholeRun] {
        return whole ? judged(*evidence, *catalogue) : nullptr;
    };
    m_side.run(this, work, [this, evidence, run = m_run](const ReportPtr &report) {
        if (run == m_run)
            end(evidence, report);
    });
}

void RunController::beginJournal()
{
    if (m_quiet || !m_wholeRun)
        return; // what is repeated is not worth more than what is shown
    m_journal = std::make_shared<checkup::RunJournal>(checkup::runsFolder());
    m_prepared.plan.journal = m_journal;
}

void RunController::end(const std::shared_ptr<const evidence::Evidence> &evidence, const ReportPtr &report)
{
    m_running = false;
    if (std::exchange(m_quiet, false))
        Q_EMIT quietFinished(evidence, report);
    else
        Q_EMIT finished(report);
    if (const auto journal = std::exchange(m_journal, nullptr))
        journal->discard(); // the report is there, and kept where it is to be
}

} // namespace clearway::gui
