// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/runcontroller.h"

#include "checkup/checkup.h"

namespace clearway::gui {

RunController::RunController(QObject *parent) : QObject(parent) { }

RunController::~RunController() = default;

void RunController::start(const checkup::Request &request)
{
    if (m_running)
        return;
    m_checkup.reset();
    m_prepared = {};
    auto prepared = checkup::prepare(request);
    if (!prepared) {
        Q_EMIT failed(prepared.error().text());
        return;
    }
    m_prepared = std::move(*prepared);
    m_catalogue = std::make_shared<const catalogue::Catalogue>(m_prepared.plan.catalogue);
    const evidence::Evidence planned{
        .run = m_prepared.plan.run, .machine = m_prepared.plan.machine, .observations = {}, .journal = {}};
    m_checkup = std::make_unique<checkup::Checkup>(std::move(m_prepared.plan));
    connect(m_checkup.get(), &checkup::Checkup::progressed, this, [this](const checkup::Snapshot &snapshot) {
        if (m_running && snapshot.evidence)
            Q_EMIT progressed(
                snapshot,
                std::make_shared<report::Report>(report::makeReport(*snapshot.evidence, *m_catalogue)));
    });
    connect(m_checkup.get(), &checkup::Checkup::finished, this, &RunController::conclude);
    m_running = true;
    Q_EMIT started();
    // Every row is there from the first moment, not tested yet; nothing jumps when results come.
    Q_EMIT progressed({}, std::make_shared<report::Report>(report::makeReport(planned, *m_catalogue)));
    m_checkup->start();
}

void RunController::stop()
{
    if (m_running)
        m_checkup->stop();
}

void RunController::conclude(std::shared_ptr<const evidence::Evidence> evidence)
{
    m_running = false;
    Q_EMIT finished(std::make_shared<report::Report>(report::makeReport(*evidence, *m_catalogue)));
}

} // namespace clearway::gui
