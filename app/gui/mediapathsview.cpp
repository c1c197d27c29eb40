// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/mediapathsview.h"

#include "gui/mediapathsmodel.h"
#include "gui/statuspaint.h"
#include "gui/typescale.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace clearway::gui {
namespace {

constexpr int margin = 24;

void paintBand(QPainter &painter, const QRect &cell, const MediaPathsView &view, const Palette &palette)
{
    if (!view.stop())
        return;
    const HopScale scale = view.scale();
    const double width = std::min(scale.step(), double(scaled(34)));
    QColor colour = palette.of(verdict::Status::Failed);
    colour.setAlpha(palette.dark ? 46 : 22);
    painter.fillRect(QRectF(scale.at(*view.stop()) - width / 2, cell.top(), width, cell.height()), colour);
}

class PathDelegate final : public QStyledItemDelegate {
public:
    PathDelegate(const Voice &voice, MediaPathsView *view)
        : QStyledItemDelegate(view), m_voice(voice), m_view(view)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {scaled(80), scaled(60)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Palette &palette = Palette::of(option.palette);
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, palette.selection);
        if (index.column() == MediaPathsModel::Network)
            paintNetwork(*painter, option.rect, index, palette);
        else if (index.column() == MediaPathsModel::Way)
            paintWay(*painter, option.rect, index, palette);
        else
            paintText(*painter, option.rect, TextRole::Body, palette.text, index.data().toString());
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          palette.hairline);
        painter->restore();
    }

private:
    static void paintText(QPainter &painter, const QRect &rect, TextRole role, const QColor &colour,
                          const QString &text)
    {
        painter.setFont(fontFor(role));
        painter.setPen(colour);
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    }

    static void paintNetwork(QPainter &painter, const QRect &rect, const QModelIndex &index,
                             const Palette &palette)
    {
        const int side = scaled(18);
        paintStatus(painter, QRectF(rect.left() + margin, rect.center().y() - side / 2.0 + 0.5, side, side),
                    verdict::Status(index.data(MediaPathsModel::StatusRole).toInt()), palette);
        const QRect words = rect.adjusted(margin + side + 10, 0, -8, 0);
        const QString detail = index.data(MediaPathsModel::DetailRole).toString();
        if (detail.isEmpty())
            return paintText(painter, words, TextRole::Strong, palette.text, index.data().toString());
        const int half = rect.height() / 2;
        paintText(painter, words.adjusted(0, half / 4, 0, -half), TextRole::Strong, palette.text,
                  index.data().toString());
        paintText(painter, words.adjusted(0, half, 0, -half / 4), TextRole::Small, palette.dim, detail);
    }

    void paintWay(QPainter &painter, const QRect &rect, const QModelIndex &index,
                  const Palette &palette) const
    {
        const auto *path = index.data(MediaPathsModel::PathRole).value<const MediaPath *>();
        if (path->lanes.empty())
            return paintText(painter, rect, TextRole::Small, palette.dim, index.data().toString());
        paintBand(painter, rect, *m_view, palette);
        const text::Wording &words = m_voice.words();
        paintLanes(painter, rect, *path, m_view->scale(), palette, words.mediaPage(text::MediaPage::Tcp),
                   words.mediaPage(text::MediaPage::Udp));
    }

    const Voice &m_voice;
    MediaPathsView *m_view;
};

class HopHeader final : public QHeaderView {
public:
    explicit HopHeader(const MediaPathsView *view) : QHeaderView(Qt::Horizontal), m_view(view)
    {
        setSectionsClickable(false);
        setStretchLastSection(false);
        setFixedHeight(scaled(36));
    }

    int hops = 1;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Palette &palette = Palette::of(this->palette());
        painter->save();
        painter->fillRect(rect, palette.bg);
        painter->setFont(fontFor(TextRole::Small));
        painter->setPen(palette.dim);
        const bool way = section == MediaPathsModel::Way;
        if (way)
            paintBand(*painter, rect, *m_view, palette);
        const int left = section == MediaPathsModel::Network ? margin : 0;
        painter->drawText(rect.adjusted(left, 0, 0, -2), Qt::AlignLeft | Qt::AlignVCenter,
                          model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
        if (way)
            paintNumbers(*painter, rect, palette);
        painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), palette.border);
        painter->restore();
    }

private:
    void paintNumbers(QPainter &painter, const QRect &rect, const Palette &palette) const
    {
        const HopScale scale = m_view->scale();
        const double width = scaled(24);
        for (int hop = 1; hop <= hops && hops > 1; ++hop) {
            const bool end = m_view->stop() == hop;
            painter.setFont(fontFor(end ? TextRole::SmallStrong : TextRole::Small));
            painter.setPen(end ? palette.text : palette.dim);
            painter.drawText(QRectF(scale.at(hop) - width / 2, rect.top(), width, rect.height() - 2),
                             Qt::AlignCenter, QString::number(hop));
        }
    }

    const MediaPathsView *m_view;
};

} // namespace

MediaPathsView::MediaPathsView(const Voice &voice, QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new PathDelegate(voice, this));
    setHorizontalHeader(new HopHeader(this));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(scaled(60));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

HopScale MediaPathsView::scale() const
{
    return {columnViewportPosition(MediaPathsModel::Way), columnWidth(MediaPathsModel::Way), m_hops};
}

void MediaPathsView::fit()
{
    const auto *paths = qobject_cast<const MediaPathsModel *>(model());
    if (!paths)
        return;
    m_hops = 1;
    for (const MediaPath &path : paths->paths())
        for (const HopLane &lane : path.lanes)
            if (!lane.dots.empty())
                m_hops = std::max(m_hops, lane.dots.back().hop);
    m_stop = commonStop(paths->paths());
    static_cast<HopHeader *>(horizontalHeader())->hops = m_hops;
    const QFontMetrics strong(fontFor(TextRole::Strong));
    const QFontMetrics small(fontFor(TextRole::Small));
    const int besideName = margin + scaled(18) + 24; // the status before it, and room behind
    int network = scaled(120);
    int answer = scaled(120);
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex name = model()->index(row, MediaPathsModel::Network);
        const QString detail = name.data(MediaPathsModel::DetailRole).toString();
        network = std::max({network, strong.horizontalAdvance(name.data().toString()) + besideName,
                            small.horizontalAdvance(detail) + besideName});
        const QString text = model()->index(row, MediaPathsModel::Answer).data().toString();
        answer = std::max(answer, strong.horizontalAdvance(text) + 16);
    }
    network = std::min(network, viewport()->width() * 3 / 10);
    answer = std::min(answer, viewport()->width() * 3 / 10);
    setColumnWidth(MediaPathsModel::Network, network);
    setColumnWidth(MediaPathsModel::Answer, answer);
    setColumnWidth(MediaPathsModel::Way, std::max(scaled(160), viewport()->width() - network - answer));
    viewport()->update();
    horizontalHeader()->viewport()->update();
}

void MediaPathsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

} // namespace clearway::gui
