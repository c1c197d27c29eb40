// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What every address of a network answered, in one line; and what is said before anybody asks them.
#include "text/sweeptext.h"

#include "text/sentencetable.h"
#include "text/wording.h"

#include <algorithm>

namespace clearway::text {
namespace {

using evidence::SweepSeen;

constexpr std::size_t mostNamed = 4;

constexpr std::array rows = std::to_array<TextRow<SweepText>>({
    {SweepText::Open, QT_TRANSLATE_NOOP("Clearway", "Check every address…")},
    {SweepText::Question,
     QT_TRANSLATE_NOOP("Clearway",
                       "After the check, each address of GoTo's TCP networks is tried once instead of a "
                       "sample: tens of thousands of connections, 100 a second, for about eight minutes. "
                       "Intrusion detection may take this for an attack, so tell the administrators of this "
                       "network first. You can stop at any time.")},
    {SweepText::Start, QT_TRANSLATE_NOOP("Clearway", "Check every address")},
});

static_assert(isComplete(rows));

/// Kinds of answers, the commonest first.
std::vector<int> byCount(const SweepSeen &sweep)
{
    std::vector<int> kinds;
    for (int i = 0; i < int(sweep.answers().size()); ++i)
        if (sweep.count(i) > 0)
            kinds.push_back(i);
    std::ranges::stable_sort(kinds, std::ranges::greater(), [&](int kind) { return sweep.count(kind); });
    return kinds;
}

} // namespace

QString Wording::sweepText(SweepText text) const
{
    return say(Sentence{rows[std::size_t(text)].source}, {});
}

QString Wording::sweepAnswer(const evidence::SweepAnswer &answer, int count) const
{
    const QString number = m_locale.toString(count);
    if (!answer.failure)
        return say({QT_TRANSLATE_NOOP("Clearway", "%1 connected")}, {number});
    const QString phrase = number + u' ' + failure(*answer.failure);
    if (!answer.icmp)
        return phrase;
    return answer.icmp->sender
        ? say({QT_TRANSLATE_NOOP("Clearway", "%1, reported by %2")},
              {phrase, answer.icmp->sender->toString()})
        : say({QT_TRANSLATE_NOOP("Clearway", "%1, reported by the target itself")}, {phrase});
}

QString Wording::sweepResult(const SweepSeen &sweep) const
{
    const std::vector<int> kinds = byCount(sweep);
    QStringList parts;
    for (const int kind : kinds)
        if (parts.size() < qsizetype(mostNamed))
            parts << sweepAnswer(sweep.answers()[std::size_t(kind)], sweep.count(kind));
    if (kinds.size() > mostNamed)
        parts << QStringLiteral("…");
    const QString tried = m_locale.toString(sweep.tried());
    const QString all = m_locale.toString(qulonglong(sweep.size()));
    const QString answers = parts.join(QLatin1StringView("; "));
    return sweep.tried() == int(sweep.size())
        ? say({QT_TRANSLATE_NOOP("Clearway", "all %1 addresses: %2")}, {all, answers})
        : say({QT_TRANSLATE_NOOP("Clearway", "%1 of %2 addresses were tried: %3")}, {tried, all, answers});
}

} // namespace clearway::text
