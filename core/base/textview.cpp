// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/textview.h"

#include <QByteArray>
#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace clearway::base {
namespace {

/// What stands at a position in some encoding.
struct Decoded {
    QString text;
    qsizetype length = 0; ///< of its source
};
using Decoder = std::optional<Decoded> (*)(const QString &, qsizetype);

std::optional<uint> number(const QString &text, qsizetype at, qsizetype digits, int base)
{
    if (at + digits > text.size())
        return std::nullopt;
    bool ok = false;
    const uint value = QStringView(text).mid(at, digits).toUInt(&ok, base);
    return ok && text[at] != u'+' && text[at] != u'-' ? std::optional(value) : std::nullopt;
}

/// How many bytes a UTF-8 character of this first byte has (RFC 3629 3).
int utf8Length(uint first)
{
    return first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

/// "%41", "=41" and UTF-8 characters of several such bytes; "%u0041".
std::optional<Decoded> percentAt(const QString &text, qsizetype at)
{
    const QChar mark = text[at];
    if (mark != u'%' && mark != u'=')
        return std::nullopt;
    if (at + 1 < text.size() && mark == u'%' && text[at + 1].toLower() == u'u')
        if (const auto unit = number(text, at + 2, 4, 16))
            return Decoded{QString(QChar(ushort(*unit))), 6};
    QByteArray bytes;
    const auto first = number(text, at + 1, 2, 16);
    if (!first)
        return std::nullopt;
    for (qsizetype i = at; bytes.size() < utf8Length(*first) && i < text.size() && text[i] == mark; i += 3) {
        const auto byte = number(text, i + 1, 2, 16);
        if (!byte)
            break;
        bytes += char(*byte);
    }
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString whole = utf8.decode(bytes);
    if (utf8.hasError() || whole.isEmpty())
        return Decoded{QString(QChar(ushort(*first))), 3};
    return Decoded{whole, bytes.size() * 3};
}

/// The references of ASCII punctuation that HTML knows by name.
std::optional<Decoded> namedReference(const QString &text, qsizetype at, qsizetype end)
{
    static const QHash<QString, QChar> named{
        {QStringLiteral("amp"), u'&'},    {QStringLiteral("lt"), u'<'},
        {QStringLiteral("gt"), u'>'},     {QStringLiteral("quot"), u'"'},
        {QStringLiteral("apos"), u'\''},  {QStringLiteral("nbsp"), u' '},
        {QStringLiteral("colon"), u':'},  {QStringLiteral("sol"), u'/'},
        {QStringLiteral("commat"), u'@'}, {QStringLiteral("period"), u'.'},
        {QStringLiteral("equals"), u'='}, {QStringLiteral("lowbar"), u'_'},
        {QStringLiteral("bsol"), u'\\'},  {QStringLiteral("plus"), u'+'},
        {QStringLiteral("comma"), u','},  {QStringLiteral("percnt"), u'%'},
        {QStringLiteral("semi"), u';'},   {QStringLiteral("num"), u'#'},
        {QStringLiteral("hyphen"), u'-'}, {QStringLiteral("excl"), u'!'},
        {QStringLiteral("dollar"), u'$'}, {QStringLiteral("NewLine"), u'\n'},
        {QStringLiteral("Tab"), u'\t'}};
    const auto found = named.constFind(text.mid(at + 1, end - at - 1));
    return found == named.cend() ? std::nullopt : std::optional(Decoded{QString(*found), end + 1 - at});
}

/// "&#65;", "&#x41;", "&colon;".
std::optional<Decoded> referenceAt(const QString &text, qsizetype at)
{
    constexpr qsizetype longest = 10;
    if (text[at] != u'&')
        return std::nullopt;
    const qsizetype end = text.indexOf(u';', at);
    if (end < 0 || end - at > longest || end - at < 3)
        return std::nullopt;
    if (text[at + 1] != u'#')
        return namedReference(text, at, end);
    const bool hex = text[at + 2].toLower() == u'x';
    const qsizetype digits = at + (hex ? 3 : 2);
    const auto code = number(text, digits, end - digits, hex ? 16 : 10);
    if (!code || *code == 0 || *code > 0x10ffff)
        return std::nullopt;
    const char32_t letter = *code;
    return Decoded{QString::fromUcs4(&letter, 1), end + 1 - at};
}

/// "\u0041", "\x41", "\101", "\/" and the like, as JSON, JavaScript and C write them.
std::optional<Decoded> backslashAt(const QString &text, qsizetype at)
{
    if (text[at] != u'\\' || at + 1 >= text.size())
        return std::nullopt;
    const QChar next = text[at + 1];
    if (next.toLower() == u'u')
        if (const auto unit = number(text, at + 2, 4, 16))
            return Decoded{QString(QChar(ushort(*unit))), 6};
    if (next.toLower() == u'x')
        if (const auto byte = number(text, at + 2, 2, 16))
            return Decoded{QString(QChar(ushort(*byte))), 4};
    if (const auto octal = number(text, at + 1, 3, 8))
        return Decoded{QString(QChar(ushort(*octal))), 4};
    return next.isLetterOrNumber() ? std::nullopt : std::optional(Decoded{QString(next), 2});
}

std::optional<Decoded> invisibleAt(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    const bool hidden = c.isNull() || c.category() == QChar::Other_Format || c == QChar(0x00ad);
    return hidden ? std::optional(Decoded{QString(), 1}) : std::nullopt;
}

TextView decodedBy(Decoder decoder, const QString &text)
{
    TextView view;
    view.text.reserve(text.size());
    view.from.reserve(std::size_t(text.size()) + 1);
    for (qsizetype at = 0; at < text.size();) {
        const auto decoded = decoder(text, at);
        const QString piece = decoded ? decoded->text : QString(text[at]);
        view.text += piece;
        view.from.insert(view.from.end(), std::size_t(piece.size()), at);
        at += decoded ? decoded->length : 1;
    }
    view.from.push_back(text.size());
    return view;
}

/// A text in each form that the bytes may have; none where they are no text.
QStringList textsOf(const QByteArray &bytes)
{
    const auto printable
        = [](char c) { return uchar(c) >= 0x20 || c == '\n' || c == '\r' || c == '\t' || !c; };
    if (bytes.size() < 4 || std::ranges::count_if(bytes, printable) * 10 < bytes.size() * 8)
        return {};
    QStringList all{QString::fromLatin1(bytes)};
    for (auto encoding : {QStringDecoder::Utf8, QStringDecoder::Utf16LE, QStringDecoder::Utf16BE}) {
        QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
        const QString text = decoder.decode(bytes);
        if (!decoder.hasError() && !text.isEmpty() && !all.contains(text))
            all << text;
    }
    return all;
}

void addBase64(const QString &text, std::vector<DecodedRun> &all)
{
    static const QRegularExpression runs(QStringLiteral("[A-Za-z0-9+/_-]{8,}={0,2}"));
    for (auto match = runs.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch run = match.next();
        QByteArray letters = run.captured().toLatin1();
        letters.replace('-', '+').replace('_', '/');
        DecodedRun decoded{run.capturedStart(), run.capturedEnd(), {}};
        for (int skipped = 0; skipped < 4; ++skipped) // what stands before it may look like a part of it
            decoded.texts += textsOf(QByteArray::fromBase64(letters.mid(skipped)));
        if (!decoded.texts.isEmpty())
            all.push_back(decoded);
    }
}

void addHex(const QString &text, std::vector<DecodedRun> &all)
{
    static const QRegularExpression runs(QStringLiteral("[0-9A-Fa-f]{2}(?:[ :,-]?[0-9A-Fa-f]{2}){3,}"));
    for (auto match = runs.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch run = match.next();
        DecodedRun decoded{run.capturedStart(), run.capturedEnd(), {}};
        const QByteArray digits = run.captured().toLatin1();
        decoded.texts = textsOf(QByteArray::fromHex(digits)); // passes over what is no digit
        QByteArray shifted = digits;
        shifted.remove(0, 1);
        decoded.texts += textsOf(QByteArray::fromHex(shifted.left(shifted.size() / 2 * 2)));
        if (!decoded.texts.isEmpty())
            all.push_back(decoded);
    }
}

} // namespace

std::vector<TextView> decodedViews(const QString &text)
{
    std::vector<TextView> all;
    for (Decoder decoder : {percentAt, referenceAt, backslashAt, invisibleAt}) {
        TextView view = decodedBy(decoder, text);
        if (view.text != text)
            all.push_back(std::move(view));
    }
    return all;
}

std::vector<DecodedRun> decodedRuns(const QString &text)
{
    std::vector<DecodedRun> all;
    addBase64(text, all);
    addHex(text, all);
    return all;
}

} // namespace clearway::base
