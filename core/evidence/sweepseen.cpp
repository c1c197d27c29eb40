// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/sweepseen.h"

#include <algorithm>

namespace clearway::evidence {

SweepSeen::SweepSeen(const base::Cidr &network)
    : m_network(network), m_course(qsizetype(std::min(network.size(), mostAddresses)), char(0))
{
}

void SweepSeen::note(std::uint64_t number, const SweepAnswer &answer)
{
    mark(number, kindOf(answer));
}

int SweepSeen::kindOf(const SweepAnswer &answer)
{
    const auto known = std::ranges::find(m_answers, answer);
    if (known != m_answers.end())
        return int(known - m_answers.begin());
    // The failures of a connection are few; those who send ICMP errors need not be.
    constexpr std::size_t withIcmp = mostAnswers / 2;
    if (answer.icmp && m_answers.size() >= withIcmp)
        return kindOf({answer.failure, std::nullopt});
    if (m_answers.size() < std::size_t(mostAnswers))
        m_answers.push_back(answer);
    return int(m_answers.size()) - 1;
}

std::vector<SweepStretch> SweepSeen::stretches() const
{
    std::vector<SweepStretch> all;
    for (std::uint64_t number = 0; number < size(); ++number) {
        const int answer = answerOf(number);
        if (all.empty() || all.back().answer != answer)
            all.push_back({number, 0, answer});
        ++all.back().length;
    }
    return all;
}

} // namespace clearway::evidence
