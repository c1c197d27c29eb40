// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/matrixpage.h"

#include "gui/detailpane.h"
#include "gui/matrixfilter.h"
#include "gui/matrixmodel.h"
#include "gui/matrixview.h"
#include "gui/partstatus.h"
#include "gui/searchfield.h"
#include "gui/segmented.h"
#include "gui/statusline.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace clearway::gui {

using text::Chrome;
using text::Label;

MatrixPage::MatrixPage(const Voice &voice, QWidget *parent)
    : Page(parent)
    , m_voice(voice)
    , m_model(new MatrixModel(voice, this))
    , m_filter(new MatrixFilter(this))
    , m_view(new MatrixView(voice))
    , m_rowsShown(new Segmented(Segmented::Choice::One))
    , m_search(new SearchField)
    , m_noMatch(new TextLabel(TextRole::Body, Tone::Dim))
    , m_bottom(new StatusLine(20, TextRole::Body))
    , m_details(new DetailPane(voice))
{
    m_filter->setSourceModel(m_model);
    m_view->setModel(m_filter);
    build();
    connect(m_view, &MatrixView::cellChosen, this, &MatrixPage::showCell);
    connect(m_rowsShown, &Segmented::chosenChanged, this, &MatrixPage::refilter);
    connect(m_search, &SearchField::textChanged, this, &MatrixPage::refilter);
    connect(m_details, &DetailPane::observationRequested, this, &MatrixPage::observationRequested);
    connect(m_details, &DetailPane::rowTestRequested, this, &MatrixPage::rowTestRequested);
    // Here and not at its button: a narrow window shows the list without the details.
    connect(new QShortcut(Qt::Key_F5, this), &QShortcut::activated, m_details, &DetailPane::testRow);
    connect(&voice, &Voice::changed, this, &MatrixPage::retranslate);
    retranslate();
}

void MatrixPage::build()
{
    head()->addWidget(m_rowsShown);
    head()->addStretch(1);
    head()->addWidget(m_search, 2);
    m_search->setMaximumWidth(scaled(220));
    m_noMatch->setContentsMargins(24, 16, 24, 16);
    m_noMatch->hide();
    auto *bottom = new QWidget;
    auto *bottomBox = new QVBoxLayout(bottom);
    bottomBox->setContentsMargins(24, 9, 16, 10);
    bottomBox->addWidget(m_bottom);
    body()->addWidget(m_noMatch);
    body()->addWidget(m_view, 1);
    body()->addWidget(new Hairline);
    body()->addWidget(bottom);
    setPane(m_details, 720, m_voice, 760);
    opensPane(m_view);
}

void MatrixPage::setRunning(bool running)
{
    m_ended = m_running && !running;
    m_running = running;
}

void MatrixPage::setReport(const ReportPtr &report)
{
    const bool first = m_model->rowCount() == 0;
    m_model->setReport(report);
    if (first || m_ended)
        unfold();
    if (m_ended || (first && !m_running))
        chooseFirst();
    retranslate();
    showCell();
}

void MatrixPage::setMarks(const CellMarks &marks)
{
    m_model->setMarks(marks);
    showCell();
}

void MatrixPage::setCanTestRow(bool can)
{
    m_details->setCanTest(can);
}

void MatrixPage::retranslate()
{
    const text::Wording &words = m_voice.words();
    const auto number = [&](int value) { return words.locale().toString(value); };
    m_rowsShown->setTexts({words.label(Label::FilterAll, {number(m_model->rowsInAll())}),
                           words.label(Label::FilterNotGreen, {number(m_model->rowsNotGreen())})});
    m_rowsShown->setAccessibleName(words.chrome(Chrome::RowsShown));
    m_search->setWhat(words.label(Label::FindHostOrNetwork));
    m_view->setAccessibleName(words.chrome(Chrome::MatrixArea));
    m_noMatch->setText(words.chrome(Chrome::NoMatchingRow));
    showVerdict();
}

void MatrixPage::showVerdict()
{
    const text::Wording &words = m_voice.words();
    const ReportPtr &report = m_model->report();
    if (!report || m_running)
        m_bottom->setStatus(verdict::Status::NotTested, words.label(Label::CheckingNow));
    else
        m_bottom->setStatus(headlineStatus(*report),
                            words.headline(*report) + QStringLiteral("  \u00B7  ")
                                + words.bestMode(report->verdict));
}

void MatrixPage::refilter()
{
    m_filter->setOnlyNotGreen(m_rowsShown->chosen() == 1);
    m_filter->setSearch(m_search->text());
    m_noMatch->setVisible(m_filter->rowCount() == 0);
    unfold();
}

void MatrixPage::unfold()
{
    // All rows that ask for attention, or that somebody looks for; what is fine stays folded.
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex group = m_filter->index(row, 0);
        m_view->setExpanded(group, m_filter->isActive() || group.data(MatrixModel::NotGreenRole).toBool());
    }
}

void MatrixPage::chooseFirst()
{
    if (m_model->cell(m_filter->mapToSource(m_view->currentIndex())))
        return;
    // The first cell of the first finding is what the helpdesk looks at first; the gateway where all is well.
    const ReportPtr &report = m_model->report();
    QModelIndex chosen = m_filter->index(0, 1);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        const int children = m_model->rowCount(group);
        for (int i = 0; i < std::max(1, children); ++i)
            for (int column = 1; column <= MatrixModel::modeColumns; ++column) {
                const QModelIndex index
                    = children ? m_model->index(i, column, group) : group.siblingAtColumn(column);
                const verdict::Cell *cell = m_model->cell(index);
                if (cell && !report->verdict.findings.empty()
                    && findingBehind(*cell, report->verdict) == &report->verdict.findings.front()) {
                    m_view->setCurrentIndex(m_filter->mapFromSource(index));
                    return;
                }
            }
    }
    m_view->setCurrentIndex(chosen);
}

void MatrixPage::showCell()
{
    const verdict::Cell *const cell = m_model->cell(m_filter->mapToSource(m_view->currentIndex()));
    m_details->setCell(m_model->report(), cell, cell ? m_model->mark(*cell) : nullptr);
}

} // namespace clearway::gui
