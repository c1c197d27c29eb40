// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/palette.h"

namespace clearway::gui {

const Palette &Palette::light()
{
    static const Palette palette{
        .dark = false,
        .bg = QColor(0xFFFFFF),
        .chrome = QColor(0xF6F7F9),
        .hairline = QColor(0xE2E5EA),
        .selection = QColor(0xE3EEFA),
        .code = QColor(0xF3F5F8),
        .track = QColor(0xE8EBEF),
        .raised = QColor(0xFFFFFF),
        .text = QColor(0x1A1D21),
        .dim = QColor(0x59626D),
        .accent = QColor(0x0A5BB5),
        .onAccent = QColor(0xFFFFFF),
        .border = QColor(0x7E8690),
        .info = QColor(0xEEF4FB),
        .band = {QColor(0xEFF8F4), QColor(0xFEF8EC), QColor(0xFDF2EF), QColor(0xF6F3FC), QColor(0xF6F7F9),
                 QColor(0xF6F7F9)},
        .tlsFill = QColor(0x9CC4EC),
        .status = {QColor(0x00664B), QColor(0x8A5A00), QColor(0xA3260B), QColor(0x5B3E96), QColor(0x4A5568),
                   QColor(0x6B7480)},
    };
    return palette;
}

const Palette &Palette::darkTheme()
{
    static const Palette palette{
        .dark = true,
        .bg = QColor(0x1E1E1E),
        .chrome = QColor(0x262729),
        .hairline = QColor(0x393B3F),
        .selection = QColor(0x2B3A4C),
        .code = QColor(0x2A2B2E),
        .track = QColor(0x303235),
        .raised = QColor(0x484A4F),
        .text = QColor(0xECEDEF),
        .dim = QColor(0xAEB4BC),
        .accent = QColor(0x7DB9FF),
        .onAccent = QColor(0x0B1A2B),
        .border = QColor(0x7B828C),
        .info = QColor(0x1F2A37),
        .band = {QColor(0x1D2A25), QColor(0x2C2619), QColor(0x30221E), QColor(0x27232F), QColor(0x262729),
                 QColor(0x262729)},
        .tlsFill = QColor(0x3F6FA3),
        .status = {QColor(0x3DDC97), QColor(0xFFC247), QColor(0xFF8A65), QColor(0xC3B1F5), QColor(0xB8C0CC),
                   QColor(0x9AA1AB)},
    };
    return palette;
}

Palette Palette::contrast(const QPalette &system)
{
    const QColor ground = system.color(QPalette::Window);
    const QColor ink = system.color(QPalette::WindowText);
    Palette palette = light();
    palette.dark = ink.lightness() > ground.lightness();
    palette.isContrast = true;
    for (QColor *each : {&palette.bg, &palette.chrome, &palette.selection, &palette.code, &palette.track,
                         &palette.raised, &palette.info, &palette.tlsFill})
        *each = ground;
    for (QColor *each : {&palette.hairline, &palette.text, &palette.dim, &palette.border})
        *each = ink;
    palette.accent = system.color(QPalette::Highlight);
    palette.onAccent = system.color(QPalette::HighlightedText);
    palette.band.fill(ground);
    palette.status.fill(ink);
    return palette;
}

QPalette Palette::plain(bool dark)
{
    const QColor ground = dark ? Qt::black : Qt::white;
    const QColor ink = dark ? Qt::white : Qt::black;
    QPalette palette(ground);
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::WindowText, ink);
    // Those of the "black" and "white" contrast themes of Windows.
    palette.setColor(QPalette::Highlight, dark ? QColor(0x1AEBFF) : QColor(0x37006E));
    palette.setColor(QPalette::HighlightedText, ground);
    return palette;
}

const Palette &Palette::of(const QPalette &palette)
{
    // Only toQt() of a contrast palette draws its hairlines in the colour of its text.
    if (palette.color(QPalette::Midlight) == palette.color(QPalette::WindowText)) {
        static Palette last;
        static qint64 lastKey = -1;
        if (lastKey != palette.cacheKey()) {
            QPalette colours = palette;
            colours.setColor(QPalette::Highlight, palette.color(QPalette::Link));
            colours.setColor(QPalette::HighlightedText, palette.color(QPalette::BrightText));
            last = contrast(colours);
            lastKey = palette.cacheKey();
        }
        return last;
    }
    const bool isDark
        = palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
    return isDark ? darkTheme() : light();
}

QPalette Palette::toQt() const
{
    QPalette qt;
    qt.setColor(QPalette::Window, bg);
    qt.setColor(QPalette::Base, bg);
    qt.setColor(QPalette::AlternateBase, chrome);
    qt.setColor(QPalette::Button, chrome);
    qt.setColor(QPalette::ToolTipBase, chrome);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        qt.setColor(role, text);
    qt.setColor(QPalette::PlaceholderText, dim);
    qt.setColor(QPalette::Highlight, selection);
    qt.setColor(QPalette::HighlightedText, text);
    qt.setColor(QPalette::Link, accent);
    qt.setColor(QPalette::BrightText, onAccent);
    qt.setColor(QPalette::Light, raised);
    qt.setColor(QPalette::Midlight, hairline);
    qt.setColor(QPalette::Mid, border);
    qt.setColor(QPalette::Dark, border);
    qt.setColor(QPalette::Shadow, hairline);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        qt.setColor(QPalette::Disabled, role, dim);
    return qt;
}

} // namespace clearway::gui
