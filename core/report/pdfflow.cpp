// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/pdfflow.h"

#include "report/pdfmark.h"

#include <QList>

#include <algorithm>

namespace clearway::report::pdf {
namespace {

constexpr double left = 48;
constexpr double right = pageWidth - 48;
constexpr double top = pageHeight - 46;
constexpr double bottom = 52;
constexpr double labelWidth = 104;
constexpr double cellPadding = 4;
constexpr double tableSize = 8.5;
constexpr double markRoom = 11; // of a status' shape before its text
constexpr Colour grey{0.955, 0.963, 0.972};
constexpr Colour hairline{0.8, 0.83, 0.86};

double leading(double size)
{
    return size * 1.32;
}

} // namespace

Flow::Flow(const QString &language, const QString &title) : m_document(language, title), m_y(top) { }

void Flow::newPage()
{
    m_document.newPage();
    m_y = top;
}

void Flow::need(double points)
{
    if (m_y - points < bottom)
        newPage();
}

void Flow::lines(const QList<QByteArray> &lines, const Style &style, double x)
{
    for (const QByteArray &line : lines) {
        need(leading(style.size));
        m_y -= leading(style.size);
        m_document.text(line, style.font, style.size, x, m_y + style.size * 0.28, style.colour);
    }
}

void Flow::paragraph(const char *role, const QString &text, const Style &style, double indent)
{
    m_document.begin(role);
    lines(wrapped(text, style.font, style.size, right - left - indent), style, left + indent);
    m_document.end();
}

void Flow::verdict(verdict::Status status, const QString &text)
{
    constexpr double size = 17;
    constexpr double markSize = 20;
    mark(status, left, m_y - markSize - 2, markSize);
    m_document.begin("H1");
    lines(wrapped(text, Font::Bold, size, right - left - markSize - 10), {Font::Bold, size, {}},
          left + markSize + 10);
    m_document.end();
}

void Flow::labelled(const QString &label, const QString &text, const Style &style)
{
    need(leading(style.size));
    m_document.begin("P");
    m_document.text(encoded(label), Font::Regular, style.size, left + 14,
                    m_y - leading(style.size) + style.size * 0.28, dim);
    const double indent = left + 14 + labelWidth;
    lines(wrapped(text, style.font, style.size, right - indent), style, indent);
    m_document.end();
}

void Flow::box(const QString &text)
{
    constexpr double size = 8.5;
    constexpr double padding = 5;
    const double x = left + 14 + labelWidth;
    m_document.begin("Code");
    gap(2);
    for (const QByteArray &line : wrapped(text, Font::Mono, size, right - x - 2 * padding)) {
        need(leading(size));
        m_y -= leading(size);
        m_document.rectangle(x, m_y - 1, right - x, leading(size) + 0.5, grey);
        m_document.text(line, Font::Mono, size, x + padding, m_y + size * 0.28);
    }
    gap(3);
    m_document.end();
}

void Flow::mark(verdict::Status status, double x, double y, double size)
{
    const MarkShape shape = markShape(status);
    m_document.path(shape.operators, x, y, size / 16, shape.fill, shape.sign);
}

void Flow::tableHead(const std::vector<double> &widths, const std::vector<QString> &head, bool first)
{
    double x = left;
    qsizetype height = 1;
    for (std::size_t i = 0; i < head.size(); ++i)
        height = std::max(
            height, wrapped(head[i], Font::Bold, tableSize, widths[i] * (right - left) - cellPadding).size());
    const double start = m_y;
    if (first)
        m_document.begin("TR");
    for (std::size_t i = 0; i < head.size(); ++i) {
        double y = start - leading(tableSize) + tableSize * 0.28;
        if (first)
            m_document.begin("TH");
        for (const QByteArray &line :
             wrapped(head[i], Font::Bold, tableSize, widths[i] * (right - left) - cellPadding)) {
            if (first)
                m_document.text(line, Font::Bold, tableSize, x, y, dim);
            else
                m_document.decoration(line, Font::Bold, tableSize, x, y, dim);
            y -= leading(tableSize);
        }
        if (first)
            m_document.end();
        x += widths[i] * (right - left);
    }
    if (first)
        m_document.end();
    m_y -= double(height) * leading(tableSize) + 3;
    m_document.rectangle(left, m_y, right - left, 0.6, hairline);
}

QList<QByteArray> Flow::cellLines(const TableCell &cell, double width)
{
    constexpr qsizetype most = 24; // a row stays on one page
    const double room = width * (right - left) - cellPadding - (cell.mark ? markRoom : 0);
    QList<QByteArray> lines = wrapped(cell.text, cell.font, tableSize, room);
    if (lines.size() > most) {
        lines.resize(most);
        lines.back() = encoded(QString(QChar(0x2026)));
    }
    return lines;
}

void Flow::tableRow(const std::vector<double> &widths, const std::vector<TableCell> &row,
                    const std::vector<QList<QByteArray>> &texts)
{
    const double start = m_y - 2;
    double lowest = start;
    double x = left;
    m_document.begin("TR");
    for (std::size_t i = 0; i < row.size(); ++i) {
        const TableCell &cell = row[i];
        if (cell.mark)
            mark(*cell.mark, x, start - leading(tableSize) + 1.4, 8);
        m_document.begin("TD");
        double y = start;
        for (const QByteArray &line : texts[i]) {
            y -= leading(tableSize);
            m_document.text(line, cell.font, tableSize, x + (cell.mark ? markRoom : 0), y + tableSize * 0.28);
        }
        m_document.end();
        lowest = std::min(lowest, y);
        x += widths[i] * (right - left);
    }
    m_document.end();
    m_y = lowest - 2;
    m_document.rectangle(left, m_y, right - left, 0.4, hairline);
}

void Flow::table(const std::vector<double> &widths, const std::vector<QString> &head,
                 const std::vector<std::vector<TableCell>> &rows)
{
    need(60);
    m_document.begin("Table");
    tableHead(widths, head, true);
    for (const std::vector<TableCell> &row : rows) {
        std::vector<QList<QByteArray>> texts;
        qsizetype height = 1;
        for (std::size_t i = 0; i < row.size(); ++i) {
            texts.push_back(cellLines(row[i], widths[i]));
            height = std::max(height, texts.back().size());
        }
        if (m_y - double(height) * leading(tableSize) - 4 < bottom) {
            newPage();
            tableHead(widths, head, false);
        }
        tableRow(widths, row, texts);
    }
    m_document.end();
}

void Flow::foot(int page, const QString &leftText, const QString &rightText)
{
    constexpr double size = 8;
    const QByteArray atRight = encoded(rightText);
    m_document.select(page);
    m_document.rectangle(left, bottom - 14, right - left, 0.4, hairline);
    const double room = right - left - width(atRight, Font::Regular, size) - 12;
    m_document.decoration(wrapped(leftText, Font::Regular, size, room).front(), Font::Regular, size, left,
                          bottom - 26, dim);
    m_document.decoration(atRight, Font::Regular, size, right - width(atRight, Font::Regular, size),
                          bottom - 26, dim);
}

} // namespace clearway::report::pdf
