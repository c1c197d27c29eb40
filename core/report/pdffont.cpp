// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/pdffont.h"

#include "base/peertext.h"
#include "report/textlayout.h"

#include <QList>

#include <array>

namespace clearway::report::pdf {
namespace {

// Advance widths in thousandths of the size, from code 0x20 on in WinAnsiEncoding; the figures of Adobe's
// font metrics for Helvetica and Helvetica-Bold. Every glyph of Courier is 600 wide.
// clang-format off
constexpr std::array<short, 224> regular{
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
    556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
    500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
    556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
    278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584, 0, 556, 278, 222, 556, 333, 1000, 556, 556, 333,
    1000, 667, 333, 1000, 278, 611, 278, 278, 222, 222, 333, 333, 350, 556, 1000, 333, 1000, 500, 333, 944,
    278, 500, 667, 278, 333, 556, 556, 556, 556, 260, 556, 333, 737, 370, 556, 584, 333, 737, 333, 400, 584,
    333, 333, 333, 556, 537, 278, 333, 333, 365, 556, 834, 834, 834, 611, 667, 667, 667, 667, 667, 667, 1000,
    722, 667, 667, 667, 667, 278, 278, 278, 278, 722, 722, 778, 778, 778, 778, 778, 584, 778, 722, 722, 722,
    722, 667, 667, 611, 556, 556, 556, 556, 556, 556, 889, 500, 556, 556, 556, 556, 278, 278, 278, 278, 556,
    556, 556, 556, 556, 556, 556, 584, 611, 556, 556, 556, 556, 500, 556, 500};
constexpr std::array<short, 224> bold{
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
    556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278,
    556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584,
    556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556,
    333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584, 0, 556, 278, 278, 556, 500, 1000, 556, 556, 333,
    1000, 667, 333, 1000, 278, 611, 278, 278, 278, 278, 500, 500, 350, 556, 1000, 333, 1000, 556, 333, 944,
    278, 500, 667, 278, 333, 556, 556, 556, 556, 280, 556, 333, 737, 370, 556, 584, 333, 737, 333, 400, 584,
    333, 333, 333, 611, 556, 278, 333, 333, 365, 556, 834, 834, 834, 611, 722, 722, 722, 722, 722, 722, 1000,
    722, 667, 667, 667, 667, 278, 278, 278, 278, 722, 722, 778, 778, 778, 778, 778, 584, 778, 722, 722, 722,
    722, 667, 667, 611, 556, 556, 556, 556, 556, 556, 889, 556, 556, 556, 556, 556, 278, 278, 278, 278, 611,
    611, 611, 611, 611, 611, 611, 584, 611, 611, 611, 611, 611, 556, 611, 556};
// clang-format on
constexpr int courier = 600;
constexpr int firstCode = 0x20;
constexpr char noBreakSpace = char(0xa0);

/// Code in WinAnsiEncoding of a character that forPdf let pass.
char code(QChar c)
{
    // 0x80 to 0x9f; 0: no character there
    constexpr std::array<char16_t, 32> extras{0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                              0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017d, 0,
                                              0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                              0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};
    for (std::size_t i = 0; i < extras.size(); ++i)
        if (extras[i] == c.unicode())
            return char(0x80 + i);
    return char(c.unicode());
}

double advance(char c, Font font)
{
    const auto index = std::size_t(uchar(c) - firstCode);
    if (font == Font::Mono || index >= regular.size())
        return courier;
    return font == Font::Bold ? bold[index] : regular[index];
}

/// Takes as much of a word's front as fits; at least one character.
QByteArray takeFitting(QByteArray &word, Font font, double size, double width)
{
    qsizetype length = 1;
    double used = advance(word[0], font);
    while (length < word.size() && (used += advance(word[length], font)) * size / 1000 <= width)
        ++length;
    const QByteArray taken = word.left(length);
    word = word.mid(length);
    return taken;
}

} // namespace

QByteArray encoded(const QString &text)
{
    QByteArray bytes;
    for (QChar c : base::PeerText(text).forPdf())
        bytes += code(c);
    return bytes;
}

double width(const QByteArray &encoded, Font font, double size)
{
    double all = 0;
    for (char c : encoded)
        all += advance(c, font);
    return all * size / 1000;
}

QList<QByteArray> wrapped(const QString &text, Font font, double size, double width)
{
    QList<QByteArray> lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QByteArray line;
        for (QByteArray word : encoded(keptTogether(paragraph)).split(' ')) {
            if (!line.isEmpty() && pdf::width(line + ' ' + word, font, size) > width) {
                lines << line;
                line.clear();
            }
            double rest = pdf::width(word, font, size);
            while (line.isEmpty() && rest > width) {
                lines << takeFitting(word, font, size, width);
                rest -= pdf::width(lines.back(), font, size);
            }
            line += (line.isEmpty() ? QByteArray() : QByteArray(" ")) + word;
        }
        lines << line;
    }
    for (QByteArray &line : lines)
        line.replace(noBreakSpace, ' ');
    return lines;
}

} // namespace clearway::report::pdf
