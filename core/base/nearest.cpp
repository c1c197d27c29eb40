// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/nearest.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace clearway::base {

int editDistance(QStringView a, QStringView b)
{
    // Three rows of the usual table; a swap looks back two.
    const auto width = std::size_t(b.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> row(width);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        beforeLast.swap(last);
        last.swap(row);
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = std::size_t(j);
            const bool same = a[i - 1] == b[j - 1];
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], beforeLast[at - 2] + 1);
        }
    }
    return row[width - 1];
}

namespace {

/// 0: the candidate begins with the word.
int distanceTo(const QString &word, const QString &candidate)
{
    return !word.isEmpty() && candidate.startsWith(word) ? 0 : editDistance(word, candidate);
}

} // namespace

QString nearest(const QString &word, const QStringList &candidates)
{
    const auto best = std::ranges::min_element(
        candidates, {}, [&word](const QString &candidate) { return distanceTo(word, candidate); });
    return best == candidates.end() ? QString() : *best;
}

QString nearby(const QString &word, const QStringList &candidates)
{
    const QString best = nearest(word, candidates);
    const int distance = distanceTo(word, best);
    // A word of which nothing is left was another word.
    return distance <= std::max(2, int(word.size()) / 3) && distance < word.size() ? best : QString();
}

} // namespace clearway::base
