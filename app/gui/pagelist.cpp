// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/pagelist.h"

#include "gui/palette.h"
#include "gui/textlabel.h"
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

/// The overview is not in the list.
constexpr int listed = pageCount - 1;

int rowOf(PageId page)
{
    return int(page) - 1;
}

PageId pageAt(int row)
{
    return PageId(row + 1);
}

constexpr LineIcon icons[listed]
    = {LineIcon::Matrix,  LineIcon::Race,        LineIcon::Path,     LineIcon::Findings,
       LineIcon::Proxies, LineIcon::Certificate, LineIcon::Evidence, LineIcon::Computer};

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
    }
    return {};
}

class EntryDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {scaled(180), scaled(36)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Palette &palette = Palette::of(option.palette);
        const QRect row = option.rect.adjusted(8, 1, -8, -1);
        painter->save();
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
        paintIcon(*painter, QRectF(row.left() + 12, row.center().y() - side / 2.0 + 0.5, side, side),
                  icons[index.row()], palette.text);
        painter->setFont(fontFor(current ? TextRole::Strong : TextRole::Body));
        painter->setPen(palette.text);
        const QRect text = row.adjusted(22 + side, 0, -10, 0);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        if (const int count = index.data(countRole).toInt(); count > 0) {
            painter->setFont(fontFor(TextRole::Small));
            painter->setPen(palette.dim);
            painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, QString::number(count));
        }
        painter->restore();
    }
};

} // namespace

PageList::PageList(const Voice &voice, QWidget *parent)
    : QWidget(parent)
    , m_voice(voice)
    , m_heading(new TextLabel(TextRole::SmallStrong, Tone::Dim))
    , m_model(new QStandardItemModel(listed, 1, this))
    , m_list(new QListView)
    , m_dropDown(new QComboBox(this))
{
    setFixedWidth(scaled(200));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 16, 1, 8);
    box->setSpacing(8);
    m_heading->setContentsMargins(20, 0, 8, 0);
    box->addWidget(m_heading);
    box->addWidget(m_list, 1);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->viewport()->setAutoFillBackground(false);
    m_dropDown->setModel(m_model);
    m_dropDown->hide();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                m_dropDown->setCurrentIndex(index.row());
                Q_EMIT chosen(pageAt(index.row()));
            });
    connect(m_dropDown, &QComboBox::activated, this, [this](int row) { setCurrent(pageAt(row)); });
    connect(&voice, &Voice::changed, this, &PageList::retranslate);
    retranslate();
    setCurrent(PageId::Matrix);
}

void PageList::setCurrent(PageId page)
{
    m_list->setCurrentIndex(m_model->index(rowOf(page), 0));
}

PageId PageList::current() const
{
    return pageAt(std::max(0, m_list->currentIndex().row()));
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

void PageList::retranslate()
{
    const text::Wording &words = m_voice.words();
    m_heading->setText(words.label(m_foreign ? Label::OpenedReport : Label::ThisRun));
    m_list->setAccessibleName(words.chrome(Chrome::Pages));
    m_dropDown->setAccessibleName(words.chrome(Chrome::Pages));
    for (int row = 0; row < listed; ++row) {
        const PageId page = pageAt(row);
        const QString name = nameOf(page, m_foreign, words);
        const int count = m_counts[std::size_t(page)];
        const QModelIndex index = m_model->index(row, 0);
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
}

void PageList::paintEvent(QPaintEvent *)
{
    const Palette &colours = Palette::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.chrome);
    painter.fillRect(width() - 1, 0, 1, height(), colours.hairline);
}

} // namespace clearway::gui
