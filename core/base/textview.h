// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A text as the encodings in it would be read, so that what is searched for is found in each of them.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace clearway::base {

/// A decoded text, and where each of its characters stood.
struct TextView {
    QString text;
    /// One position per character of `text`, and the end of the source: [a, b) of the text came from
    /// [from[a], from[b]) of it.
    std::vector<qsizetype> from;
};

/// The text with percent and quoted-printable escapes, with HTML references, with backslash escapes, and
/// without invisible characters (a text of UTF-16 read as bytes has NUL between its letters); only those that
/// differ from the source.
[[nodiscard]] std::vector<TextView> decodedViews(const QString &text);

/// A stretch of base64 or of hexadecimal digits, and what it may say; several texts where that is unclear.
struct DecodedRun {
    qsizetype begin = 0;
    qsizetype end = 0;
    QStringList texts;
};
[[nodiscard]] std::vector<DecodedRun> decodedRuns(const QString &text);

} // namespace clearway::base
