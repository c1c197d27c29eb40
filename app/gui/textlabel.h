// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The only kind of label in the window: plain text, wrapped, in a role of the type scale.
//
// QLabel guesses rich text and then loads what a stranger wrote (trust: a certificate's name is shown here),
// and one without word wrap pushes the whole window wider.
#pragma once

#include "gui/typescale.h"

#include <QColor>
#include <QHash>
#include <QLabel>

namespace clearway::gui {

enum class Tone { Normal, Dim, Accent };

class TextLabel : public QLabel {
    Q_OBJECT
public:
    explicit TextLabel(TextRole role, Tone tone = Tone::Normal, QWidget *parent = nullptr);

    /// Hides QLabel's: a word that no line can hold, as a stranger may write one, gets places to break at.
    void setText(const QString &text);
    /// Gives a host's name places to break at after its dots, so that all of it can be read in a narrow pane;
    /// not for what is copied.
    void breakNames();
    /// Can be selected with the mouse and the keyboard, and copied. Makes a stop of the Tab key: only for
    /// what is worth one.
    void makeSelectable();
    /// A short caption that may not wrap, such as a button's neighbour.
    void keepOnOneLine() { setWordWrap(false); }
    [[nodiscard]] int heightForWidth(int width) const override;
    /// A wrapped label never keeps its window wider than a narrow pane.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTone();
    void addWord(QString &shown, QStringView word) const;
    Tone m_tone;
    bool m_breaksNames = false;
    QColor m_toned; ///< the colour in use
    mutable QString m_measured; ///< the text that the heights below belong to
    mutable QHash<int, int> m_heights; ///< by width
};

} // namespace clearway::gui
