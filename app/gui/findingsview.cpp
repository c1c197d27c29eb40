// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/findingsview.h"

#include "gui/findingsmodel.h"
#include "gui/statuspaint.h"
#include "gui/typescale.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace clearway::gui {
namespace {

constexpr int left = 24;
constexpr int padding = 12;

class FindingDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = textWidth(option);
        const int title
            = QFontMetrics(fontFor(TextRole::Strong))
                  .boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, index.data().toString())
                  .height();
        return {width, 2 * padding + title + 3 + QFontMetrics(fontFor(TextRole::Body)).height()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Palette &palette = Palette::of(option.palette);
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, palette.selection);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          palette.hairline);
        const int side = scaled(18);
        paintStatus(*painter, QRectF(option.rect.left() + left, option.rect.top() + padding, side, side),
                    verdict::Status(index.data(FindingsModel::StatusRole).toInt()), palette);
        QRect text = option.rect.adjusted(left + side + 12, padding, -16, -padding);
        painter->setFont(fontFor(TextRole::Strong));
        painter->setPen(palette.text);
        QRect used;
        painter->drawText(text, Qt::TextWordWrap, index.data().toString(), &used);
        text.setTop(used.bottom() + 4);
        painter->setFont(fontFor(TextRole::Body));
        painter->setPen(palette.dim);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignTop,
                          index.data(FindingsModel::FixerRole).toString());
        if (option.state & QStyle::State_HasFocus) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(palette.accent, 2));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(3, 2, -3, -3), 5, 5);
        }
        painter->restore();
    }

private:
    static int textWidth(const QStyleOptionViewItem &option)
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const int whole = view ? view->viewport()->width() : option.rect.width();
        return std::max(100, whole - left - scaled(18) - 12 - 16);
    }
};

} // namespace

FindingsView::FindingsView(QWidget *parent) : QListView(parent)
{
    setItemDelegate(new FindingDelegate(this));
    setFrameShape(NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void FindingsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT findingChosen(current);
}

void FindingsView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // titles wrap at the new width
}

} // namespace clearway::gui
