// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Text that flows down the pages of a PDF: paragraphs, boxes, tables, page numbers.
#pragma once

#include "report/pdfdocument.h"
#include "verdict/verdict.h"

#include <optional>

namespace clearway::report::pdf {

struct Style {
    Font font = Font::Regular;
    double size = 9.5;
    Colour colour = {};
};

inline constexpr Colour dim{0.34, 0.38, 0.44};

/// A cell of a table: wrapped text, after a status' shape where it has one.
struct TableCell {
    QString text;
    Font font = Font::Regular;
    std::optional<verdict::Status> mark = {};
};

class Flow {
public:
    Flow(const QString &language, const QString &title);

    /// A paragraph of one role ("P", "H1", "H2"), `indent` points in from the margin.
    void paragraph(const char *role, const QString &text, const Style &style, double indent = 0);
    /// The verdict's heading: large, after its shape.
    void verdict(verdict::Status status, const QString &text);
    /// "Label" in a narrow column, the text beside it.
    void labelled(const QString &label, const QString &text, const Style &style);
    /// Lines to paste, in fixed width on grey.
    void box(const QString &text);
    /// `widths` are shares of the page's width. The head is repeated on every page.
    void table(const std::vector<double> &widths, const std::vector<QString> &head,
               const std::vector<std::vector<TableCell>> &rows);
    void gap(double points) { m_y -= points; }
    void newPage();
    /// Moves to the next page where less than `points` are left, so that what follows stays together.
    void need(double points);

    [[nodiscard]] int pages() const { return m_document.pages(); }
    /// At the foot of one page, from 0; decoration.
    void foot(int page, const QString &left, const QString &right);
    [[nodiscard]] QByteArray bytes() const { return m_document.bytes(); }

private:
    void lines(const QList<QByteArray> &lines, const Style &style, double x);
    void tableHead(const std::vector<double> &widths, const std::vector<QString> &head, bool first);
    /// At most as many as leave a row on one page; what was cut is marked.
    [[nodiscard]] static QList<QByteArray> cellLines(const TableCell &cell, double width);
    void tableRow(const std::vector<double> &widths, const std::vector<TableCell> &row,
                  const std::vector<QList<QByteArray>> &texts);
    void mark(verdict::Status status, double x, double y, double size);

    Document m_document;
    double m_y = 0; ///< where the next line's top is
};

} // namespace clearway::report::pdf
