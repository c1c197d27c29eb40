// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Time is passed in, never read: tests and replays decide what the clock says.
#pragma once

#include <QDateTime>

#include <chrono>

namespace clearway::base {

class Clock {
public:
    virtual ~Clock() = default;
    /// Monotonic time since an arbitrary start.
    [[nodiscard]] virtual std::chrono::microseconds monotonic() const = 0;
    /// Wall clock, UTC.
    [[nodiscard]] virtual QDateTime utcNow() const = 0;
};

/// The computer's own clocks.
class SystemClock final : public Clock {
public:
    [[nodiscard]] std::chrono::microseconds monotonic() const override
    {
        return std::chrono::duration_cast<std::chrono::microseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
    }
    [[nodiscard]] QDateTime utcNow() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace clearway::base
