// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/peertext.h"

#include <QList>
#include <QStringDecoder>

#include <algorithm>

namespace clearway::base {
namespace {

bool isInvisibleControl(char32_t c)
{
    if (c >= 0x20 && c < 0x7f)
        return false;
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control // C0, DEL, C1
        || category == QChar::Other_Format // bidi embeddings and isolates, zero width, soft hyphen
        || category == QChar::Separator_Line || category == QChar::Separator_Paragraph
        || category == QChar::Other_NotAssigned || category == QChar::Other_PrivateUse;
}

/// Never cuts between the two halves of a character.
QString cut(const QString &text, qsizetype limit)
{
    if (text.size() <= limit)
        return text;
    const bool splits = limit > 0 && text[limit - 1].isHighSurrogate() && text[limit].isLowSurrogate();
    return text.left(splits ? limit - 1 : limit) + QChar(0x2026);
}

} // namespace

PeerText::PeerText(const QString &text, qsizetype limit) : m_text(cut(text, limit))
{
    // Half a surrogate pair cannot be written as UTF-8, and a strict reader refuses it (RFC 7493 2.1).
    if (!m_text.isValidUtf16()) {
        const auto whole = m_text.toUcs4(); // puts U+FFFD for a half
        m_text = QString::fromUcs4(reinterpret_cast<const char32_t *>(whole.constData()), whole.size());
    }
}

PeerText PeerText::fromBytes(const QByteArray &bytes, qsizetype limit)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8.decode(bytes);
    if (utf8.hasError())
        text = QString::fromLatin1(bytes);
    return PeerText(text, limit);
}

QString PeerText::forTerminal() const
{
    const auto characters = m_text.toUcs4();
    if (std::ranges::none_of(characters, isInvisibleControl))
        return m_text;
    QString shown;
    shown.reserve(m_text.size());
    for (char32_t c : characters) {
        if (isInvisibleControl(c))
            shown += QStringLiteral("\\u{%1}").arg(uint(c), 0, 16);
        else
            shown += QChar::fromUcs4(c);
    }
    return shown;
}

} // namespace clearway::base
