// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The process clearway-pac, seen from its parent: lines in, lines out, and its end.
#pragma once

#include "async/once.h"

#include <QDeadlineTimer>
#include <QProcess>

namespace clearway::surroundings {

/// Kills the process when destroyed.
class PacChild {
public:
    /// Starts `program` at once, in an environment of its own and with a local time `utcOffset` seconds east
    /// of UTC; whatever happens after `whole` is a timeout.
    PacChild(const QString &program, int utcOffset, std::chrono::milliseconds whole);
    PacChild(const PacChild &) = delete;
    PacChild &operator=(const PacChild &) = delete;
    ~PacChild();

    void write(const QByteArray &bytes) { m_process.write(bytes); }
    /// The next line without its end; nothing when there is none to come: `end()` says why.
    [[nodiscard]] async::Task<std::optional<QByteArray>> line();

    enum class End { NotStarted, Exited, Crashed, Overrun, TooLong };
    [[nodiscard]] End end() const;
    /// Exit code, or the signal that ended it.
    [[nodiscard]] int code() const { return m_process.exitCode(); }

private:
    [[nodiscard]] std::optional<QByteArray> takeLine();
    [[nodiscard]] std::chrono::milliseconds remaining() const
    {
        return std::chrono::milliseconds(m_deadline.remainingTime());
    }

    QProcess m_process;
    QDeadlineTimer m_deadline;
    QByteArray m_read;
    qint64 m_total = 0;
    bool m_overrun = false;
};

} // namespace clearway::surroundings
