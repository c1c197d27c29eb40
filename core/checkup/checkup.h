// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// One checkup on a thread of its own.
#pragma once

#include "checkup/plan.h"
#include "checkup/snapshot.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace clearway::checkup {

class Engine;

/// Runs a plan. Lives on the caller's thread, which must run an event loop; signals are delivered there. One
/// run per object.
class Checkup final : public QObject {
    Q_OBJECT
public:
    explicit Checkup(Plan plan, QObject *parent = nullptr);
    ~Checkup() override; ///< stops the run and joins its thread; every socket is closed afterwards

    void start();
    /// Ends the run early; `finished` follows at once with what was seen so far.
    void stop();

Q_SIGNALS:
    /// At most four times a second while the run lasts, and once more before `finished`. Connect before
    /// start().
    void progressed(const clearway::checkup::Snapshot &snapshot);
    /// Exactly once. `evidence->run.complete` is false when the run was stopped or out of time.
    void finished(const std::shared_ptr<const clearway::evidence::Evidence> &evidence);

private:
    QThread m_thread;
    Engine *m_engine; ///< lives on m_thread, which deletes it
};

} // namespace clearway::checkup
