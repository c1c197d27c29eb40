// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The words of a PAC file, without running it.
#pragma once

#include <QString>

#include <vector>

namespace clearway::surroundings {

enum class PacTokenKind { Name, Number, Text, Template, RegularExpression, Mark };

struct PacToken {
    PacTokenKind kind = PacTokenKind::Mark;
    QStringView
        text; ///< of the source, which must outlive it; marks are "=>", "?.", "??", "...", or one letter
    qsizetype at = 0; ///< UTF-16 units from the start
    int line = 1; ///< of its first letter

    [[nodiscard]] bool is(QStringView word) const { return text == word; }
};

struct PacTokens {
    std::vector<PacToken> tokens; ///< comments and blanks are left out
    bool sure = true; ///< false: something was ambiguous or unterminated, and what follows may be misread
};

/// Linear in the length of the source.
[[nodiscard]] PacTokens pacTokens(QStringView source);

} // namespace clearway::surroundings
