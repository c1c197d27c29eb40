// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/pagelist.h"

#include "gui/palette.h"
#include "gui/typescale.h"
#include "gui/voice.h"

#include <QComboBox>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace clearway::gui {
namespace {

using text::Chrome;
using text::Label;

constexpr int countRole = Qt::UserRole;
constexpr int pageRole = Qt::UserRole + 1; ///< int, PageId; none of a heading

/// The rows of the list: two headings and the pages below them. The overview is not in it.
constexpr PageId firstOfReports = PageId::Compare;

constexpr LineIcon icons[pageCount]
    = {LineIcon::Matrix,   LineIcon::Matrix,  LineIcon::Race,        LineIcon::Path,
       LineIcon::Findings, LineIcon::Proxies, LineIcon::Certificate, LineIcon::Evidence,
       LineIcon::Computer, LineIcon::Changes, LineIcon::Compare,     LineIcon::Recent};

bool isHeading(const QModelIndex &index)
{
    return !index.data(pageRole).isValid();
}

PageId pageAt(const QModelIndex &index)
{
    return PageId(index.data(pageRole).toInt());
}

QString nameOf(PageId page, bool foreign, const text::Wording &words)
{
    switch (page) {
    case PageId::Overview:
        return words.label(Label::Overview);
    case PageId::Matrix:
        return words.label(Label::Matrix);
    case PageId::Race:
        return words.label(Label::ConnectionRace);
    case PageId::Media:
        return words.mediaPage(text::MediaPage::Title);
    case PageId::Findings:
        return words.label(Label::Findings);
    case PageId::Proxies:
        return words.proxyPage(text::ProxyPage::Title);
    case PageId::Certificates:
        return words.label(Label::Certificates);
    case PageId::Evidence:
        return words.label(Label::Evidence);
    case PageId::Computer:
        return words.label(foreign ? Label::ThatComputer : Label::ThisComputer);
    case PageId::Changes:
        return words.watchPage(text::WatchPage::Title);
    case PageId::Compare:
        return words.compare(text::CompareText::Title);
    case PageId::Recent:
        return words.recentPage(text::RecentPage::Title);
    }
    return {};
}

constexpr int entryInset = 8; // of an entry in the list
constexpr int textUntil = 10; // from the entry's right
constexpr int countGap = 6;

/// From an entry's left, behind its icon.
int textFrom()
{
    return 22 + scaled(18);
}

void paintHeading(QPainter *painter, const QRect &row, const QString &text, const Palette &palette)
{
    painter->setFont(fontFor(TextRole::SmallStrong));
    painter->setPen(palette.dim);
    painter->drawText(row.adjusted(12, 0, -4, -6), Qt::AlignLeft | Qt::AlignBottom, text);
}

class EntryDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const bool first = index.row() == 0;
        return {scaled(180), scaled(isHeading(index) ? (first ? 34 : 46) : 36)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Palette &palette = Palette::of(option.palette);
        const QRect row = option.rect.adjusted(entryInset, 1, -entryInset, -1);
        painter->save();
        if (isHeading(index)) {
            paintHeading(painter, row, index.data().toString(), palette);
            painter->restore();
            return;
        }
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        const bool current = option.state & QStyle::State_Selected;
        if (current) {
            painter->setBrush(palette.selection);
            painter->drawRoundedRect(row, 6, 6);
            painter->fillRect(QRect(row.left(), row.top() + 7, 3, row.height() - 14), palette.accent);
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(palette.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 6, 6);
        }
        const int side = scaled(18);
        const QColor &ink = index.flags() & Qt::ItemIsEnabled ? palette.text : palette.dim;
        paintIcon(*painter, QRectF(row.left() + 12, row.center().y() - side / 2.0 + 0.5, side, side),
                  icons[std::size_t(pageAt(index))], ink);
        QRect text = row.adjusted(textFrom(), 0, -textUntil, 0);
        if (const int count = index.data(countRole).toInt(); count > 0) {
            painter->setFont(fontFor(TextRole::Small));
            painter->setPen(palette.dim);
            painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, QString::number(count));
            text.setRight(text.right() - painter->fontMetrics().horizontalAdvance(QString::number(count))
                          - countGap);
        }
        painter->setFont(fontFor(current ? TextRole::Strong : TextRole::Body));
        painter->setPen(ink);
        painter->drawText(
            text, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }
};

} // namespace

