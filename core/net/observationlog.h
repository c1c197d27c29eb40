// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Where operations write down what they see.
#pragma once

#include "base/clock.h"
#include "evidence/observation.h"

#include <functional>
#include <vector>

namespace clearway::net {

/// A run's observations in order of their start. An operation enters its row before it acts and completes it
/// later; a row that is still open when the run ends stays NotRun, so nothing that was planned is lost.
class ObservationLog {
public:
    explicit ObservationLog(const base::Clock &clock) : m_clock(clock), m_origin(clock.monotonic()) { }

    /// Since the run began.
    [[nodiscard]] evidence::Duration now() const { return m_clock.monotonic() - m_origin; }
    /// Enters a row; `started` and `id` are set here. Returns the id.
    int begin(evidence::Observation row);
    /// Completes a row: `elapsed` is set here, the rest by the caller through `row(id)`.
    void complete(int id, evidence::Outcome outcome, std::optional<base::Failure> failure = {});
    /// Tells the listener how an open row stands by now; it will be told again.
    void tell(int id);
    [[nodiscard]] evidence::Observation &row(int id) { return m_rows[std::size_t(id - 1)]; }
    [[nodiscard]] const std::vector<evidence::Observation> &rows() const { return m_rows; }

    /// Called with each completed row, and with an open one as often as `tell` says so.
    void onComplete(std::function<void(const evidence::Observation &)> listener)
    {
        m_listener = std::move(listener);
    }

private:
    const base::Clock &m_clock;
    evidence::Duration m_origin;
    std::vector<evidence::Observation> m_rows;
    std::function<void(const evidence::Observation &)> m_listener;
};

/// An open row. Destroyed unfinished, because its task was cancelled, it stays NotRun.
class OpenRow {
public:
    OpenRow(ObservationLog &log, evidence::Observation row) : m_log(log), m_id(log.begin(std::move(row))) { }
    OpenRow(const OpenRow &) = delete;
    OpenRow &operator=(const OpenRow &) = delete;

    [[nodiscard]] int id() const { return m_id; }
    evidence::Observation *operator->() { return &m_log.row(m_id); }
    void succeed() { m_log.complete(m_id, evidence::Outcome::Ok); }
    void fail(base::Failure failure) { m_log.complete(m_id, evidence::Outcome::Failed, std::move(failure)); }
    void skip(base::Failure failure) { m_log.complete(m_id, evidence::Outcome::Skipped, std::move(failure)); }

private:
    ObservationLog &m_log;
    int m_id;
};

} // namespace clearway::net
