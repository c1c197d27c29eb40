// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The only bridge between the window and the engine's thread. What takes longer than a frame, preparing a run
// and judging what it saw, happens beside the window's thread.
#pragma once

#include "checkup/request.h"
#include "checkup/snapshot.h"
#include "gui/document.h"
#include "gui/sidethread.h"

#include <QObject>

#include <memory>
#include <optional>

namespace clearway::checkup {
class Checkup;
class RunJournal;
} // namespace clearway::checkup

namespace clearway::gui {

class RunController final : public QObject {
    Q_OBJECT
public:
    explicit RunController(QObject *parent = nullptr);
    ~RunController() override; ///< ends a run that goes on, and forgets it

    /// Starts a run; ignored while one goes on. `preparing` at once, then `failed`, or `started` and then
    /// `finished`, follows. A quiet run makes way for it.
    void start(const checkup::Request &request);
    /// Ends the run early; `finished` follows with what was seen.
    void stop();
    /// A run that shows nothing while it lasts; ignored while one is shown. Another quiet one makes way for
    /// it. `quietFinished` or `quietFailed` follows.
    void startQuiet(const checkup::Request &request);
    void stopQuiet();
    [[nodiscard]] bool isRunning() const { return m_running && !m_quiet; } ///< and everybody sees it
    [[nodiscard]] bool isBusy() const { return m_running; } ///< also with a quiet one
    /// What the last run that was shown was asked, once it came about. A name and password for a proxy are
    /// for one run and are not among it: such a run cannot be repeated. Neither is a sweep, which is asked
    /// for each time.
    [[nodiscard]] const checkup::Request &lastRequest() const { return m_lastRequest; }
    [[nodiscard]] bool canRepeat() const { return m_canRepeat; }
    [[nodiscard]] const catalogue::Catalogue &catalogue() const { return *m_catalogue; } ///< of the last run
    /// What is to be said of the choice of catalogue().
    [[nodiscard]] const std::vector<supply::Remark> &catalogueRemarks() const { return m_prepared.remarks; }

Q_SIGNALS:
    void preparing(); ///< isRunning() from now on
    void started(); ///< it came about: lastRequest() and catalogue() are its own
    /// At most four times a second: the steps, and what the evidence so far means.
    void progressed(const clearway::checkup::Snapshot &snapshot, const clearway::gui::ReportPtr &report);
    void finished(const clearway::gui::ReportPtr &report);
    /// `report`: unless it was about one row, which means something only within another run.
    void quietFinished(const std::shared_ptr<const clearway::evidence::Evidence> &evidence,
                       const clearway::gui::ReportPtr &report);
    void failed(const QString &reason); ///< no run came about; `reason` may hold foreign text
    void quietFailed(const QString &reason); ///< likewise

private:
    struct Start {
        std::optional<checkup::Prepared> prepared;
        QString problem; ///< why there is none
        ReportPtr planned; ///< every row, not tested yet
    };
    void begin(const checkup::Request &request, bool quiet);
    void take(Start start);
    void remember();
    void judge(const checkup::Snapshot &snapshot);
    void judgeLatest();
    void conclude(const std::shared_ptr<const evidence::Evidence> &evidence);
    void beginJournal();
    void end(const std::shared_ptr<const evidence::Evidence> &evidence, const ReportPtr &report);

    checkup::Prepared m_prepared; ///< its rehearsal outlives the checkup below
    std::shared_ptr<const catalogue::Catalogue> m_catalogue;
    std::unique_ptr<checkup::Checkup> m_checkup; ///< none while it is prepared
    checkup::Request m_asked; ///< of the run that is prepared, without credentials
    bool m_askedSignedIn = false;
    checkup::Request m_lastRequest;
    bool m_canRepeat = true;
    std::optional<checkup::Snapshot> m_latest; ///< to be judged after the one that is being judged
    std::shared_ptr<checkup::RunJournal> m_journal; ///< of a run that is shown; empty: none goes on
    int m_run = 0; ///< which run the work of the side thread is for
    bool m_running = false;
    bool m_quiet = false;
    bool m_wholeRun = false; ///< not one row
    bool m_stopping = false;
    bool m_judging = false;
    SideThread m_side; ///< ends before what its work is delivered to
};

} // namespace clearway::gui
