// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Texts that do not fit where they stand.
#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStringList>
#include <QStyle>
#include <QStyleOptionComboBox>

#include <algorithm>

namespace clearway::gui {

inline bool isClipped(const QLabel &label)
{
    const QFontMetrics metrics = label.fontMetrics();
    const int room = label.contentsRect().width() + 1; // half pixels are rounded here and there
    if (!label.wordWrap())
        return metrics.horizontalAdvance(label.text()) > room;
    int widest = 0;
    for (const QString &word : label.text().split(QRegularExpression(QStringLiteral("[\\s\\x{200b}]+"))))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return !label.text().isEmpty()
        && (widest > room || label.heightForWidth(label.width()) > label.height() + 1);
}

/// Beside the arrow.
inline int roomForWords(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    return box.style()
        ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box)
        .width();
}

inline bool isClipped(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return isClipped(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->fontMetrics().horizontalAdvance(button->text()) > button->width();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return box->fontMetrics().horizontalAdvance(box->currentText()) > roomForWords(*box);
    return false;
}

/// Content that scrolls sideways although nobody can: it is cut at the right.
inline bool isTooWide(const QScrollArea &area)
{
    return area.widget() && area.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
        && area.widget()->width() > area.viewport()->width();
}

/// What `window` shows, now or after scrolling, and cuts off, by class and text. What delegates paint is not
/// seen here.
inline QStringList clippedTexts(const QWidget &window)
{
    QStringList all;
    for (const auto *area : window.findChildren<const QScrollArea *>()) {
        if (!area->isVisible() || !isTooWide(*area))
            continue;
        all += QStringLiteral("%1 px of content in %2 px")
                   .arg(area->widget()->width())
                   .arg(area->viewport()->width());
    }
    for (const auto *widget : window.findChildren<const QWidget *>()) {
        if (!widget->isVisible() || !isClipped(*widget))
            continue;
        all += QString::fromLatin1(widget->metaObject()->className()) + QStringLiteral(": ")
            + widget->property("text").toString();
    }
    return all;
}

} // namespace clearway::gui
