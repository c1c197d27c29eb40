// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The escapers of documents; peertext.h says what each is for.
#include "base/peertext.h"

#include <QList>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clearway::base {
namespace {

/// Letters, digits and the marks of plain prose, and figures such as "3.0", "14:02" and "28.11.2026": nothing
/// that Markdown, or a renderer that looks for links and mentions afterwards, could take for more.
bool isProse(const QString &word)
{
    static const QRegularExpression figure(u"^\\d+([.:]\\d+){1,2}$"_s);
    return figure.match(word).hasMatch() || std::ranges::all_of(word, [](QChar c) {
               return c.isLetterOrNumber() || u"-–—’'…%,;·"_s.contains(c);
           });
}

/// "GH-12", "3f2a91c": ticket systems make links of numbers and of commits, though no Markdown says so.
bool isReference(const QString &word)
{
    static const QRegularExpression reference(u"^([A-Za-z][A-Za-z0-9]*-\\d+|[0-9a-f]{7,40})$"_s);
    return reference.match(word).hasMatch();
}

/// ":tada:", which many of them make a picture of.
bool isShortCode(const QString &word)
{
    return word.size() > 2 && word.startsWith(u':') && word.endsWith(u':');
}

/// "-", "---", "1.": what opens a list or a line across, where it stands first.
bool isLineMark(const QString &word)
{
    const bool ends = word.endsWith(u'.') || word.endsWith(u')');
    const QString mark = ends ? word.chopped(1) : word;
    return std::ranges::all_of(mark, [](QChar c) { return c == u'-'; })
        || (ends && std::ranges::all_of(mark, [](QChar c) { return c.isDigit(); }));
}

qsizetype longestRun(const QString &text, QChar mark)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (QChar c : text) {
        run = c == mark ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

/// A code span (CommonMark 6.1). A pipe would end a table's cell even there (GFM 4.10).
QString codeSpan(QString word)
{
    word.replace(u'|', u"\\u{7c}"_s);
    const QString fence(longestRun(word, u'`') + 1, u'`');
    const QString gap = word.startsWith(u'`') || word.endsWith(u'`') ? u" "_s : QString();
    return fence + gap + word + gap + fence;
}

/// The marks around a word stay prose.
QString markdownWord(const QString &word, bool first)
{
    const auto isEdge = [](QChar c) { return u"()“”„\"…,;:.?"_s.contains(c); };
    qsizetype from = 0;
    qsizetype to = word.size();
    while (from < to && isEdge(word[from]))
        ++from;
    while (to > from && isEdge(word[to - 1]))
        --to;
    const QString core = word.mid(from, to - from);
    if (isShortCode(word))
        return codeSpan(word);
    if (core.isEmpty() || (isProse(core) && !isReference(core) && !(first && isLineMark(word))))
        return word;
    return word.left(from) + codeSpan(core) + word.mid(to);
}

/// WinAnsiEncoding beyond Latin-1 (ISO 32000-1 annex D.2).
constexpr char32_t winAnsiExtras[] = {0x20ac, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030,
                                      0x0160, 0x2039, 0x0152, 0x017d, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
                                      0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x017e, 0x0178};

bool isWinAnsi(char32_t c)
{
    return (c >= 0x20 && c < 0x7f) || (c >= 0xa0 && c <= 0xff && c != 0xad)
        || std::ranges::find(winAnsiExtras, c) != std::end(winAnsiExtras);
}

/// Pieces of at most `limit` bytes as UTF-8, never through a character.
QList<QByteArray> utf8Pieces(const QString &text, qsizetype limit)
{
    QList<QByteArray> pieces(1);
    for (char32_t c : text.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&c, 1).toUtf8();
        if (pieces.back().size() + bytes.size() > limit)
            pieces.append(QByteArray());
        pieces.back() += bytes;
    }
    return pieces;
}

} // namespace

QString PeerText::forHtml() const
{
    QString shown = forTerminal().toHtmlEscaped();
    return shown.replace(u'\'', u"&#39;"_s);
}

QString PeerText::forMarkdown() const
{
    QStringList words = forTerminal().split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i)
        words[i] = markdownWord(words[i], i == 0);
    return words.join(u' ');
}

QString PeerText::forPdf() const
{
    QString shown;
    for (char32_t c : forTerminal().toUcs4())
        if (isWinAnsi(c))
            shown += QChar::fromUcs4(c);
        else
            shown += QStringLiteral("\\u{%1}").arg(uint(c), 0, 16);
    return shown;
}

QByteArray PeerText::forMailHeader() const
{
    const QString shown = forTerminal();
    constexpr qsizetype longestPlain = 60; // with "Subject: " before it still one line (RFC 5322 2.1.1)
    constexpr qsizetype longestPiece = 42; // 56 as Base64, 75 as an encoded word at most (RFC 2047 2)
    const bool plain = std::ranges::all_of(shown, [](QChar c) { return c >= u' ' && c < u'\u007f'; });
    if (plain && shown.size() <= longestPlain && !shown.contains(u"=?"_s))
        return shown.toLatin1();
    QByteArray header;
    for (const QByteArray &piece : utf8Pieces(shown, longestPiece))
        header += (header.isEmpty() ? QByteArray() : "\r\n ") + "=?UTF-8?B?" + piece.toBase64() + "?=";
    return header;
}

QString PeerText::forPrometheusLabel() const
{
    QString shown = forTerminal();
    shown.replace(u'\\', u"\\\\"_s);
    return shown.replace(u'"', u"\\\""_s);
}

} // namespace clearway::base
