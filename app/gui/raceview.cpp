// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/raceview.h"

#include "gui/branchmark.h"
#include "gui/racedelegate.h"
#include "gui/racemodel.h"
#include "gui/racescale.h"
#include "gui/typescale.h"

#include <QHeaderView>
#include <QPainter>

namespace clearway::gui {
namespace {

constexpr int margin = 24;

class AxisHeader final : public QHeaderView {
public:
    AxisHeader(const Voice &voice, const RaceView *view)
        : QHeaderView(Qt::Horizontal), m_voice(voice), m_view(view)
    {
        setSectionsClickable(false);
        setStretchLastSection(false);
        setFixedHeight(scaled(34));
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Palette &palette = Palette::of(this->palette());
        painter->save();
        painter->fillRect(rect, palette.bg);
        painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), palette.border);
        painter->setFont(fontFor(TextRole::Small));
        painter->setPen(palette.dim);
        if (section == RaceModel::Timeline)
            paintAxis(painter, rect);
        else
            painter->drawText(rect.adjusted(section == RaceModel::Attempt ? margin : 0, 0, 0, -2),
                              Qt::AlignLeft | Qt::AlignVCenter,
                              model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
        painter->restore();
    }

private:
    void paintAxis(QPainter *painter, const QRect &rect) const
    {
        const RaceScale scale(m_view->span(), rect);
        const QFontMetrics metrics(painter->font());
        for (const evidence::Duration tick : scale.ticks()) {
            const QString words = tick.count() == 0 ? QStringLiteral("0") : m_voice.words().duration(tick);
            const double width = metrics.horizontalAdvance(words) + 2;
            const double left = tick.count() == 0
                ? rect.left() + 1.0
                : std::min(scale.at(tick) - width / 2, rect.right() - width);
            painter->drawText(QRectF(left, rect.top(), width, rect.height() - 2),
                              Qt::AlignLeft | Qt::AlignVCenter, words);
        }
    }

    const Voice &m_voice;
    const RaceView *m_view;
};

} // namespace

RaceView::RaceView(const Voice &voice, QWidget *parent) : QTreeView(parent)
{
    setItemDelegate(new RaceDelegate(this));
    setHeader(new AxisHeader(voice, this));
    setUniformRowHeights(true);
    setFrameShape(NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setAllColumnsShowFocus(true);
}

void RaceView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &RaceView::unfold);
    unfold();
}

void RaceView::setSpan(evidence::Duration span)
{
    m_span = span;
    viewport()->update();
    header()->viewport()->update();
}

void RaceView::unfold()
{
    for (int row = 0; row < model()->rowCount(); ++row)
        setFirstColumnSpanned(row, {}, true);
    expandAll();
    fitColumns();
}

void RaceView::fitColumns()
{
    if (header()->count() < RaceModel::columns)
        return;
    const QFontMetrics metrics(fontFor(TextRole::Strong));
    int attempt = scaled(120);
    int outcome = scaled(110);
    for (int race = 0; race < model()->rowCount(); ++race) {
        const QModelIndex parent = model()->index(race, 0);
        for (int row = 0; row < model()->rowCount(parent); ++row) {
            const auto width = [&](int column) {
                return metrics.horizontalAdvance(model()->index(row, column, parent).data().toString());
            };
            attempt = std::max(attempt, width(RaceModel::Attempt) + 2 * indentation() + 16);
            outcome = std::max(outcome, width(RaceModel::Outcome) + scaled(24) + 16);
        }
    }
    // However long a stranger's words are, the axis keeps most of the width.
    const int rest = viewport()->width() * 3 / 10;
    attempt = std::min(attempt, rest);
    outcome = std::min(outcome, rest);
    header()->resizeSection(RaceModel::Attempt, attempt);
    header()->resizeSection(RaceModel::Outcome, outcome);
    header()->resizeSection(RaceModel::Timeline, std::max(0, viewport()->width() - attempt - outcome));
}

void RaceView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void RaceView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &palette = Palette::of(this->palette());
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const QVariant bar = index.siblingAtColumn(RaceModel::Timeline).data(RaceModel::BarRole);
    const bool winner = bar.isValid() && bar.value<AttemptBar>().kind == AttemptBar::Kind::Winner;
    if (winner || currentIndex().siblingAtColumn(0) == index.siblingAtColumn(0))
        painter->fillRect(row, palette.selection);
    QTreeView::drawRow(painter, option, index);
    if (hasFocus() && currentIndex().siblingAtColumn(0) == index.siblingAtColumn(0)) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(palette.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(2, 2, -2, -2), 5, 5);
        painter->restore();
    }
}

void RaceView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    drawBranchMark(*this, painter, rect, index);
}

} // namespace clearway::gui
