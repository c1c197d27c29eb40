// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/titlebars.h"

#include "gui/palette.h"

#include <QEvent>
#include <QWidget>

namespace clearway::gui {
namespace {

/// Menus, tooltips and the like have no frame.
bool hasFrame(const QWidget &widget)
{
    const Qt::WindowType type = widget.windowType();
    return widget.isWindow() && (type == Qt::Window || type == Qt::Dialog);
}

} // namespace

TitleBars::TitleBars(QObject *application, Tell tell) : QObject(application), m_tell(std::move(tell))
{
    application->installEventFilter(this);
}

bool TitleBars::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::Show && type != QEvent::PaletteChange && type != QEvent::WinIdChange)
        return false;
    const auto *widget = qobject_cast<const QWidget *>(watched);
    // Without a window of the system there is no bar yet, and asking for its number would make one.
    if (widget && hasFrame(*widget) && widget->internalWinId() != 0)
        m_tell(widget->internalWinId(), Palette::of(widget->palette()).dark);
    return false;
}

} // namespace clearway::gui
