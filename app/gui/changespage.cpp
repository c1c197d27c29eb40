// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/changespage.h"

#include "gui/changesmodel.h"
#include "gui/plaintable.h"
#include "gui/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace clearway::gui {

using text::WatchPage;

ChangesPage::ChangesPage(const Voice &voice, QWidget *parent)
    : Page(parent)
    , m_voice(voice)
    , m_model(new ChangesModel(voice, this))
    , m_table(new QTableView)
    , m_title(new TextLabel(TextRole::Title))
    , m_hint(new TextLabel(TextRole::Body, Tone::Dim))
    , m_nothing(new TextLabel(TextRole::Body))
{
    dressTable(m_table, ChangesModel::What);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionsClickable(false);
    setTitle(m_title);
    head()->addStretch(1);
    m_hint->setContentsMargins(24, 0, 24, 16);
    m_nothing->setContentsMargins(24, 8, 24, 16);
    body()->addWidget(m_hint);
    body()->addWidget(m_nothing);
    auto *inset = new QHBoxLayout; // so that its first words stand below the title's
    inset->setContentsMargins(12, 0, 12, 0);
    inset->addWidget(m_table);
    body()->addLayout(inset, 1);
    body()->addStretch();
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ChangesPage::fitColumns);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ChangesPage::fitColumns);
    connect(&voice, &Voice::changed, this, &ChangesPage::retranslate);
    retranslate();
}

void ChangesPage::fitColumns()
{
    const bool any = m_model->rowCount() > 0;
    m_nothing->setVisible(!any);
    m_table->setVisible(any);
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void ChangesPage::retranslate()
{
    const text::Wording &words = m_voice.words();
    m_title->setText(words.watchPage(WatchPage::Title));
    m_hint->setText(words.watchPage(WatchPage::Hint));
    m_nothing->setText(words.watchPage(WatchPage::Nothing));
    m_table->setAccessibleName(words.watchPage(WatchPage::Area));
    fitColumns();
}

} // namespace clearway::gui
