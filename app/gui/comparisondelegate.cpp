// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/comparisondelegate.h"

#include "gui/comparisonmodel.h"
#include "gui/statuspaint.h"
#include "gui/typescale.h"

#include <QPainter>
#include <QTextLayout>

namespace clearway::gui {
namespace {

using report::Change;

/// On at most two lines; what does not fit ends in an ellipsis, and stands whole in the accessible text.
void paintLines(QPainter &painter, const QRect &rect, const QString &text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(rect.width());
    const int broken = first.isValid() ? first.textStart() + first.textLength() : int(text.size());
    layout.endLayout();
    if (broken >= text.size()) {
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, rect.width()));
        return;
    }
    const int height = metrics.lineSpacing();
    const QRect upper(rect.left(), rect.center().y() - height + 1, rect.width(), height);
    painter.drawText(upper, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(text.left(broken), Qt::ElideRight, rect.width()));
    painter.drawText(upper.translated(0, height), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(text.mid(broken), Qt::ElideRight, rect.width()));
}

void paintName(QPainter &painter, const QRect &rect, const QModelIndex &index, const Palette &palette)
{
    const QString detail = index.data(ComparisonModel::DetailRole).toString();
    painter.setFont(fontFor(TextRole::Strong));
    painter.setPen(palette.text);
    if (detail.isEmpty()) {
        paintLines(painter, rect, index.data().toString());
        return;
    }
    const int height = painter.fontMetrics().lineSpacing();
    const QRect upper(rect.left(), rect.center().y() - height, rect.width(), height);
    const auto draw = [&](const QRect &line, const QString &text) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
    };
    draw(upper, index.data().toString());
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(palette.dim);
    draw(upper.translated(0, height + 1), detail);
}

void paintSide(QPainter &painter, const QRect &rect, const QModelIndex &index, const Palette &palette)
{
    QRect text = rect;
    if (const QVariant status = index.data(ComparisonModel::StatusRole); status.isValid()) {
        const int side = scaled(18);
        paintStatus(painter, QRectF(rect.left(), rect.center().y() - side / 2.0 + 0.5, side, side),
                    verdict::Status(status.toInt()), palette);
        text.setLeft(rect.left() + side + 8);
    }
    const bool after = index.column() == ComparisonModel::After;
    painter.setFont(fontFor(after ? TextRole::Strong : TextRole::Body));
    painter.setPen(after ? palette.text : palette.dim);
    paintLines(painter, text, index.data().toString());
}

/// Up: better, down: worse; nothing where there is no order.
void paintArrow(QPainter &painter, const QRectF &box, Change change, const Palette &palette)
{
    if (change != Change::Better && change != Change::Worse)
        return;
    const bool better = change == Change::Better;
    const double tip = better ? box.top() + 2 : box.bottom() - 2;
    const double tail = better ? box.bottom() - 2 : box.top() + 2;
    const double wing = box.width() * 0.28;
    const double back = better ? tip + wing : tip - wing;
    const QPointF point(box.center().x(), tip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.of(better ? verdict::Status::Ok : verdict::Status::Failed), scaled(2),
                        Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawLine(QPointF(box.center().x(), tail), point);
    painter.drawPolyline(QPolygonF{QPointF(point.x() - wing, back), point, QPointF(point.x() + wing, back)});
}

void paintChange(QPainter &painter, const QRect &rect, const QModelIndex &index, const Palette &palette)
{
    const int side = scaled(15);
    paintArrow(painter, QRectF(rect.left(), rect.center().y() - side / 2.0 + 0.5, side, side),
               Change(index.data(ComparisonModel::ChangeRole).toInt()), palette);
    painter.setFont(fontFor(TextRole::Body));
    painter.setPen(palette.text);
    paintLines(painter, rect.adjusted(side + 8, 0, -12, 0), index.data().toString());
}

} // namespace

QSize ComparisonDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {scaled(80), scaled(50)};
}

void ComparisonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Palette &palette = Palette::of(option.palette);
    const QRect cell = option.rect.adjusted(2, 0, -8, 0);
    painter->save();
    if (!index.parent().isValid()) { // a group's name goes over the whole row
        painter->setFont(fontFor(TextRole::Section));
        painter->setPen(palette.text);
        painter->drawText(cell, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    } else if (index.column() == ComparisonModel::What) {
        paintName(*painter, cell, index, palette);
    } else if (index.column() == ComparisonModel::Changed) {
        paintChange(*painter, option.rect, index, palette);
    } else {
        paintSide(*painter, option.rect.adjusted(0, 0, -8, 0), index, palette);
    }
    painter->restore();
}

} // namespace clearway::gui
