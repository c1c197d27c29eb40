// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/setuppage.h"

#include "gui/computermodel.h"
#include "gui/entryscroll.h"
#include "gui/entryview.h"
#include "gui/style.h"
#include "gui/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace clearway::gui {

using text::ComputerPage;
using text::Label;

SetupPage::SetupPage(const Voice &voice, QWidget *parent)
    : Page(parent)
    , m_voice(voice)
    , m_model(new ComputerModel(voice, this))
    , m_view(new EntryView(EntryView::Purpose::Reading, 24))
    , m_title(new TextLabel(TextRole::Title))
    , m_hint(new TextLabel(TextRole::Body, Tone::Dim))
    , m_copy(new QPushButton)
{
    m_view->setModel(m_model);
    setButtonRole(m_copy, ButtonRole::Outline);
    setTitle(m_title);
    head()->addStretch(1);
    head()->addWidget(m_copy);
    m_hint->setContentsMargins(24, 0, 24, 16);
    body()->addWidget(m_hint);
    body()->addWidget(new Hairline);
    body()->addWidget(scrolling(m_view), 1);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_model->plainText()); });
    connect(&voice, &Voice::changed, this, &SetupPage::retranslate);
    retranslate();
}

void SetupPage::setReport(const ReportPtr &report)
{
    m_model->setReport(report);
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0));
}

void SetupPage::retranslate()
{
    const text::Wording &words = m_voice.words();
    m_title->setText(words.computerPage(ComputerPage::Area));
    m_hint->setText(words.computerPage(ComputerPage::Hint));
    m_copy->setText(words.computerPage(ComputerPage::CopyAll));
    m_view->setAccessibleName(words.computerPage(ComputerPage::Area));
}

} // namespace clearway::gui
