// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Many runs, counted.
#pragma once

#include "fleet/seatrun.h"

#include <QMap>
#include <QSet>

namespace clearway::fleet {

/// Runs by their status, in the order of verdict::Status.
using Counts = std::array<int, base::enumCount<verdict::Status>>;
[[nodiscard]] int sum(const Counts &counts);

struct SiteSummary {
    Counts runs{};
    std::array<Counts, std::size(catalogue::allModes)> modes{}; ///< by ModeId
    QMap<QString, int> causes; ///< runs with that finding

    void add(const SiteSummary &other);
};

/// What a summary keeps at most, so that no file can make it grow without end. What is beyond is counted.
struct SummaryLimits {
    qsizetype sites = 10'000;
    qsizetype causes = 500; ///< in all sites together; Clearway itself knows some fifty
    qsizetype runs = 2'000'000; ///< whose codes are remembered
    std::size_t damaged = 1'000; ///< and as many folders
};

struct Summary {
    explicit Summary(const SummaryLimits &limits = {}) : m_limits(limits) { }

    QMap<QString, SiteSummary> sites; ///< by name; "": runs without one
    SiteSummary furtherSites; ///< all that are more than the limit
    int incomplete = 0; ///< runs that ended early; they count like the others
    int rehearsals = 0; ///< left out
    int repeated = 0; ///< runs met before, by their code; left out
    int beyond = 0; ///< runs more than the limit; left out
    int furtherCauses = 0; ///< times that a cause beyond the limit was met; left out of the causes
    int files = 0; ///< that were read
    int damagedCount = 0; ///< files, or lines of events, that could not be read
    std::vector<base::InputError> damaged; ///< the first of them
    int notEnteredCount = 0; ///< folders that cannot be read or are links, and links to nothing
    std::vector<base::InputError> notEntered; ///< the first of them
    QDateTime first, last; ///< when the earliest and the latest run started

    /// Counts a run for a site, unless it is a rehearsal or was counted before.
    void add(const SeatRun &run, const QString &site);
    void addDamaged(const base::InputError &error);
    void addNotEntered(const base::InputError &error);
    /// All sites together.
    [[nodiscard]] SiteSummary total() const;
    /// Sites in which a cause was met; all further ones count as one.
    [[nodiscard]] int sitesWith(const QString &cause) const;

private:
    [[nodiscard]] SiteSummary &siteOf(const QString &name);

    SummaryLimits m_limits;
    QSet<QString> m_causes;
    QSet<quint64>
        m_codes; ///< the beginnings of their hashes: 2 million meet by chance once in ten million times
};

/// Causes by how many runs they hit, then by name.
[[nodiscard]] std::vector<std::pair<QString, int>> byFrequency(const QMap<QString, int> &causes);

} // namespace clearway::fleet
