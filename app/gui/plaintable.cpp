// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/plaintable.h"

#include "gui/statuspaint.h"
#include "gui/typescale.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>

namespace clearway::gui {
namespace {

constexpr int margin = 12;

class RowDelegate final : public QStyledItemDelegate {
public:
    RowDelegate(int main, QObject *parent) : QStyledItemDelegate(parent), m_main(main) { }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int text = QFontMetrics(fontFor(TextRole::Body)).horizontalAdvance(index.data().toString()) + 1;
        return {2 * margin + text + indent(index), scaled(29)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Palette &palette = Palette::of(option.palette);
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, palette.selection);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          palette.hairline);
        const int side = scaled(17);
        if (const QVariant status = index.data(tableStatusRole); status.isValid())
            paintStatus(
                *painter,
                QRectF(option.rect.left() + margin, option.rect.center().y() - side / 2.0 + 0.5, side, side),
                verdict::Status(status.toInt()), palette);
        const QRect text = option.rect.adjusted(margin + indent(index), 0, -margin, 0);
        painter->setPen(index.column() == m_main ? palette.text : palette.dim);
        painter->setFont(fontFor(TextRole::Body));
        painter->drawText(
            text, index.data(Qt::TextAlignmentRole).toInt(),
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }

private:
    static int indent(const QModelIndex &index)
    {
        return index.data(tableStatusRole).isValid() ? scaled(17) + 8 : 0;
    }

    int m_main;
};

/// Sort arrow and words on plain ground, with the line of every other header below.
class PlainHeader final : public QHeaderView {
public:
    PlainHeader() : QHeaderView(Qt::Horizontal)
    {
        setSectionsClickable(true);
        setHighlightSections(false);
        setStretchLastSection(false);
        setFixedHeight(scaled(36));
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Palette &palette = Palette::of(this->palette());
        painter->save();
        painter->fillRect(rect, palette.bg);
        painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), palette.border);
        const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
        const QString arrow = sorted
            ? QString(sortIndicatorOrder() == Qt::AscendingOrder ? u'\u2191' : u'\u2193')
            : QString();
        const QString name = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        painter->setFont(fontFor(sorted ? TextRole::SmallStrong : TextRole::Small));
        painter->setPen(sorted ? palette.text : palette.dim);
        const int alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        painter->drawText(rect.adjusted(margin, 0, -margin, 0), alignment,
                          sorted ? name + u' ' + arrow : name);
        painter->restore();
    }
};

} // namespace

void dressTable(QTableView *table, int main)
{
    table->setHorizontalHeader(new PlainHeader);
    table->setItemDelegate(new RowDelegate(main, table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setMinimumSectionSize(scaled(29));
    table->verticalHeader()->setDefaultSectionSize(scaled(29));
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
}

} // namespace clearway::gui
