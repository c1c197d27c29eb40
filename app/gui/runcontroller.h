// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The only bridge between the window and the engine's thread.
#pragma once

#include "checkup/request.h"
#include "checkup/snapshot.h"
#include "gui/document.h"

#include <QObject>

#include <memory>

namespace clearway::checkup {
class Checkup;
}

namespace clearway::gui {

class RunController final : public QObject {
    Q_OBJECT
public:
    explicit RunController(QObject *parent = nullptr);
    ~RunController() override; ///< ends a run that goes on

    /// Starts a run; ignored while one goes on. `failed` or, sooner or later, `finished` follows.
    void start(const checkup::Request &request);
    /// Ends the run early; `finished` follows with what was seen.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void started();
    /// At most four times a second: the steps, and what the evidence so far means.
    void progressed(const clearway::checkup::Snapshot &snapshot, const clearway::gui::ReportPtr &report);
    void finished(const clearway::gui::ReportPtr &report);
    void failed(const QString &reason); ///< no run came about; `reason` may hold foreign text

private:
    void conclude(std::shared_ptr<const evidence::Evidence> evidence);

    checkup::Prepared m_prepared; ///< its rehearsal outlives the checkup below
    std::shared_ptr<const catalogue::Catalogue> m_catalogue;
    std::unique_ptr<checkup::Checkup> m_checkup;
    bool m_running = false;
};

} // namespace clearway::gui
