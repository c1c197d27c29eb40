// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/windowframe.h"

#include "gui/palette.h"

#include <QPainter>

namespace clearway::gui {

namespace {
constexpr int frameWidth = 4;
}

WindowFrame::WindowFrame(QWidget *parent) : QWidget(parent) { }

void WindowFrame::setForeign(bool foreign)
{
    m_foreign = foreign;
    const int margin = foreign ? frameWidth : 0;
    setContentsMargins(margin, margin, margin, margin);
    update();
}

void WindowFrame::paintEvent(QPaintEvent *)
{
    const Palette &colours = Palette::of(palette());
    QPainter(this).fillRect(rect(), m_foreign ? colours.accent : colours.bg);
    if (m_foreign)
        QPainter(this).fillRect(contentsRect(), colours.bg);
}

} // namespace clearway::gui
