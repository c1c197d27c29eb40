// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// When the verdict was there: the run is judged again as it stood at earlier moments.
//
// A cell never comes back to a status it has left as evidence arrives, so "the same as in the end" stays true
// once it is, and the moment can be found by halving.
#include "verdict/matrix.h"
#include "verdict/rollup.h"

#include <algorithm>
#include <deque>
#include <functional>

namespace clearway::verdict {
namespace {

using base::Operation;
using evidence::Duration;
using evidence::Outcome;

/// A sampled address or a media port: nobody has to answer there, so it may still be waiting when the verdict
/// is clear.
bool maySayNothing(const evidence::Observation &row)
{
    const bool connects = row.operation == Operation::Connect || row.operation == Operation::Tunnel;
    return row.operation == Operation::Udp || (connects && row.host.isEmpty());
}

evidence::Observation silentSoFar(const evidence::Observation &row, Duration moment)
{
    evidence::Observation silent = row;
    auto code = base::FailureCode::ConnectionTimeout;
    if (row.operation == Operation::Udp)
        code = base::FailureCode::UdpNoAnswer;
    else if (row.operation == Operation::Tunnel)
        code = base::FailureCode::HttpTimeout;
    silent.outcome = Outcome::Failed;
    silent.failure = base::Failure{row.operation, code, 0, {}};
    silent.icmp.reset();
    silent.seen = {};
    silent.elapsed = moment - row.started;
    return silent;
}

bool undecided(const catalogue::Requirement &row, const Cell &cell)
{
    const bool sampled
        = row.kind == catalogue::RequirementKind::Tcp || row.kind == catalogue::RequirementKind::Udp;
    return !row.optional && !sampled && cell.status == Status::NotTested
        && cell.reason.code == ReasonCode::NotRun;
}

class Moments {
public:
    Moments(const evidence::Evidence &evidence, const catalogue::Catalogue &catalogue, const Verdict &final)
        : m_evidence(evidence), m_scope(evidence, catalogue), m_final(final)
    {
        for (const evidence::Observation &row : evidence.observations)
            m_moments.push_back(row.finished());
        std::ranges::sort(m_moments);
        m_moments.erase(std::ranges::unique(m_moments).begin(), m_moments.end());
    }

    [[nodiscard]] std::optional<Duration> first() const
    {
        const auto settled = [this](Duration moment) { return settledAt(moment); };
        if (m_moments.empty() || !settled(m_moments.back()))
            return std::nullopt;
        return *std::ranges::partition_point(m_moments, std::not_fn(settled));
    }

private:
    [[nodiscard]] bool settledAt(Duration moment) const
    {
        std::deque<evidence::Observation> waiting; // keeps the addresses of its elements
        std::vector<Row> rows;
        for (const evidence::Observation &row : m_evidence.observations) {
            if (row.finished() <= moment)
                rows.push_back(&row);
            else if (row.started <= moment && maySayNothing(row))
                rows.push_back(&waiting.emplace_back(silentSoFar(row, moment)));
        }
        const auto matrix = matrixOf(Scene(m_scope, std::move(rows)));
        return sameCells(matrix) && sameModes(rollUp(m_scope.requirements, matrix));
    }

    [[nodiscard]] bool sameCells(const std::vector<Cell> &matrix) const
    {
        constexpr std::size_t modes = std::size(catalogue::allModes);
        if (matrix.size() != m_final.matrix.size())
            return false;
        for (std::size_t i = 0; i < matrix.size(); ++i) {
            const catalogue::Requirement &row = m_scope.requirements[i / modes];
            if (undecided(row, matrix[i]) || (!row.optional && matrix[i].status != m_final.matrix[i].status))
                return false;
        }
        return true;
    }

    [[nodiscard]] bool sameModes(const std::vector<ModeVerdict> &modes) const
    {
        const bool same
            = std::ranges::equal(modes, m_final.modes, {}, &ModeVerdict::status, &ModeVerdict::status);
        return same && bestMode(modes) == m_final.bestMode && overall(modes) == m_final.status;
    }

    const evidence::Evidence &m_evidence;
    const Scope m_scope;
    const Verdict &m_final;
    std::vector<Duration> m_moments;
};

} // namespace

std::optional<evidence::Duration> verdictTime(const evidence::Evidence &evidence,
                                              const catalogue::Catalogue &catalogue, const Verdict &final)
{
    return Moments(evidence, catalogue, final).first();
}

} // namespace clearway::verdict
