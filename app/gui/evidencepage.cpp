// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/evidencepage.h"

#include "base/peertext.h"
#include "gui/evidencemodel.h"
#include "gui/palette.h"
#include "gui/searchfield.h"
#include "gui/textlabel.h"

#include <QHeaderView>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace clearway::gui {
namespace {

using text::Chrome;
using text::Label;

class RowDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Palette &palette = Palette::of(option.palette);
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, palette.selection);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          palette.hairline);
        const QRect text = option.rect.adjusted(12, 0, -12, 0);
        painter->setPen(index.column() == EvidenceModel::What ? palette.text : palette.dim);
        painter->setFont(fontFor(TextRole::Body));
        painter->drawText(
            text, index.data(Qt::TextAlignmentRole).toInt(),
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }
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
        const bool sorted = sortIndicatorSection() == section;
        const QString arrow = sorted
            ? QString(sortIndicatorOrder() == Qt::AscendingOrder ? u'\u2191' : u'\u2193')
            : QString();
        const QString name = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        painter->setFont(fontFor(sorted ? TextRole::SmallStrong : TextRole::Small));
        painter->setPen(sorted ? palette.text : palette.dim);
        const int alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        painter->drawText(rect.adjusted(12, 0, -12, 0), alignment, sorted ? name + u' ' + arrow : name);
        painter->restore();
    }
};

/// Codes for those who look things up; English in every language.
QString technical(const evidence::Observation &observation)
{
    QStringList parts{QString(name(observation.operation)), QString(name(observation.outcome))};
    if (observation.endpoint)
        parts << observation.endpoint->toString();
    if (const auto &failure = observation.failure) {
        parts << QString(name(failure->code));
        if (failure->native != 0)
            parts << QStringLiteral("native %1").arg(failure->native);
        if (!failure->detail.isEmpty())
            parts << base::PeerText(failure->detail).forLabel();
    }
    if (const auto &icmp = observation.icmp)
        parts << QStringLiteral("ICMP %1/%2 from %3")
                     .arg(icmp->type)
                     .arg(icmp->code)
                     .arg(icmp->sender.toString());
    return parts.join(QStringLiteral("  \u00B7  "));
}

} // namespace

EvidencePage::EvidencePage(const Voice &voice, QWidget *parent)
    : Page(parent)
    , m_voice(voice)
    , m_model(new EvidenceModel(voice, this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_table(new QTableView)
    , m_title(new TextLabel(TextRole::Title))
    , m_none(new TextLabel(TextRole::Body, Tone::Dim))
    , m_search(new SearchField)
    , m_chosen(new QWidget)
    , m_what(new TextLabel(TextRole::Strong))
    , m_result(new TextLabel(TextRole::Body))
    , m_technical(new TextLabel(TextRole::Mono, Tone::Dim))
{
    m_filter->setSourceModel(m_model);
    m_filter->setSortRole(EvidenceModel::SortRole);
    m_filter->setFilterRole(EvidenceModel::SearchRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    buildTable();
    buildChosen();
    setTitle(m_title);
    head()->addStretch(1);
    head()->addWidget(m_search);
    m_search->setFixedWidth(scaled(260));
    m_none->setContentsMargins(24, 4, 24, 16);
    body()->addWidget(m_none);
    body()->addWidget(m_table, 1);
    body()->addWidget(new Hairline);
    body()->addWidget(m_chosen);
    connect(m_search, &SearchField::textChanged, this,
            [this](const QString &what) { m_filter->setFilterFixedString(what.trimmed()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &EvidencePage::showChosen);
    connect(&voice, &Voice::changed, this, &EvidencePage::retranslate);
    retranslate();
}

void EvidencePage::buildTable()
{
    m_table->setHorizontalHeader(new PlainHeader);
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setMinimumSectionSize(scaled(29));
    m_table->verticalHeader()->setDefaultSectionSize(scaled(29));
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(scaled(64));
    const int widths[EvidenceModel::columns] = {60, 300, 300, 90, 110, 90};
    for (int column = 0; column < EvidenceModel::columns; ++column)
        header->resizeSection(column, scaled(widths[column]));
    for (const int wide : {EvidenceModel::What, EvidenceModel::Result})
        header->setSectionResizeMode(wide, QHeaderView::Stretch);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(EvidenceModel::Number, Qt::AscendingOrder);
}

void EvidencePage::buildChosen()
{
    auto *box = new QVBoxLayout(m_chosen);
    box->setContentsMargins(24, 12, 24, 14);
    box->setSpacing(3);
    for (TextLabel *label : {m_what, m_result, m_technical}) {
        label->makeSelectable();
        box->addWidget(label);
    }
}

void EvidencePage::setReport(const ReportPtr &report)
{
    m_model->setReport(report);
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_filter->index(0, 0));
    m_none->setVisible(m_model->rowCount() == 0);
    showChosen();
}

void EvidencePage::showObservation(int id)
{
    QModelIndex index = m_filter->mapFromSource(m_model->indexOf(id));
    if (!index.isValid()) {
        m_search->clear();
        index = m_filter->mapFromSource(m_model->indexOf(id));
    }
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_table->setFocus();
}

void EvidencePage::retranslate()
{
    const text::Wording &words = m_voice.words();
    m_title->setText(words.label(Label::Evidence));
    m_none->setText(words.label(Label::NoEvidence));
    m_none->setVisible(m_model->rowCount() == 0);
    m_search->setWhat(words.chrome(Chrome::FindEvidence));
    m_table->setAccessibleName(words.chrome(Chrome::EvidenceArea));
    showChosen();
}

void EvidencePage::showChosen()
{
    const evidence::Observation *observation
        = m_model->observation(m_filter->mapToSource(m_table->currentIndex()));
    m_chosen->setVisible(observation);
    if (!observation)
        return;
    const text::Wording &words = m_voice.words();
    m_what->setText(words.observationTitle(*observation));
    m_result->setText(words.observationResult(*observation));
    m_technical->setText(technical(*observation));
}

} // namespace clearway::gui
