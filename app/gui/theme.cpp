// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/theme.h"

#include "gui/palette.h"
#include "gui/style.h"
#include "gui/typescale.h"

#include <QApplication>

namespace clearway::gui {
namespace {

bool isDark(const QPalette &system)
{
    return systemWantsDark().value_or(Palette::of(system).dark);
}

QPalette coloursOf(Theme theme)
{
    static const QPalette system = QApplication::palette();
    switch (theme) {
    case Theme::Light:
        return Palette::light().toQt();
    case Theme::Dark:
        return Palette::darkTheme().toQt();
    case Theme::Contrast:
        return Palette::contrast(systemWantsContrast() ? system : Palette::plain(isDark(system))).toQt();
    case Theme::System:
        if (systemWantsContrast())
            return Palette::contrast(system).toQt();
        return (isDark(system) ? Palette::darkTheme() : Palette::light()).toQt();
    }
    return system;
}

} // namespace

QLatin1StringView name(Theme theme)
{
    switch (theme) {
    case Theme::System:
        return QLatin1StringView("system");
    case Theme::Light:
        return QLatin1StringView("light");
    case Theme::Dark:
        return QLatin1StringView("dark");
    case Theme::Contrast:
        return QLatin1StringView("contrast");
    }
    return {};
}

void dress(Theme theme)
{
    const QPalette colours = coloursOf(theme); // before our style brings its own
    if (!qobject_cast<Style *>(QApplication::style())) {
        chooseApplicationFont();
        QApplication::setStyle(new Style);
    }
    QApplication::setPalette(colours);
}

} // namespace clearway::gui
