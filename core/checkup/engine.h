// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The run itself, on the engine's thread. Private to core/checkup.
#pragma once

#include "base/clock.h"
#include "checkup/means.h"
#include "checkup/plan.h"
#include "checkup/snapshot.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace clearway::checkup {

/// Created, used and destroyed on one thread with an event loop. Ends in exactly one `ended`: when all probes
/// are through, when the time is up, or when stop() is called, whichever comes first.
class Engine final : public QObject {
    Q_OBJECT
public:
    explicit Engine(Plan plan);
    ~Engine() override;

    void begin(bool withProgress);
    void stop();

Q_SIGNALS:
    void progressed(const clearway::checkup::Snapshot &snapshot);
    void ended(const std::shared_ptr<const clearway::evidence::Evidence> &evidence);

private:
    async::Task<> runProbes();
    void beginJournal();
    void end(bool complete);
    [[nodiscard]] evidence::Machine facts() const; ///< the computer, as far as it is known by now
    [[nodiscard]] evidence::Evidence evidence(bool complete) const;

    /// What the probes are to ask about: all of the catalogue, or what one row rests on.
    [[nodiscard]] static catalogue::Catalogue asked(const Plan &plan);

    Plan m_plan;
    catalogue::Catalogue m_asked;
    base::SystemClock m_clock;
    net::ObservationLog m_log;
    std::unique_ptr<Means> m_means;
    QTimer m_limit{this}; // a child, so that it moves to the engine's thread with us
    QTimer m_ticker{this};
    bool m_ended = false;
};

} // namespace clearway::checkup
