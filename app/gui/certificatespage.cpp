// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/certificatespage.h"

#include "gui/certificatepane.h"
#include "gui/certificatesmodel.h"
#include "gui/entryscroll.h"
#include "gui/entryview.h"
#include "gui/textlabel.h"

#include <QScrollArea>

namespace clearway::gui {

using text::Chrome;
using text::Label;

CertificatesPage::CertificatesPage(const Voice &voice, QWidget *parent)
    : Page(parent)
    , m_voice(voice)
    , m_model(new CertificatesModel(voice, this))
    , m_view(new EntryView(EntryView::Purpose::Choice, 24))
    , m_pane(new CertificatePane(voice))
    , m_title(new TextLabel(TextRole::Title))
    , m_none(new TextLabel(TextRole::Body, Tone::Dim))
{
    m_view->setModel(m_model);
    setTitle(m_title);
    head()->addStretch(1);
    setNote(m_none);
    auto *area = scrolling(m_view);
    body()->addWidget(area, 1);
    connect(m_view, &EntryView::entryChosen, area, [this, area] {
        const QRect entry = m_view->visualRect(m_view->currentIndex());
        area->ensureVisible(0, entry.center().y(), 0, entry.height());
    });
    setPane(m_pane, 420, m_voice);
    opensPane(m_view);
    connect(m_view, &EntryView::entryChosen, this, &CertificatesPage::showChosen);
    connect(m_pane, &CertificatePane::observationRequested, this, &CertificatesPage::observationRequested);
    connect(&voice, &Voice::changed, this, &CertificatesPage::retranslate);
    retranslate();
}

void CertificatesPage::setReport(const ReportPtr &report)
{
    m_model->setReport(report);
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0));
    retranslate();
}

void CertificatesPage::retranslate()
{
    const text::Wording &words = m_voice.words();
    m_title->setText(words.label(Label::Certificates));
    m_none->setText(words.chrome(Chrome::NoCertificates));
    m_none->setVisible(m_model->rowCount() == 0);
    m_view->setAccessibleName(words.chrome(Chrome::CertificatesArea));
    showChosen();
}

void CertificatesPage::showChosen()
{
    m_pane->setView(m_model->report(), m_model->view(m_view->currentIndex()));
}

} // namespace clearway::gui
