// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/textlabel.h"

#include "gui/palette.h"

#include <QApplication>
#include <QEvent>

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
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyTone();
    QLabel::changeEvent(event);
}

void TextLabel::applyTone()
{
    const Palette &colours = Palette::of(QApplication::palette());
    QPalette own;
    own.setColor(QPalette::WindowText,
                 m_tone == Tone::Dim          ? colours.dim
                     : m_tone == Tone::Accent ? colours.accent
                                              : colours.text);
    own.setColor(QPalette::Highlight, colours.accent);
    own.setColor(QPalette::HighlightedText, colours.onAccent);
    setPalette(own);
}

} // namespace clearway::gui