PageList::PageList(const Voice &voice, QWidget *parent)
    : QWidget(parent)
    , m_voice(voice)
    , m_model(new QStandardItemModel(this))
    , m_list(new QListView)
    , m_dropDown(new QComboBox(this))
{
    build();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                m_dropDown->setCurrentIndex(index.row());
                if (!index.isValid() || isHeading(index))
                    return;
                m_current = pageAt(index);
                showOrHide();
                Q_EMIT chosen(m_current);
            });
    connect(m_dropDown, &QComboBox::activated, this,
            [this](int row) { m_list->setCurrentIndex(m_model->index(row, 0)); });
    connect(&voice, &Voice::changed, this, &PageList::retranslate);
    retranslate();
    setCurrent(PageId::Matrix);
    setHasReport(false);
    setWatched(false);
}

void PageList::build()
{
    const auto heading = [this] {
        auto *item = new QStandardItem;
        item->setFlags(Qt::NoItemFlags);
        m_model->appendRow(item);
    };
    heading();
    for (int page = int(PageId::Matrix); page < pageCount; ++page) {
        if (PageId(page) == firstOfReports)
            heading();
        auto *item = new QStandardItem;
        item->setData(page, pageRole);
        m_model->appendRow(item);
    }
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 8, 1, 8);
    box->addWidget(m_list, 1);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->viewport()->setAutoFillBackground(false);
    m_dropDown->setModel(m_model);
    m_dropDown->hide();
}

QModelIndex PageList::indexOf(PageId page) const
{
    const int headings = 1 + (page >= firstOfReports ? 1 : 0);
    return m_model->index(int(page) - 1 + headings, 0);
}

void PageList::setCurrent(PageId page)
{
    m_current = page;
    showOrHide();
    mark();
}

/// Nobody chose: what is shown stays.
void PageList::mark()
{
    const QSignalBlocker quiet(this);
    const QModelIndex index = indexOf(m_current);
    m_list->setCurrentIndex(index.flags() & Qt::ItemIsEnabled ? index : QModelIndex());
}

void PageList::setCount(PageId page, int count)
{
    m_counts[std::size_t(page)] = count;
    retranslate();
}

void PageList::setForeign(bool foreign)
{
    m_foreign = foreign;
    retranslate();
}

void PageList::setHasReport(bool has)
{
    for (int page = int(PageId::Matrix); page < pageCount; ++page)
        m_model->itemFromIndex(indexOf(PageId(page)))->setEnabled(has || needsNoReport(PageId(page)));
    mark();
}

void PageList::setWatched(bool watched)
{
    m_watched = watched;
    showOrHide();
}

void PageList::showOrHide()
{
    const bool hidden = !m_watched && m_current != PageId::Changes;
    m_list->setRowHidden(indexOf(PageId::Changes).row(), hidden);
    if (auto *popup = qobject_cast<QListView *>(m_dropDown->view()))
        popup->setRowHidden(indexOf(PageId::Changes).row(), hidden);
}

void PageList::retranslate()
{
    const text::Wording &words = m_voice.words();
    m_list->setAccessibleName(words.chrome(Chrome::Pages));
    m_dropDown->setAccessibleName(words.chrome(Chrome::Pages));
    m_model->item(0)->setText(words.label(m_foreign ? Label::OpenedReport : Label::ThisRun));
    m_model->item(indexOf(firstOfReports).row() - 1)->setText(words.label(Label::Reports));
    for (int row = int(PageId::Matrix); row < pageCount; ++row) {
        const PageId page = PageId(row);
        const QString name = nameOf(page, m_foreign, words);
        const int count = m_counts[std::size_t(page)];
        const QModelIndex index = indexOf(page);
        m_model->setData(index, name, Qt::DisplayRole);
        m_model->setData(index, count, countRole);
        const bool notGreen = page == PageId::Matrix && count > 0;
        m_model->setData(
            index,
            notGreen        ? words.chrome(Chrome::PageWithCount, {name, words.locale().toString(count)})
                : count > 0 ? QString(name + QStringLiteral(", ") + words.locale().toString(count))
                            : name,
            Qt::AccessibleTextRole);
    }
    fitWidth();
}

/// No entry is cut, in whatever language.
void PageList::fitWidth()
{
    const QFontMetrics metrics(fontFor(TextRole::Strong));
    int widest = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        const int count = index.data(countRole).toInt();
        const QString text = index.data().toString() + (count > 0 ? QString::number(count) : QString());
        widest = std::max(widest, metrics.horizontalAdvance(text) + (count > 0 ? countGap : 0));
    }
    setFixedWidth(std::max(scaled(200), widest + 2 * entryInset + textFrom() + textUntil + 2));
}

void PageList::paintEvent(QPaintEvent *)
{
    const Palette &colours = Palette::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.chrome);
    painter.fillRect(width() - 1, 0, 1, height(), colours.hairline);
}

} // namespace clearway::gui
