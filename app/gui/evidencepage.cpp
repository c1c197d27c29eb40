// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/evidencepage.h"

#include "gui/evidencemodel.h"
#include "gui/plaintable.h"
#include "gui/searchfield.h"
#include "gui/technicalline.h"
#include "gui/textlabel.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace clearway::gui {

using text::Chrome;
using text::Label;

namespace {

/// Observations come by number, so nothing needs sorting for that; of 100,000 it would take a tenth of a
/// second.
class EvidenceOrder final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void sort(int column, Qt::SortOrder order) override
    {
        const bool asTheyCome = column == EvidenceModel::Number && order == Qt::AscendingOrder;
        QSortFilterProxyModel::sort(asTheyCome ? -1 : column, order);
    }
};

} // namespace

EvidencePage::EvidencePage(const Voice &voice, QWidget *parent)
    : Page(parent)
    , m_voice(voice)
    , m_model(new EvidenceModel(voice, this))
    , m_filter(new EvidenceOrder(this))
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
    dressTable(m_table, EvidenceModel::What);
    m_table->setModel(m_filter);
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
    fitPath();
    showChosen();
}

void EvidencePage::fitPath()
{
    // "through proxy …" needs room where a proxy is in play, and takes none from the others where not.
    const QFontMetrics metrics(fontFor(TextRole::Body));
    int width = scaled(90);
    for (const QString &path : m_model->paths())
        width = std::max(width, metrics.horizontalAdvance(path) + 26);
    m_table->horizontalHeader()->resizeSection(EvidenceModel::Path, std::min(width, scaled(240)));
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
    fitPath();
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
    m_technical->setText(technicalLine(*observation));
}

} // namespace clearway::gui
