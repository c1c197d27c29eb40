// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What every address of a network answered, kept in one observation.
#pragma once

#include "base/address.h"
#include "base/failure.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace clearway::evidence {

/// What addresses that answered alike answered.
struct SweepAnswer {
    /// Unset: the connection opened.
    std::optional<base::FailureCode> failure;
    struct Icmp {
        int type = 0;
        int code = 0;
        std::optional<base::IpAddress> sender; ///< unset: each address itself
        bool operator==(const Icmp &) const = default;
    };
    std::optional<Icmp> icmp;
    bool operator==(const SweepAnswer &) const = default;
};

/// Neighbours that answered alike.
struct SweepStretch {
    std::uint64_t first = 0; ///< its first address is that one of the network
    std::uint64_t length = 0;
    int answer = -1; ///< index of `answers`; -1: not tried
};

/// A connection to each address of a network, one port. One byte an address, so that nothing is left out of a
/// report, however little the neighbours have in common.
class SweepSeen {
public:
    static constexpr int mostAnswers = 26; ///< kinds; a report names them a to z
    static constexpr std::uint64_t mostAddresses = 262'144; ///< as many as a table of a catalogue may hold

    SweepSeen() = default;
    explicit SweepSeen(const base::Cidr &network);

    [[nodiscard]] const base::Cidr &network() const { return m_network; }
    [[nodiscard]] const std::vector<SweepAnswer> &answers() const { return m_answers; }

    /// What the address with that number answered. Where there are too many kinds, it counts as its failure
    /// without the ICMP error, and where that is too many still, as the last kind.
    void note(std::uint64_t number, const SweepAnswer &answer);
    /// The same by the kind's index in `answers`, which is added to by `add`; for readers.
    void add(const SweepAnswer &answer) { m_answers.push_back(answer); }
    void mark(std::uint64_t number, int answer) { m_course[qsizetype(number)] = char(answer + 1); }

    [[nodiscard]] std::uint64_t size() const { return std::uint64_t(m_course.size()); }
    [[nodiscard]] int answerOf(std::uint64_t number) const { return m_course.at(qsizetype(number)) - 1; }
    [[nodiscard]] int tried() const { return int(m_course.size() - m_course.count(char(0))); }
    [[nodiscard]] int count(int answer) const { return int(m_course.count(char(answer + 1))); }
    [[nodiscard]] std::vector<SweepStretch> stretches() const;
    bool operator==(const SweepSeen &) const = default;

private:
    [[nodiscard]] int kindOf(const SweepAnswer &answer);

    base::Cidr m_network;
    std::vector<SweepAnswer> m_answers;
    QByteArray m_course; ///< an address each: 0 not tried, else 1 + index of its answer
};

} // namespace clearway::evidence
