// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/findingspage.h"

#include "gui/findingpane.h"
#include "gui/findingsmodel.h"
#include "gui/findingsview.h"
#include "gui/textlabel.h"

#include <QVBoxLayout>

namespace clearway::gui {

using text::Chrome;
using text::Label;

FindingsPage::FindingsPage(const Voice &voice, QWidget *parent)
    : Page(parent)
    , m_voice(voice)
    , m_model(new FindingsModel(voice, this))
    , m_view(new FindingsView)
    , m_pane(new FindingPane(voice))
    , m_title(new TextLabel(TextRole::Title))
    , m_none(new TextLabel(TextRole::Body, Tone::Dim))
{
    m_view->setModel(m_model);
    setTitle(m_title);
    head()->addStretch(1);
    setNote(m_none);
    body()->addWidget(m_view, 1);
    setPane(m_pane, 460, m_voice);
    opensPane(m_view);
    connect(m_view, &FindingsView::findingChosen, this, &FindingsPage::showFinding);
    connect(m_pane, &FindingPane::observationRequested, this, &FindingsPage::observationRequested);
    connect(m_pane, &FindingPane::signInRequested, this, &FindingsPage::signInRequested);
    connect(&voice, &Voice::changed, this, &FindingsPage::retranslate);
    retranslate();
}

void FindingsPage::setReport(const ReportPtr &report)
{
    m_model->setReport(report);
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0));
    retranslate();
}

int FindingsPage::findings() const
{
    return m_model->rowCount();
}

void FindingsPage::chooseFinding(verdict::FindingCode code)
{
    for (int row = 0; row < findings(); ++row)
        if (m_model->finding(m_model->index(row))->code == code) {
            m_view->setCurrentIndex(m_model->index(row));
            break;
        }
    m_view->setFocus();
}

void FindingsPage::setSignIn(const std::optional<SignInOffer> &offer)
{
    m_pane->setSignIn(offer);
}

void FindingsPage::retranslate()
{
    const text::Wording &words = m_voice.words();
    m_title->setText(words.label(Label::Findings));
    m_none->setText(words.label(Label::NoFindings));
    m_none->setVisible(findings() == 0);
    m_view->setAccessibleName(words.chrome(Chrome::FindingsArea));
    showFinding();
}

void FindingsPage::showFinding()
{
    m_pane->setFinding(m_model->report(), m_model->finding(m_view->currentIndex()));
}

} // namespace clearway::gui
