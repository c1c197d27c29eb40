// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Lines and columns of plain text. Widths are in characters; the texts here are Latin script.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace clearway::report {

/// How wide the pages are that people read in a terminal, in a ticket and in a mail.
inline constexpr int textWidth = 80;

/// With U+00A0 between a number and its unit ("30 ms", "10.0 %"), which belong on one line. For layout alone:
/// what programs read has common spaces.
[[nodiscard]] QString keptTogether(QString text);

/// Breaks at spaces, and not between a number and its unit, so that no line is wider than `width`; a longer
/// word stays whole. Line breaks of the text stay.
[[nodiscard]] QStringList wrapped(const QString &text, int width);

/// The wrapped text, its first line after `first`, the others below it.
[[nodiscard]] QString hanging(const QString &first, const QString &text, int width);

/// Text of one column; `paint` colours a finished line of it, which must not change its width.
struct TextCell {
    QString text;
    int indent = 0;
    std::function<QString(const QString &)> paint = {};
};

/// One table row of wrapped cells, each line without trailing spaces. `widths` has one entry per cell.
[[nodiscard]] QString tableRow(const std::vector<TextCell> &cells, const std::vector<int> &widths);

} // namespace clearway::report
