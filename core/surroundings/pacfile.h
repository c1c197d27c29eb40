// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A PAC file's bytes as text.
#pragma once

#include "base/failure.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace clearway::surroundings {

/// Larger files are not read; fetch at most one byte more than this.
inline constexpr qsizetype mostPacBytes = 1024 * 1024;

struct PacText {
    QString source; ///< line ends as they were; empty when there is a failure
    std::optional<base::Failure> failure; ///< pac_error: too large, empty, a web page, not a text
};

/// UTF-8 with or without a byte-order mark, UTF-16 with one, and Latin-1 for what is not valid UTF-8. Zero
/// bytes elsewhere mean that it is no text. A web page, such as a sign-in page in place of the file, is told
/// by how it begins.
[[nodiscard]] PacText readPacBytes(const QByteArray &bytes);

/// The text of a line, 1 and up, without blanks at its ends, of at most `most` characters; empty when there
/// is no such line.
[[nodiscard]] QString pacLine(const QString &source, int line, qsizetype most);

} // namespace clearway::surroundings
