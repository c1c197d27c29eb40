// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/detailpane.h"

#include "gui/evidencelist.h"
#include "gui/remedypanel.h"
#include "gui/statusline.h"
#include "gui/style.h"
#include "gui/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace clearway::gui {

const verdict::Finding *findingBehind(const verdict::Cell &cell, const verdict::Verdict &verdict)
{
    if (cell.status == verdict::Status::Ok || cell.status == verdict::Status::NotNeeded)
        return nullptr;
    const auto touches = [&](const verdict::Finding &finding) {
        const bool sameMode
            = std::find(finding.modes.begin(), finding.modes.end(), cell.mode) != finding.modes.end();
        return sameMode && std::any_of(cell.evidence.begin(), cell.evidence.end(), [&](int id) {
                   return std::find(finding.evidence.begin(), finding.evidence.end(), id)
                       != finding.evidence.end();
               });
    };
    const auto found = std::find_if(verdict.findings.begin(), verdict.findings.end(), touches);
    return found == verdict.findings.end() ? nullptr : &*found;
}

DetailPane::DetailPane(const Voice &voice, QWidget *parent)
    : SidePane(parent)
    , m_voice(voice)
    , m_hint(new TextLabel(TextRole::Body, Tone::Dim))
    , m_content(new QWidget)
    , m_title(new TextLabel(TextRole::Title))
    , m_mode(new TextLabel(TextRole::Body, Tone::Dim))
    , m_status(new StatusLine(22, TextRole::Section))
    , m_reason(new TextLabel(TextRole::Body))
    , m_confidenceCaption(new TextLabel(TextRole::Body, Tone::Dim))
    , m_confidence(new TextLabel(TextRole::Strong))
    , m_evidenceHeading(new TextLabel(TextRole::Strong))
    , m_evidence(new EvidenceList(voice))
    , m_remedy(new RemedyPanel(voice))
    , m_changed(new TextLabel(TextRole::Body, Tone::Accent))
    , m_test(new QPushButton)
{
    build();
    connect(m_evidence, &EvidenceList::observationRequested, this, &DetailPane::observationRequested);
    connect(m_test, &QPushButton::clicked, this, &DetailPane::testRow);
    connect(&voice, &Voice::changed, this, &DetailPane::fill);
    fill();
}

void DetailPane::testRow()
{
    if (m_cell
        && !m_test->isHidden()) // which it is where the row cannot be tested, not where the pane is away
        Q_EMIT rowTestRequested(m_cell->requirement);
}

void DetailPane::build()
{
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addWidget(m_title);
    content->addSpacing(2);
    content->addWidget(m_mode);
    content->addSpacing(16);
    content->addWidget(m_status);
    content->addSpacing(12);
    content->addWidget(m_reason);
    content->addSpacing(8);
    content->addWidget(m_changed);
    auto *confidence = new QHBoxLayout;
    confidence->setSpacing(8);
    m_confidenceCaption->keepOnOneLine();
    confidence->addWidget(m_confidenceCaption, 0, Qt::AlignTop);
    confidence->addWidget(m_confidence, 1);
    content->addLayout(confidence);
    content->addSpacing(22);
    content->addWidget(m_evidenceHeading);
    content->addSpacing(4);
    content->addWidget(m_evidence);
    content->addSpacing(22);
    content->addWidget(m_remedy);
    content->addStretch();
    setButtonRole(m_test, ButtonRole::Outline);
    m_test->setParent(this);
    column()->addWidget(m_hint);
    column()->addWidget(m_content, 1);
    column()->addStretch();
    for (TextLabel *label : {m_title, m_reason})
        label->makeSelectable();
}

void DetailPane::placeButton()
{
    // Below what scrolls, so that it stays where it is however much is said of a cell.
    const QSize size = m_test->sizeHint();
    const int band = m_test->isHidden() ? 0 : size.height() + 24;
    setViewportMargins(0, 0, 0, band);
    m_test->setGeometry(24, height() - size.height() - 12, std::min(size.width(), width() - 48),
                        size.height());
}

void DetailPane::resizeEvent(QResizeEvent *event)
{
    SidePane::resizeEvent(event);
    placeButton();
}

void DetailPane::setCanTest(bool can)
{
    if (std::exchange(m_canTest, can) != can)
        fill();
}

void DetailPane::setCell(const ReportPtr &report, const verdict::Cell *cell, const CellMark *mark)
{
    const std::optional<CellMark> changed = mark ? std::optional(*mark) : std::nullopt;
    const std::optional<verdict::Cell> next = cell ? std::optional(*cell) : std::nullopt;
    // While a run goes on, most reports leave the chosen cell as it was; filling it anew would drop a
    // selection.
    const bool same = next == m_cell && changed == m_mark
        && (report == m_report || (report && !report->evidence.run.complete));
    m_report = report;
    m_cell = next;
    m_mark = changed;
    if (!same)
        fill();
}

void DetailPane::fill()
{
    const text::Wording &words = m_voice.words();
    setAccessibleName(words.chrome(text::Chrome::DetailsArea));
    m_hint->setText(words.label(text::Label::NothingSelected));
    m_hint->setVisible(!m_cell);
    m_content->setVisible(m_cell.has_value());
    m_test->setVisible(false);
    placeButton();
    if (!m_cell)
        return;
    m_title->setText(words.rowTitle(m_cell->requirement));
    m_mode->setText(words.mode(m_cell->mode));
    m_status->setStatus(m_cell->status, words.status(m_cell->status));
    m_reason->setText(words.reason(m_cell->reason));
    m_changed->setVisible(m_mark.has_value());
    if (m_mark)
        m_changed->setText(words.watchPage(text::WatchPage::CellChanged,
                                           {m_mark->when.time().toString(QStringLiteral("HH:mm")),
                                            words.status(m_mark->before), words.status(m_mark->after)}));
    m_test->setText(words.watchPage(text::WatchPage::TestRowAgain));
    // Nobody knows what to ask, nobody needs the answer, or a few addresses would not tell.
    const auto why = m_cell->reason.code;
    m_test->setVisible(m_canTest && why != verdict::ReasonCode::NoEndpointKnown
                       && why != verdict::ReasonCode::NotForProduct
                       && why != verdict::ReasonCode::SweepPartBlocked);
    placeButton();
    const bool judged
        = m_cell->status != verdict::Status::NotTested && m_cell->status != verdict::Status::NotNeeded;
    m_confidenceCaption->setText(words.label(text::Label::Confidence));
    m_confidenceCaption->setVisible(judged);
    m_confidence->setText(words.confidence(m_cell->confidence));
    m_confidence->setVisible(judged);
    m_evidenceHeading->setText(words.label(text::Label::Evidence));
    m_evidenceHeading->setVisible(!m_cell->evidence.empty());
    m_evidence->setEvidence(m_report, m_cell->evidence);
    m_remedy->setFinding(findingBehind(*m_cell, m_report->verdict));
}

} // namespace clearway::gui
