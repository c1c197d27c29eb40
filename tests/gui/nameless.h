// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What a screen reader meets and could not call by a name.
#pragma once

#include <QAccessible>
#include <QObject>
#include <QStringList>

namespace clearway::gui {

/// Widgets and cells below `from` that the keyboard or a screen reader meets and that have no name.
inline QStringList nameless(QAccessibleInterface *from)
{
    QStringList found;
    for (int i = 0; i < from->childCount(); ++i) {
        QAccessibleInterface *child = from->child(i);
        const bool met = child
            && (child->state().focusable || child->role() == QAccessible::ProgressBar
                || child->role() == QAccessible::Cell);
        if (met && !child->state().invisible && child->text(QAccessible::Name).isEmpty())
            found << QString::fromLatin1(child->object() ? child->object()->metaObject()->className()
                                                         : "cell");
        if (child)
            found << nameless(child);
    }
    return found;
}

} // namespace clearway::gui
