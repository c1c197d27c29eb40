// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/entryview.h"

#include "gui/statuspaint.h"
#include "gui/typescale.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <cmath>

namespace clearway::gui {
namespace {

constexpr int padding = 10;
constexpr int gap = 2;

struct Part {
    QString text;
    TextRole font = TextRole::Body;
    bool dim = false;
};

std::vector<Part> partsOf(const QModelIndex &index)
{
    std::vector<Part> parts{{index.data().toString(), TextRole::Strong, false},
                            {index.data(EntryDetail).toString(), TextRole::Body, false}};
    for (const QString &note : index.data(EntryNotes).toStringList())
        parts.push_back({note, TextRole::Body, true});
    parts.push_back({index.data(EntryCode).toString(), TextRole::Mono, true});
    std::erase_if(parts, [](const Part &part) { return part.text.isEmpty(); });
    return parts;
}

/// Breaks between words, and inside one that is longer than a line. Paints only where there is a painter.
int layOut(const Part &part, const QPointF &at, int width, QPainter *painter)
{
    QTextLayout layout(part.text, fontFor(part.font));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, at);
    return int(std::ceil(height));
}

class EntryDelegate final : public QStyledItemDelegate {
public:
    explicit EntryDelegate(EntryView *view) : QStyledItemDelegate(view), m_view(view) { }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int whole = m_view->viewport()->width();
        int height = 2 * padding - gap;
        for (const Part &part : partsOf(index))
            height += layOut(part, {}, textWidth(whole, index), nullptr) + gap;
        return {whole, height + 1};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Palette &palette = Palette::of(option.palette);
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, palette.selection);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          palette.hairline);
        const int left = option.rect.left() + m_view->margin();
        if (hasStatus(index)) {
            const int side = scaled(18);
            paintStatus(*painter, QRectF(left, option.rect.top() + padding, side, side),
                        verdict::Status(index.data(EntryStatus).toInt()), palette);
        }
        QPointF at(left + indent(index), option.rect.top() + padding);
        for (const Part &part : partsOf(index)) {
            painter->setPen(part.dim ? palette.dim : palette.text);
            at.ry() += layOut(part, at, textWidth(option.rect.width(), index), painter) + gap;
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(palette.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -3), 5, 5);
        }
        painter->restore();
    }

private:
    static bool hasStatus(const QModelIndex &index) { return index.data(EntryStatus).isValid(); }
    static int indent(const QModelIndex &index) { return hasStatus(index) ? scaled(18) + 10 : 0; }
    [[nodiscard]] int textWidth(int whole, const QModelIndex &index) const
    {
        return std::max(80, whole - 2 * m_view->margin() - indent(index));
    }

    EntryView *m_view;
};

} // namespace

EntryView::EntryView(Purpose purpose, int margin, QWidget *parent) : QListView(parent), m_margin(margin)
{
    setItemDelegate(new EntryDelegate(this));
    setFrameShape(NoFrame);
    setSelectionMode(purpose == Purpose::Choice ? SingleSelection : NoSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
}

void EntryView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &EntryView::grow);
    connect(model, &QAbstractItemModel::dataChanged, this, &EntryView::grow);
    grow();
}

void EntryView::grow()
{
    int height = 0;
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        height += sizeHintForIndex(model()->index(row, 0)).height();
    setFixedHeight(height);
    scheduleDelayedItemsLayout();
}

void EntryView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT entryChosen(current);
    if (!hasFocus())
        return;
    // The list is as high as its entries, so it is the area around it that has to follow.
    for (QWidget *around = parentWidget(); around; around = around->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(around)) {
            const QRect entry = visualRect(current);
            const QPoint middle = viewport()->mapTo(area->widget(), entry.center());
            area->ensureVisible(middle.x(), middle.y(), 0, entry.height() / 2 + padding);
            return;
        }
}

void EntryView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        grow(); // texts wrap at the new width
}

void EntryView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        grow();
}

void EntryView::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy) || !currentIndex().isValid())
        return QListView::keyPressEvent(event);
    QStringList lines;
    for (const Part &part : partsOf(currentIndex()))
        lines << part.text;
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace clearway::gui
