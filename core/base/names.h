// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Stable words for enumerators, as they stand in reports, catalogues and scripts (contract.md).
//
// An enum joins by a specialisation of `enumCount` and a function `QLatin1StringView name(E)` beside it, a
// switch without default: a new enumerator without a word does not compile.
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace clearway::base {

/// Number of enumerators; they run from 0 without gaps.
template<class E> inline constexpr int enumCount = 0;

/// The enumerator whose word is `word`, compared exactly; nothing when there is none.
template<class E> [[nodiscard]] std::optional<E> fromName(QStringView word)
{
    static_assert(enumCount<E> > 0, "specialise enumCount beside the enum");
    for (int i = 0; i < enumCount<E>; ++i)
        if (name(static_cast<E>(i)) == word)
            return static_cast<E>(i);
    return std::nullopt;
}

/// All words, in order, for messages such as "expected one of …".
template<class E> [[nodiscard]] QString allNames(QLatin1StringView separator = QLatin1StringView(", "))
{
    QString all;
    for (int i = 0; i < enumCount<E>; ++i)
        all += (i ? QString(separator) : QString()) + name(static_cast<E>(i));
    return all;
}

} // namespace clearway::base
