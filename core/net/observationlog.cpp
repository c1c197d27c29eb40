// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/observationlog.h"

namespace clearway::net {

int ObservationLog::begin(evidence::Observation row)
{
    row.id = int(m_rows.size()) + 1;
    row.started = now();
    m_rows.push_back(std::move(row));
    return m_rows.back().id;
}

void ObservationLog::complete(int id, evidence::Outcome outcome, std::optional<base::Failure> failure)
{
    evidence::Observation &done = row(id);
    done.elapsed = now() - done.started;
    done.outcome = outcome;
    done.failure = std::move(failure);
    tell(id);
}

void ObservationLog::tell(int id)
{
    if (m_listener)
        m_listener(row(id));
}

} // namespace clearway::net
