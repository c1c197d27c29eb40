// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/recentpage.h"

#include "gui/documents.h"
#include "gui/plaintable.h"
#include "gui/recentmodel.h"
#include "gui/style.h"
#include "gui/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

namespace clearway::gui {

RecentPage::RecentPage(const Voice &voice, QWidget *parent)
    : Page(parent)
    , m_voice(voice)
    , m_model(new RecentModel(voice, this))
    , m_table(new QTableView)
    , m_title(new TextLabel(TextRole::Title))
    , m_hint(new TextLabel(TextRole::Body, Tone::Dim))
    , m_empty(new TextLabel(TextRole::Body))
    , m_open(new QPushButton)
    , m_compare(new QPushButton)
    , m_clear(new QPushButton)
{
    build();
    connect(m_table, &QTableView::activated, this, &RecentPage::openChosen);
    connect(m_open, &QPushButton::clicked, this, &RecentPage::openChosen);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        if (const StoredReport *stored = m_model->report(m_table->currentIndex()))
            Q_EMIT compareRequested(QString(stored->path)); // the list may be filled anew meanwhile
    });
    connect(m_clear, &QPushButton::clicked, this, &RecentPage::clearRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RecentPage::showWhatCanBeDone);
    connect(&voice, &Voice::changed, this, &RecentPage::retranslate);
    retranslate();
}

void RecentPage::build()
{
    dressTable(m_table, RecentModel::Result);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionsClickable(false);
    setTitle(m_title);
    head()->addStretch(1);
    for (QPushButton *button : {m_clear, m_compare, m_open}) {
        setButtonRole(button, button == m_clear ? ButtonRole::Flat : ButtonRole::Outline);
        head()->addWidget(button);
    }
    m_hint->setContentsMargins(24, 0, 24, 16);
    m_empty->setContentsMargins(24, 16, 24, 16);
    body()->addWidget(m_hint);
    body()->addWidget(m_empty);
    auto *inset = new QHBoxLayout; // so that its first words stand below the title's
    inset->setContentsMargins(12, 0, 12, 0);
    inset->addWidget(m_table);
    body()->addLayout(inset, 1);
    body()->addStretch();
}

void RecentPage::setReport(const ReportPtr &report)
{
    m_hasReport = report != nullptr;
    showWhatCanBeDone();
}

void RecentPage::setRunning(bool running)
{
    m_running = running;
    showWhatCanBeDone();
}

void RecentPage::setRecent(const Documents &documents)
{
    m_limits = documents.history().limits();
    m_enabled = documents.history().isEnabled();
    m_model->setReports(documents.recent());
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    fitColumns();
    retranslate();
}

void RecentPage::openChosen()
{
    if (const StoredReport *stored = m_model->report(m_table->currentIndex()); stored && !m_running)
        Q_EMIT openRequested(QString(stored->path)); // opening fills the list anew
}

void RecentPage::fitColumns()
{
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void RecentPage::retranslate()
{
    const text::Wording &words = m_voice.words();
    const auto number = [&](qint64 value) { return words.locale().toString(value); };
    m_title->setText(words.recentPage(text::RecentPage::Title));
    m_hint->setText(m_enabled ? words.recentPage(text::RecentPage::Hint,
                                                 {number(m_limits.runs), number(m_limits.bytes >> 20)})
                              : words.recentPage(text::RecentPage::HistoryOff));
    m_empty->setText(words.recentPage(text::RecentPage::Empty));
    m_open->setText(words.recentPage(text::RecentPage::Open));
    m_compare->setText(words.recentPage(text::RecentPage::CompareIt));
    m_clear->setText(words.recentPage(text::RecentPage::Clear));
    m_table->setAccessibleName(words.recentPage(text::RecentPage::Area));
    fitColumns();
    showWhatCanBeDone();
}

void RecentPage::showWhatCanBeDone()
{
    const bool any = m_model->rowCount() > 0;
    const bool chosen = m_table->currentIndex().isValid();
    m_empty->setVisible(!any);
    m_table->setVisible(any);
    m_open->setEnabled(chosen && !m_running);
    m_compare->setEnabled(chosen && m_hasReport && !m_running);
    m_clear->setEnabled(any);
}

} // namespace clearway::gui
