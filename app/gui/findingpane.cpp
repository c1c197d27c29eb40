// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/findingpane.h"

#include "gui/evidencelist.h"
#include "gui/findingsmodel.h"
#include "gui/remedypanel.h"
#include "gui/signinpanel.h"
#include "gui/statusline.h"
#include "gui/textlabel.h"

#include <QGridLayout>

namespace clearway::gui {

using text::Chrome;
using text::Label;

FindingPane::FindingPane(const Voice &voice, QWidget *parent)
    : SidePane(parent)
    , m_voice(voice)
    , m_content(new QWidget)
    , m_title(new TextLabel(TextRole::Title))
    , m_status(new StatusLine(22, TextRole::Section))
    , m_explanation(new TextLabel(TextRole::Body))
    , m_confidenceCaption(new TextLabel(TextRole::Body, Tone::Dim))
    , m_confidence(new TextLabel(TextRole::Strong))
    , m_fixerCaption(new TextLabel(TextRole::Body, Tone::Dim))
    , m_fixer(new TextLabel(TextRole::Strong))
    , m_modesCaption(new TextLabel(TextRole::Body, Tone::Dim))
    , m_modes(new TextLabel(TextRole::Body))
    , m_remedy(new RemedyPanel(voice))
    , m_signIn(new SignInPanel(voice))
    , m_evidenceHeading(new TextLabel(TextRole::Strong))
    , m_evidence(new EvidenceList(voice))
{
    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(12);
    facts->setVerticalSpacing(8);
    facts->setColumnStretch(1, 1);
    TextLabel *const rows[][2]
        = {{m_fixerCaption, m_fixer}, {m_modesCaption, m_modes}, {m_confidenceCaption, m_confidence}};
    for (int row = 0; row < 3; ++row) {
        rows[row][0]->setMinimumWidth(scaled(110));
        facts->addWidget(rows[row][0], row, 0, Qt::AlignTop);
        rows[row][1]->setAlignment(Qt::AlignLeading | Qt::AlignTop); // level with a caption of two lines
        facts->addWidget(rows[row][1], row, 1);
    }
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addWidget(m_title);
    content->addSpacing(14);
    content->addWidget(m_status);
    content->addSpacing(12);
    content->addWidget(m_explanation);
    content->addSpacing(14);
    content->addLayout(facts);
    content->addSpacing(22);
    content->addWidget(m_remedy);
    content->addSpacing(14);
    content->addWidget(m_signIn);
    content->addSpacing(22);
    content->addWidget(m_evidenceHeading);
    content->addSpacing(4);
    content->addWidget(m_evidence);
    content->addStretch();
    column()->addWidget(m_content, 1);
    for (TextLabel *label : {m_title, m_explanation, m_fixer, m_modes})
        label->makeSelectable();
    connect(m_signIn, &SignInPanel::signInRequested, this, &FindingPane::signInRequested);
    connect(m_evidence, &EvidenceList::observationRequested, this, &FindingPane::observationRequested);
}

QSize FindingPane::sizeHint() const
{
    return {scaled(460), scaled(400)};
}

void FindingPane::setSignIn(const std::optional<SignInOffer> &offer)
{
    m_offer = offer;
    showSignIn();
}

void FindingPane::showSignIn()
{
    m_signIn->setOffer(m_aboutSignIn ? m_offer : std::nullopt);
}

void FindingPane::setFinding(const ReportPtr &report, const verdict::Finding *finding)
{
    const text::Wording &words = m_voice.words();
    setAccessibleName(words.chrome(Chrome::DetailsArea));
    m_content->setVisible(finding);
    m_aboutSignIn = finding && isAboutSignIn(finding->code);
    showSignIn();
    if (!finding)
        return;
    m_title->setText(words.findingTitle(*finding));
    m_status->setStatus(shapeOf(*finding), shapeInWords(*finding, words));
    m_explanation->setText(words.findingExplanation(*finding));
    m_fixerCaption->setText(words.heading(
        finding->status == verdict::Status::Ok ? report::Heading::InCharge : report::Heading::WhoCanFix));
    m_fixer->setText(words.fixer(finding->fixer));
    m_confidenceCaption->setText(words.label(Label::Confidence));
    m_confidence->setText(words.confidence(finding->confidence));
    m_modesCaption->setText(words.chrome(Chrome::AffectedModes));
    QStringList modes;
    for (const catalogue::ModeId mode : finding->modes)
        modes << words.mode(mode);
    m_modes->setText(modes.isEmpty() ? words.chrome(Chrome::NoModeAffected) : modes.join(u'\n'));
    m_remedy->setFinding(finding);
    m_evidenceHeading->setText(words.label(Label::Evidence));
    m_evidenceHeading->setVisible(!finding->evidence.empty());
    m_evidence->setEvidence(report, finding->evidence);
}

} // namespace clearway::gui
