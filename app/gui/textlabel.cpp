// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/textlabel.h"

#include "gui/palette.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>

namespace clearway::gui {

TextLabel::TextLabel(TextRole role, Tone tone, QWidget *parent) : QLabel(parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setFont(fontFor(role));
    applyTone();
}

void TextLabel::makeSelectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::StrongFocus); // QLabel alone would ask for a click
}

int TextLabel::heightForWidth(int width) const
{
    // Nested layouts ask a dozen times, and each answer shapes the whole text anew.
    if (m_measured != text()) {
        m_measured = text();
        m_heights.clear();
    }
    const auto known = m_heights.constFind(width);
    return known != m_heights.constEnd() ? *known : *m_heights.insert(width, QLabel::heightForWidth(width));
}

void TextLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_heights.clear();
    // A colour set on a label's own palette does not follow a change of theme.
    if (event->type() == QEvent::PaletteChange)
        applyTone();
    QLabel::changeEvent(event);
}

void TextLabel::applyTone()
{
    const Palette &colours = Palette::of(QApplication::palette());
    const QColor tone = m_tone == Tone::Dim ? colours.dim
        : m_tone == Tone::Accent            ? colours.accent
                                            : colours.text;
    // Setting a palette tells of a change of palette once more.
    if (tone == m_toned && colours.accent == palette().color(QPalette::Highlight))
        return;
    m_toned = tone;
    QPalette own;
    own.setColor(QPalette::WindowText, tone);
    own.setColor(QPalette::Highlight, colours.accent);
    own.setColor(QPalette::HighlightedText, colours.onAccent);
    setPalette(own);
}

void TextLabel::breakNames()
{
    m_breaksNames = true;
    setText(text());
}

void TextLabel::addWord(QString &shown, QStringView word) const
{
    constexpr int longestWord = 80; // longer than a fingerprint, which must be copied as it is
    constexpr int piece = 16;
    constexpr QChar breaksHere(0x200B);
    int inPiece = 0;
    for (const QChar each : word) {
        if (inPiece == piece && (m_breaksNames || word.size() > longestWord)) {
            shown += breaksHere;
            inPiece = 0;
        }
        shown += each;
        ++inPiece;
        if (m_breaksNames && each == u'.') {
            shown += breaksHere;
            inPiece = 0;
        }
    }
}

void TextLabel::setText(const QString &text)
{
    QString shown;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from;
        while (to < text.size() && !text.at(to).isSpace())
            ++to;
        addWord(shown, QStringView(text).mid(from, to - from));
        shown += QStringView(text).mid(to, 1);
        from = to + 1;
    }
    QLabel::setText(shown);
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return wordWrap() ? QSize(std::min(hint.width(), scaled(240)), hint.height()) : hint;
}

} // namespace clearway::gui
