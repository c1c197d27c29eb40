// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// One checkup on a thread of its own.
#pragma once

#include "checkup/plan.h"
#include "checkup/snapshot.h"

#include <QObject>

#include <memory>

namespace clearway::checkup {

/// Runs a plan. Lives on the caller's thread; signals are delivered there. One run per object.
class Checkup final : public QObject {
    Q_OBJECT
public:
    explicit Checkup(Plan plan, QObject *parent = nullptr);
    ~Checkup() override; ///< stops and joins; at most about a second

    void start();
    /// Ends the run early; `finished` follows with what was seen, within a second.
    void stop();

Q_SIGNALS:
    /// At most four times a second, and once at the end.
    void progressed(const clearway::checkup::Snapshot &snapshot);
    /// Exactly once. `evidence->run.complete` is false when the run was stopped or out of time.
    void finished(std::shared_ptr<const clearway::evidence::Evidence> evidence);

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace clearway::checkup
