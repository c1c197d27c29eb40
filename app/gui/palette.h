// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Every colour of the window: for a light theme, a dark one, and for high contrast.
//
// app/gui holds the window of the program `clearway`: views, models and their drawing. It judges nothing,
// opens no socket and holds no sentence: evidence comes through RunController or a report file, words through
// app/text.
#pragma once

#include "verdict/verdict.h"

#include <QColor>
#include <QPalette>

#include <array>

namespace clearway::gui {

/// Contrast ratios: text and dim text at least 4.5:1, shapes and borders at least 3:1 on every background
/// they meet.
struct Palette {
    bool dark = false;
    bool isContrast = false; ///< few colours: shapes are outlines, bands and selections have no tint
    QColor bg, chrome, hairline, selection, code; ///< backgrounds, and the lines that part them
    QColor track, raised; ///< a segmented switch and its chosen segment
    QColor text, dim, accent, onAccent, border;
    QColor info; ///< banner background
    std::array<QColor, base::enumCount<verdict::Status>> band; ///< background of the first screen's answer
    QColor tlsFill; ///< bars of the race; always with an outline in the accent colour
    std::array<QColor, base::enumCount<verdict::Status>> status; ///< shapes only; a status never colours text

    [[nodiscard]] static const Palette &light();
    [[nodiscard]] static const Palette &darkTheme();
    /// Every colour out of a high-contrast palette: its window, its text, and its highlight for what is
    /// active.
    [[nodiscard]] static Palette contrast(const QPalette &system);
    /// White on black or black on white, for contrast() where the system has none of its own.
    [[nodiscard]] static QPalette plain(bool dark);
    /// The one that goes with a widget's palette: contrast where toQt() of such a one made it, else dark
    /// where its text is lighter than its window. The reference holds until the next call with another
    /// palette.
    [[nodiscard]] static const Palette &of(const QPalette &palette);

    [[nodiscard]] const QColor &of(verdict::Status of) const { return status[std::size_t(of)]; }
    [[nodiscard]] const QColor &bandOf(verdict::Status of) const { return band[std::size_t(of)]; }
    /// The same colours for widgets that paint themselves.
    [[nodiscard]] QPalette toQt() const;
};

} // namespace clearway::gui
