// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/pdfwriter.h"

namespace clearway::report::pdf {
namespace {

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

/// A text string as UTF-16 with its mark (7.9.2.2).
QByteArray textString(const QString &text)
{
    QByteArray hex = "FEFF";
    for (QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return '<' + hex + '>';
}

} // namespace

QByteArray number(double value)
{
    QByteArray text = QByteArray::number(value, 'f', 2);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text;
}

QByteArray number(Colour colour, const char *op)
{
    return number(colour.red) + ' ' + number(colour.green) + ' ' + number(colour.blue) + ' ' + op;
}

QByteArray literal(const QByteArray &bytes)
{
    QByteArray text = "(";
    for (char c : bytes) {
        if (c == '(' || c == ')' || c == '\\')
            text += '\\';
        text += c;
    }
    return text + ')';
}

Writer::Writer(const Document &document) : m_document(document) { }

void Writer::object(int number, const QByteArray &content)
{
    if (m_offsets.size() <= std::size_t(number))
        m_offsets.resize(std::size_t(number) + 1);
    m_offsets[std::size_t(number)] = m_bytes.size();
    m_bytes += QByteArray::number(number) + " 0 obj\n" + content + "\nendobj\n";
}

QByteArray Writer::bytes()
{
    m_bytes = "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"; // four bytes above 127: not to be taken for text (7.5.2)
    object(1,
           "<</Type/Catalog/Pages 2 0 R/Lang" + literal(m_document.m_language)
               + "/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot "
               + reference(root()) + ">>");
    object(3, "<</Title" + textString(m_document.m_title) + "/Producer(Clearway)>>");
    const char *fonts[] = {"Helvetica", "Helvetica-Bold", "Courier"};
    for (int i = 0; i < 3; ++i)
        object(4 + i,
               QByteArray("<</Type/Font/Subtype/Type1/BaseFont/") + fonts[i] + "/Encoding/WinAnsiEncoding>>");
    pages();
    structure();
    parents();
    trailer();
    return m_bytes;
}

void Writer::pages()
{
    QByteArray kids;
    for (std::size_t i = 0; i < m_document.m_pages.size(); ++i) {
        kids += reference(page(i)) + ' ';
        object(page(i),
               "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F0 4 0 R/F1 5 0 R/F2 6 0 "
               "R>>>>/StructParents "
                   + QByteArray::number(int(i)) + "/Tabs/S/Contents " + reference(page(i) + 1) + ">>");
        const QByteArray packed = qCompress(m_document.m_pages[i].content).mid(4); // without Qt's length
        object(page(i) + 1,
               "<</Filter/FlateDecode/Length " + QByteArray::number(packed.size()) + ">>stream\n" + packed
                   + "\nendstream");
    }
    object(2, "<</Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(m_document.pages()) + ">>");
}

QByteArray Writer::children(std::size_t index) const
{
    QByteArray kids;
    for (int child : m_document.m_elements[index].children) {
        if (child >= 0) {
            kids += reference(element(std::size_t(child))) + ' ';
            continue;
        }
        const auto &piece = m_document.m_pieces[std::size_t(-1 - child)];
        kids += "<</Type/MCR/Pg " + reference(page(std::size_t(piece.page))) + "/MCID "
            + QByteArray::number(piece.mark) + ">> ";
    }
    return kids;
}

void Writer::structure()
{
    QByteArray top;
    for (std::size_t i = 0; i < m_document.m_elements.size(); ++i) {
        const auto &each = m_document.m_elements[i];
        if (each.parent < 0)
            top += reference(element(i)) + ' ';
        const int parent = each.parent < 0 ? root() : element(std::size_t(each.parent));
        object(element(i),
               QByteArray("<</Type/StructElem/S/") + each.role + "/P " + reference(parent) + "/K["
                   + children(i) + "]>>");
    }
    object(root(),
           "<</Type/StructTreeRoot/K[" + top + "]/ParentTree " + reference(parentTree())
               + "/ParentTreeNextKey " + QByteArray::number(m_document.pages()) + ">>");
}

/// From a page's marked pieces back to their elements (14.7.4.4).
void Writer::parents()
{
    QByteArray numbers;
    for (std::size_t i = 0; i < m_document.m_pages.size(); ++i) {
        QByteArray owners;
        for (int owner : m_document.m_pages[i].marks)
            owners += reference(element(std::size_t(owner))) + ' ';
        numbers += QByteArray::number(int(i)) + '[' + owners + ']';
    }
    object(parentTree(), "<</Nums[" + numbers + "]>>");
}

void Writer::trailer()
{
    const qsizetype start = m_bytes.size();
    m_bytes += "xref\n0 " + QByteArray::number(m_offsets.size()) + "\n0000000000 65535 f \n";
    for (std::size_t i = 1; i < m_offsets.size(); ++i)
        m_bytes += QByteArray::number(m_offsets[i]).rightJustified(10, '0') + " 00000 n \n";
    m_bytes += "trailer\n<</Size " + QByteArray::number(m_offsets.size())
        + "/Root 1 0 R/Info 3 0 R>>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

} // namespace clearway::report::pdf
