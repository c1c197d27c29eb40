// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A PDF file (ISO 32000-1) of text, rules and shapes, tagged so that a screen reader reads it in order.
//
// Written here because the program's second half links no screen library and the kept library without one
// (libharu) writes neither tags nor a language. Nothing active can come of it: no actions, annotations,
// forms, files or pictures exist in this writer.
#pragma once

#include "report/pdffont.h"

#include <vector>

namespace clearway::report::pdf {

/// Points from the lower left corner of an A4 page.
inline constexpr double pageWidth = 595;
inline constexpr double pageHeight = 842;

struct Colour {
    double red = 0, green = 0, blue = 0;
};

class Document {
public:
    Document(const QString &language, const QString &title);

    void newPage();
    [[nodiscard]] int pages() const { return int(m_pages.size()); }
    /// The page that text and shapes go to, from 0; for footers, when the number of pages is known.
    void select(int page) { m_current = std::size_t(page); }

    /// Opens an element of the structure, a standard type such as "H1", "P", "Table" (14.8.4); text belongs
    /// to the innermost one.
    void begin(const char *role);
    void end();

    /// One line of text, its base line at `y`.
    void text(const QByteArray &encoded, Font font, double size, double x, double y, Colour colour = {});
    /// The same as decoration, which a screen reader passes over: page numbers, repeated heads.
    void decoration(const QByteArray &encoded, Font font, double size, double x, double y, Colour colour);
    /// Filled; decoration.
    void rectangle(double x, double y, double width, double height, Colour colour);
    /// Operators of a path that paint it themselves, moved to `x`, `y`; decoration.
    void path(const QByteArray &operators, double x, double y, double scale, Colour fill, Colour stroke);

    [[nodiscard]] QByteArray bytes() const;

private:
    struct Page {
        QByteArray content;
        std::vector<int> marks; ///< element of each marked piece, by its number
    };
    struct Element {
        const char *role;
        int parent; ///< -1: the root
        std::vector<int> children; ///< elements: their index; marked pieces: -1 - (position in m_pieces)
    };
    struct Piece {
        int page;
        int mark;
    };

    QByteArray m_language;
    QString m_title;
    std::vector<Page> m_pages;
    std::vector<Element> m_elements;
    std::vector<Piece> m_pieces;
    std::size_t m_current = 0;
    int m_open = -1;

    friend class Writer;
};

} // namespace clearway::report::pdf
