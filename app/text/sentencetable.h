// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A table of fixed texts, one row per value of its enum; internal to app/text.
#pragma once

#include "base/names.h"

#include <array>
#include <cstddef>

namespace clearway::text {

template<class E> struct TextRow {
    E text;
    const char *source; ///< marked with QT_TRANSLATE_NOOP in the context "Clearway"
};

/// For a static_assert: a text without a row, or one out of order, then does not compile.
template<class E, std::size_t size> constexpr bool isComplete(const std::array<TextRow<E>, size> &rows)
{
    if (size != std::size_t(base::enumCount<E>))
        return false;
    for (std::size_t i = 0; i < size; ++i)
        if (rows[i].text != E(i))
            return false;
    return true;
}

} // namespace clearway::text
