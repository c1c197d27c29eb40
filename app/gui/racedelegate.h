// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Paints the rows of a race: names, bars to scale, outcomes.
#pragma once

#include "gui/palette.h"
#include "gui/racebars.h"

#include <QStyledItemDelegate>

namespace clearway::gui {

class RaceView;

class RaceDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit RaceDelegate(RaceView *view);
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintBar(QPainter &painter, const QRect &rect, const QModelIndex &index,
                  const Palette &palette) const;

    RaceView *m_view;
};

} // namespace clearway::gui
