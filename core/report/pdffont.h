// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Three of the fonts that every PDF reader has (ISO 32000-1 9.6.2.2), so that none is carried along.
#pragma once

#include <QByteArray>
#include <QString>

namespace clearway::report::pdf {

enum class Font { Regular, Bold, Mono };

/// In WinAnsiEncoding; what it lacks as \u{…}, as PeerText::forPdf shows it.
[[nodiscard]] QByteArray encoded(const QString &text);
/// In points, for a size in points.
[[nodiscard]] double width(const QByteArray &encoded, Font font, double size);
/// Lines no wider than `width` points, broken at spaces, and inside a word only where it is wider than a
/// line. Line breaks of the text stay.
[[nodiscard]] QList<QByteArray> wrapped(const QString &text, Font font, double size, double width);

} // namespace clearway::report::pdf
