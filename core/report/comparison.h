// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What changed between two reports: before and after a repair, or office and home.
#pragma once

#include "report/report.h"

namespace clearway::report {

/// `Worse` and `Better` need two judgements that can be put in order. What was tested in one report only, or
/// failed in one and cannot be told in the other, is `Other`: nobody knows which way it went.
enum class Change { Worse, Better, Other, Same };
[[nodiscard]] QLatin1StringView name(Change change);

/// From one status to another; unset: the report has no such row.
[[nodiscard]] Change changeOf(std::optional<verdict::Status> before, std::optional<verdict::Status> after);

/// One requirement in the modes in which the same happened to it.
struct RowChange {
    Change change = Change::Same;
    QString requirement;
    std::vector<catalogue::ModeId> modes;
    std::optional<verdict::Cell> before; ///< of the first of these modes; unset: no such row
    std::optional<verdict::Cell> after;
    bool operator==(const RowChange &) const = default;
};

struct ModeChange {
    Change change = Change::Same;
    catalogue::ModeId mode = catalogue::ModeId::Unrestricted;
    std::optional<verdict::Status> before, after;
    bool operator==(const ModeChange &) const = default;
};

/// A finding that came, went, or is told otherwise; never Same.
struct FindingChange {
    Change change = Change::Other;
    std::optional<verdict::Finding> before, after;
    bool operator==(const FindingChange &) const = default;
};

/// What else may be behind a change, or why two reports cannot be held against each other at all.
enum class Fact {
    Network, ///< rehearsal or real
    System,
    Version,
    Catalogue,
    Products,
    Adapters,
    Gateways,
    Resolvers,
    Proxies,
    PublicRoots,
    Redaction ///< other values may then differ only in what was taken out
};
[[nodiscard]] QLatin1StringView name(Fact fact);

struct FactChange {
    Fact fact = Fact::Network;
    QStringList before, after; ///< technical; foreign text
    bool operator==(const FactChange &) const = default;
};

struct Comparison {
    Change verdict = Change::Same; ///< of the whole, by its status
    std::vector<ModeChange> modes; ///< all four
    /// Worse first, then better, otherwise changed, the same. A requirement that changed in some modes has no
    /// row for the others.
    std::vector<RowChange> rows;
    std::vector<FindingChange> findings; ///< worse first
    std::vector<FactChange> facts; ///< only what differs

    [[nodiscard]] int requirements(Change change) const; ///< how many requirements have such a row
    /// Nothing that the reports judge differs. Facts do not count: other addresses alone change no answer.
    [[nodiscard]] bool sameJudgement() const;
    /// Another way out of the computer, as between office and home: nothing got better or worse since, it is
    /// so there. Of two rehearsals the second plays the first one mended.
    [[nodiscard]] bool isElsewhere() const;
};

/// Both should have been judged by the same catalogue; otherwise rows of the one have no partner in the
/// other.
[[nodiscard]] Comparison compare(const Report &before, const Report &after);

/// `"schema": "clearway-comparison/1"`, UTF-8, indented, ending in a newline; foreign text inert as in
/// reports.
[[nodiscard]] QByteArray toJson(const Comparison &comparison, const Report &before, const Report &after);

/// One line per row, finding and fact, RFC 4180; changed ones only. A cell that a spreadsheet
/// would calculate gets an apostrophe in front.
[[nodiscard]] QByteArray toCsv(const Comparison &comparison, const Phrases &phrases);

} // namespace clearway::report

namespace clearway::base {
template<> inline constexpr int enumCount<clearway::report::Change> = 4;
template<>
inline constexpr int enumCount<clearway::report::Fact> = int(clearway::report::Fact::Redaction) + 1;
} // namespace clearway::base
