// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/answerbudget.h"

#include <QHash>
#include <QRandomGenerator>

#include <algorithm>

namespace clearway::net {

AnswerBudget::AnswerBudget(const Limits &limits)
    : m_limits(limits), m_seed(std::size_t(QRandomGenerator::system()->generate64()))
{
}

bool AnswerBudget::take(const base::IpAddress &source, std::chrono::microseconds now)
{
    Bucket &own = m_bySource[place(source)];
    fill(own, m_limits.perSource, now);
    fill(m_all, m_limits.total, now);
    if (own.answers < 1 || m_all.answers < 1)
        return false;
    own.answers -= 1;
    m_all.answers -= 1;
    return true;
}

void AnswerBudget::fill(Bucket &bucket, int perSecond, std::chrono::microseconds now)
{
    const double seconds = std::chrono::duration<double>(now - bucket.filledAt).count();
    bucket.answers
        = bucket.used ? std::min<double>(perSecond, bucket.answers + seconds * perSecond) : perSecond;
    bucket.filledAt = now;
    bucket.used = true;
}

std::size_t AnswerBudget::place(const base::IpAddress &source) const
{
    const std::size_t significant = source.isV4() ? 4 : 8;
    return qHashBits(source.bytes().data(), significant, m_seed) % m_bySource.size();
}

} // namespace clearway::net
