// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/matrixview.h"

#include "gui/branchmark.h"
#include "gui/matrixheader.h"
#include "gui/matrixmodel.h"
#include "gui/statuspaint.h"
#include "gui/typescale.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace clearway::gui {
namespace {

class CellDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {scaled(80), scaled(29)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Palette &palette = Palette::of(option.palette);
        painter->save();
        if (index.column() == 0)
            paintName(painter, option, index, palette);
        else
            paintCell(painter, option, index, palette);
        if (isCurrent(option, index))
            paintRing(painter, option.rect, palette);
        painter->restore();
    }

private:
    static bool isCurrent(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        return view && view->currentIndex() == index;
    }
    static void paintText(QPainter *painter, const QRect &rect, const QString &text)
    {
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    }
    static void paintName(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                          const Palette &palette)
    {
        const bool group = index.data(MatrixModel::GroupRole).toBool();
        painter->setFont(fontFor(group ? TextRole::Strong : TextRole::Body));
        painter->setPen(palette.text);
        paintText(painter, option.rect.adjusted(2, 0, -4, 0), index.data().toString());
    }
    static void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                          const Palette &palette)
    {
        const auto status = verdict::Status(index.data(MatrixModel::StatusRole).toInt());
        const int side = scaled(17);
        const QRectF box(option.rect.left() + 12, option.rect.center().y() - side / 2.0 + 0.5, side, side);
        paintStatus(*painter, box, status, palette);
        const bool group = index.data(MatrixModel::GroupRole).toBool();
        QFont font = fontFor(TextRole::Small);
        if (group)
            font.setWeight(QFont::Medium);
        painter->setFont(font);
        painter->setPen(status == verdict::Status::Ok || status == verdict::Status::NotNeeded ? palette.dim
                                                                                              : palette.text);
        paintText(painter, option.rect.adjusted(20 + side, 0, -2, 0), index.data().toString());
        if (index.data(MatrixModel::ChangedRole).toBool())
            paintChanged(painter, option.rect, palette);
    }
    /// A small bar before the shape; the words are in the detail pane and in the accessible text.
    static void paintChanged(QPainter *painter, const QRect &rect, const Palette &palette)
    {
        painter->fillRect(QRect(rect.left() + 5, rect.top() + 6, 3, rect.height() - 12), palette.accent);
    }
    static void paintRing(QPainter *painter, const QRect &rect, const Palette &palette)
    {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(palette.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -2), 5, 5);
    }
};

} // namespace

MatrixView::MatrixView(const Voice &voice, QWidget *parent) : QTreeView(parent)
{
    setItemDelegate(new CellDelegate(this));
    setHeader(new MatrixHeader(voice, this));
    setUniformRowHeights(true);
    setRootIsDecorated(true);
    setExpandsOnDoubleClick(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    header()->setStretchLastSection(false);
}

void MatrixView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    fitColumns();
    connect(model, &QAbstractItemModel::headerDataChanged, this, &MatrixView::fitColumns);
    connect(model, &QAbstractItemModel::modelReset, this, &MatrixView::fitColumns);
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    QTreeView::resizeEvent(event);
}

void MatrixView::fitColumns()
{
    if (header()->count() <= MatrixModel::modeColumns)
        return;
    // Modes share what the names leave, within what their words need and what the eye can still join to a
    // row.
    const int width = viewport()->width();
    const auto *modes = static_cast<const MatrixHeader *>(header());
    const int least = modes->leastModeWidth();
    const int mode
        = std::clamp((width - scaled(216)) / MatrixModel::modeColumns, least, std::max(least, scaled(160)));
    const int name = std::max(scaled(170), width - MatrixModel::modeColumns * mode);
    header()->resizeSection(0, name);
    for (int section = 1; section <= MatrixModel::modeColumns; ++section)
        header()->resizeSection(section, mode);
    header()->updateGeometry();
    updateGeometries();
}

void MatrixView::toggleCurrentGroup()
{
    const QModelIndex group = currentIndex().siblingAtColumn(0);
    if (model()->hasChildren(group))
        setExpanded(group, !isExpanded(group));
}

QModelIndex MatrixView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // QTreeView folds with Left and Right; here they move between the modes, as in any table.
    const QModelIndex current = currentIndex();
    if (current.isValid() && (action == MoveLeft || action == MoveRight)) {
        const int column = current.column() + (action == MoveRight ? 1 : -1);
        return column < 0 || column > MatrixModel::modeColumns ? current : current.siblingAtColumn(column);
    }
    const QModelIndex moved = QTreeView::moveCursor(action, modifiers);
    return moved.isValid() && current.isValid() ? moved.siblingAtColumn(current.column()) : moved;
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (event->key() != Qt::Key_Space && !model()->hasChildren(currentIndex().siblingAtColumn(0)))
            Q_EMIT activated(currentIndex());
        else
            toggleCurrentGroup();
        return;
    case Qt::Key_Plus:
        setExpanded(currentIndex().siblingAtColumn(0), true);
        return;
    case Qt::Key_Minus:
        setExpanded(currentIndex().siblingAtColumn(0), false);
        return;
    default:
        QTreeView::keyPressEvent(event);
    }
}

void MatrixView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    viewport()->update(); // the whole row is marked, not only the cell
    Q_EMIT cellChosen(current);
}

void MatrixView::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Palette &palette = Palette::of(this->palette());
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const QModelIndex current = currentIndex();
    if (current.isValid() && current.siblingAtColumn(0) == index.siblingAtColumn(0))
        painter->fillRect(row, palette.selection);
    if (!index.parent().isValid() && index.row() > 0)
        painter->fillRect(QRect(row.left(), row.top(), row.width(), 1), palette.hairline);
    QTreeView::drawRow(painter, option, index);
}

void MatrixView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    drawBranchMark(*this, painter, rect, index);
}

} // namespace clearway::gui
