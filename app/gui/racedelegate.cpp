// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/racedelegate.h"

#include "gui/racebarpaint.h"
#include "gui/racemodel.h"
#include "gui/racescale.h"
#include "gui/raceview.h"
#include "gui/statuspaint.h"
#include "gui/typescale.h"

#include <QPainter>

namespace clearway::gui {
namespace {

using Kind = AttemptBar::Kind;

void paintText(QPainter &painter, const QRect &rect, const QString &text)
{
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void paintOutcome(QPainter &painter, const QRect &rect, const QModelIndex &index, const Palette &palette)
{
    const int side = scaled(18);
    const QVariant status = index.data(RaceModel::StatusRole);
    if (!status.isValid())
        return;
    paintStatus(painter, QRectF(rect.left(), rect.center().y() - side / 2.0 + 0.5, side, side),
                verdict::Status(status.toInt()), palette);
    const bool winner = index.data(RaceModel::BarRole).value<AttemptBar>().kind == Kind::Winner;
    painter.setFont(fontFor(winner ? TextRole::Strong : TextRole::Body));
    painter.setPen(palette.text);
    paintText(painter, rect.adjusted(side + 8, 0, -4, 0), index.data().toString());
}

/// A bar that is at least wide enough to be seen.
QRectF between(double from, double to, const QRect &row)
{
    const double height = scaled(13);
    return {from, row.center().y() + 0.5 - height / 2, std::max(to - from, 4.0), height};
}

} // namespace

RaceDelegate::RaceDelegate(RaceView *view) : QStyledItemDelegate(view), m_view(view) { }

QSize RaceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {scaled(80), scaled(40)};
}

void RaceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Palette &palette = Palette::of(option.palette);
    const QVariant bar = index.data(RaceModel::BarRole);
    painter->save();
    if (!bar.isValid()) { // a race's name goes over the whole row
        painter->setFont(fontFor(TextRole::Section));
        painter->setPen(palette.text);
        paintText(*painter, option.rect.adjusted(2, 0, -4, 0), index.data().toString());
    } else if (index.column() == RaceModel::Attempt) {
        const bool winner = bar.value<AttemptBar>().kind == Kind::Winner;
        painter->setFont(fontFor(winner ? TextRole::Strong : TextRole::Body));
        painter->setPen(palette.text);
        paintText(*painter, option.rect.adjusted(2, 0, -8, 0), index.data().toString());
    } else if (index.column() == RaceModel::Timeline) {
        paintBar(*painter, option.rect, index, palette);
    } else {
        paintOutcome(*painter, option.rect, index, palette);
    }
    painter->restore();
}

void RaceDelegate::paintBar(QPainter &painter, const QRect &rect, const QModelIndex &index,
                            const Palette &palette) const
{
    const auto bar = index.data(RaceModel::BarRole).value<AttemptBar>();
    const RaceScale scale(m_view->span(), rect);
    for (const evidence::Duration tick : scale.ticks())
        painter.fillRect(QRectF(scale.at(tick), rect.top(), 1, rect.height()), palette.hairline);
    if (bar.kind == Kind::NotRun)
        return;
    const double start = scale.at(bar.start);
    const double opened = scale.at(bar.opened.value_or(bar.start));
    const double end = scale.at(bar.end);
    double behind = end;
    switch (bar.kind) {
    case Kind::Silent:
        if (bar.opened)
            paintBarPart(painter, between(start, opened, rect), BarPart::Tcp, palette);
        paintBarPart(painter, between(bar.opened ? opened + 2 : start, end, rect), BarPart::Silent, palette,
                     !scale.holds(bar.end));
        return;
    case Kind::FalseWinner:
    case Kind::NotGoto:
    case Kind::Failed: {
        paintBarPart(painter, between(start, end, rect), BarPart::NotGoto, palette);
        const int side = scaled(16);
        behind = std::max(end, start + 4) + 6;
        paintStatus(painter, QRectF(behind, rect.center().y() - side / 2.0 + 0.5, side, side),
                    statusOf(bar.kind), palette);
        behind += side;
        break;
    }
    default:
        paintBarPart(painter, between(start, opened, rect), BarPart::Tcp, palette);
        paintBarPart(painter, between(opened + 1, end, rect),
                     bar.kind == Kind::Dropped ? BarPart::Dropped : BarPart::Tls, palette);
        behind = std::max(end, opened + 5);
    }
    const bool winner = bar.kind == Kind::Winner;
    if (winner)
        painter.fillRect(QRectF(behind, rect.top() + 2, 2, rect.height() - 4), palette.text);
    painter.setFont(fontFor(winner ? TextRole::SmallStrong : TextRole::Small));
    painter.setPen(winner ? palette.text : palette.dim);
    const int left = int(behind) + 8;
    const QRect room(left, rect.top(), rect.right() - left, rect.height());
    const QString words = index.data().toString();
    // Where only the time fits, the outcome's column still has the words.
    const bool fits = painter.fontMetrics().horizontalAdvance(words) <= room.width();
    paintText(painter, room, fits ? words : words.section(QStringLiteral("  "), 0, 0));
}

} // namespace clearway::gui
