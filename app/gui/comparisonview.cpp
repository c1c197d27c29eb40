// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/comparisonview.h"

#include "gui/branchmark.h"
#include "gui/comparisondelegate.h"
#include "gui/comparisonmodel.h"
#include "gui/palette.h"
#include "gui/typescale.h"

#include <QHeaderView>
#include <QPainter>

namespace clearway::gui {
namespace {

constexpr int margin = 24;

/// Each side's name above the run it is; the other columns in the same lower line.
class SidesHeader final : public QHeaderView {
public:
    explicit SidesHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(false);
        setStretchLastSection(false);
        setFixedHeight(scaled(64));
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Palette &palette = Palette::of(this->palette());
        const QString name = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        const QString run
            = model()->headerData(section, Qt::Horizontal, ComparisonModel::DetailRole).toString();
        const QRect text = rect.adjusted(section == ComparisonModel::What ? margin : 0, 0, -8, -10);
        const QRect lower(text.left(), text.bottom() - scaled(20), text.width(), scaled(20));
        const auto draw = [&](const QRect &line, TextRole role, const QColor &colour, const QString &words) {
            painter->setFont(fontFor(role));
            painter->setPen(colour);
            painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                              painter->fontMetrics().elidedText(words, Qt::ElideRight, line.width()));
        };
        painter->save();
        painter->fillRect(rect, palette.bg);
        painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), palette.border);
        if (!run.isEmpty())
            draw(lower.translated(0, -scaled(21)), TextRole::Strong, palette.text, name);
        draw(lower, TextRole::Small, palette.dim, run.isEmpty() ? name : run);
        painter->restore();
    }
};

} // namespace

ComparisonView::ComparisonView(QWidget *parent) : QTreeView(parent)
{
    setItemDelegate(new ComparisonDelegate(this));
    setHeader(new SidesHeader(this));
    setFrameShape(NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setAllColumnsShowFocus(true);
    setUniformRowHeights(true); // ten thousand findings must not be measured one by one
}

void ComparisonView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &ComparisonView::unfold);
    unfold();
}

void ComparisonView::unfold()
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex group = model()->index(row, 0);
        setFirstColumnSpanned(row, {}, true);
        setExpanded(group, !group.data(ComparisonModel::FoldedRole).toBool());
    }
    fitColumns();
}

void ComparisonView::fitColumns()
{
    if (header()->count() < ComparisonModel::columns)
        return;
    const int width = viewport()->width();
    const int name = width * 29 / 100;
    const int side = width * 21 / 100;
    header()->resizeSection(ComparisonModel::What, name);
    header()->resizeSection(ComparisonModel::Before, side);
    header()->resizeSection(ComparisonModel::After, side);
    header()->resizeSection(ComparisonModel::Changed, std::max(0, width - name - 2 * side));
}

void ComparisonView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void ComparisonView::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Palette &palette = Palette::of(this->palette());
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const bool current = currentIndex().siblingAtColumn(0) == index.siblingAtColumn(0);
    if (current)
        painter->fillRect(row, palette.selection);
    if (index.parent().isValid())
        painter->fillRect(QRect(margin, row.bottom(), row.width() - margin, 1), palette.hairline);
    QTreeView::drawRow(painter, option, index);
    if (hasFocus() && current) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(palette.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(2, 2, -2, -2), 5, 5);
        painter->restore();
    }
}

void ComparisonView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    drawBranchMark(*this, painter, rect, index);
}

} // namespace clearway::gui
