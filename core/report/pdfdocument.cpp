// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/pdfdocument.h"

#include "base/peertext.h"
#include "report/pdfwriter.h"

namespace clearway::report::pdf {
namespace {

QByteArray textOperators(const QByteArray &encoded, Font font, double size, double x, double y, Colour colour)
{
    return "BT /F" + QByteArray::number(int(font)) + ' ' + number(size) + " Tf " + number(colour, "rg") + ' '
        + number(x) + ' ' + number(y) + " Td " + literal(encoded) + " Tj ET\n";
}

QByteArray artifact(const QByteArray &operators)
{
    return "/Artifact BMC\n" + operators + "EMC\n";
}

} // namespace

Document::Document(const QString &language, const QString &title)
    : m_language(language.toLatin1()), m_title(base::PeerText(title).forTerminal())
{
    newPage();
}

void Document::newPage()
{
    m_pages.emplace_back();
    m_current = m_pages.size() - 1;
}

void Document::begin(const char *role)
{
    const int index = int(m_elements.size());
    m_elements.push_back({role, m_open, {}});
    if (m_open >= 0)
        m_elements[std::size_t(m_open)].children.push_back(index);
    m_open = index;
}

void Document::end()
{
    m_open = m_elements[std::size_t(m_open)].parent;
}

void Document::text(const QByteArray &encoded, Font font, double size, double x, double y, Colour colour)
{
    Page &page = m_pages[m_current];
    const int mark = int(page.marks.size());
    page.marks.push_back(m_open);
    m_elements[std::size_t(m_open)].children.push_back(-1 - int(m_pieces.size()));
    m_pieces.push_back({int(m_current), mark});
    page.content += '/' + QByteArray(m_elements[std::size_t(m_open)].role) + " <</MCID "
        + QByteArray::number(mark) + ">> BDC\n" + textOperators(encoded, font, size, x, y, colour) + "EMC\n";
}

void Document::decoration(const QByteArray &encoded, Font font, double size, double x, double y,
                          Colour colour)
{
    m_pages[m_current].content += artifact(textOperators(encoded, font, size, x, y, colour));
}

void Document::rectangle(double x, double y, double width, double height, Colour colour)
{
    m_pages[m_current].content += artifact(number(colour, "rg") + ' ' + number(x) + ' ' + number(y) + ' '
                                           + number(width) + ' ' + number(height) + " re f\n");
}

void Document::path(const QByteArray &operators, double x, double y, double scale, Colour fill, Colour stroke)
{
    m_pages[m_current].content
        += artifact("q " + number(scale) + " 0 0 " + number(scale) + ' ' + number(x) + ' ' + number(y)
                    + " cm " + number(fill, "rg") + ' ' + number(stroke, "RG") + ' ' + operators + " Q\n");
}

QByteArray Document::bytes() const
{
    return Writer(*this).bytes();
}

} // namespace clearway::report::pdf
