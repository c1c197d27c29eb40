// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The right word nearest to a mistyped one.
#pragma once

#include <QString>
#include <QStringList>

namespace clearway::base {

/// Insertions, deletions, replacements and swaps of neighbours that turn one word into the other
/// (Damerau-Levenshtein, each place edited once).
[[nodiscard]] int editDistance(QStringView a, QStringView b);

/// The candidate that begins with the word, else the one with the smallest distance, the first of equals.
/// Empty only without candidates.
[[nodiscard]] QString nearest(const QString &word, const QStringList &candidates);

/// The nearest candidate; empty where none is near: a guess that is none would only confuse.
[[nodiscard]] QString nearby(const QString &word, const QStringList &candidates);

} // namespace clearway::base
