// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/proxypane.h"

#include "gui/entryview.h"
#include "gui/pacconstructsmodel.h"
#include "gui/proxyanswersmodel.h"
#include "gui/proxyfactsmodel.h"
#include "gui/style.h"
#include "gui/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace clearway::gui {
namespace {

using text::ProxyPage;

/// The row about the source's PAC file; the last one, because a file may be read more than once.
const evidence::Observation *pacOf(const ReportPtr &report, const evidence::ProxySource &source)
{
    const evidence::Observation *found = nullptr;
    for (const evidence::Observation &row : report->evidence.observations)
        if (const auto *pac = row.as<evidence::PacSeen>(); pac && pac->url == source.pacUrl)
            found = &row;
    return source.pacUrl.isEmpty() ? nullptr : found;
}

} // namespace

ProxyPane::ProxyPane(const Voice &voice, QWidget *parent)
    : SidePane(parent)
    , m_voice(voice)
    , m_facts(new ProxyFactsModel(voice, this))
    , m_answers(new ProxyAnswersModel(voice, this))
    , m_constructs(new PacConstructsModel(voice, this))
    , m_content(new QWidget)
    , m_title(new TextLabel(TextRole::Title))
    , m_factsView(new EntryView(EntryView::Purpose::Reading, 0))
    , m_forget(new QPushButton)
    , m_answersHeading(new TextLabel(TextRole::Section))
    , m_noAnswers(new TextLabel(TextRole::Body, Tone::Dim))
    , m_answersView(new EntryView(EntryView::Purpose::Reading, 0))
    , m_constructsPart(new QWidget)
    , m_constructsHeading(new TextLabel(TextRole::Section))
    , m_constructsHint(new TextLabel(TextRole::Body, Tone::Dim))
    , m_constructsView(new EntryView(EntryView::Purpose::Reading, 0))
{
    m_factsView->setModel(m_facts);
    m_answersView->setModel(m_answers);
    m_constructsView->setModel(m_constructs);
    build();
    connect(m_forget, &QPushButton::clicked, this, &ProxyPane::forgetRequested);
    connect(&voice, &Voice::changed, this, &ProxyPane::fill);
    fill();
}

void ProxyPane::build()
{
    auto *constructs = new QVBoxLayout(m_constructsPart);
    constructs->setContentsMargins(0, 22, 0, 0);
    constructs->setSpacing(4);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_constructsHeading, m_constructsHint, m_constructsView})
        constructs->addWidget(widget);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addWidget(m_title);
    content->addSpacing(4);
    content->addWidget(m_factsView);
    content->addWidget(m_forget, 0, Qt::AlignLeft);
    setButtonRole(m_forget, ButtonRole::Outline);
    content->addSpacing(22);
    content->addWidget(m_answersHeading);
    content->addSpacing(4);
    content->addWidget(m_noAnswers);
    content->addWidget(m_answersView);
    content->addWidget(m_constructsPart);
    content->addStretch();
    column()->addWidget(m_content);
    column()->addStretch();
}

QSize ProxyPane::sizeHint() const
{
    return {scaled(430), scaled(400)};
}

void ProxyPane::setSource(const ReportPtr &report, const evidence::ProxySource *source)
{
    const evidence::Observation *pac = source ? pacOf(report, *source) : nullptr;
    std::optional<evidence::ProxySource> nextSource = source ? std::optional(*source) : std::nullopt;
    std::optional<evidence::Observation> nextPac = pac ? std::optional(*pac) : std::nullopt;
    // While a run goes on, most reports change nothing here; filling it anew would drop the current entry.
    if (nextSource == m_source && nextPac == m_pac)
        return;
    m_source = std::move(nextSource);
    m_pac = std::move(nextPac);
    fill();
}

void ProxyPane::setMayForget(bool may)
{
    if (std::exchange(m_mayForget, may) != may)
        fill(); // else the current entry would be dropped for nothing
}

void ProxyPane::fill()
{
    const evidence::ProxySource *source = m_source ? &*m_source : nullptr;
    const auto *seen = m_pac ? m_pac->as<evidence::PacSeen>() : nullptr;
    m_content->setVisible(source);
    m_forget->setVisible(m_mayForget && source && source->origin == evidence::ProxyOrigin::GotoStored);
    m_facts->setSource(source, m_pac ? &*m_pac : nullptr);
    m_answers->setAnswers(source ? source->answers : std::vector<evidence::ProxyAnswer>());
    m_constructs->setConstructs(seen ? seen->constructs : std::vector<evidence::PacConstruct>());
    m_noAnswers->setVisible(m_answers->rowCount() == 0);
    m_answersView->setVisible(m_answers->rowCount() > 0);
    m_constructsPart->setVisible(m_constructs->rowCount() > 0);
    nameParts();
}

void ProxyPane::nameParts()
{
    const text::Wording &words = m_voice.words();
    const QString origin = m_source ? words.proxyOrigin(m_source->origin) : QString();
    setAccessibleName(words.chrome(text::Chrome::DetailsArea));
    m_title->setText(origin);
    m_forget->setText(words.forgetText(text::ForgetText::Open));
    m_factsView->setAccessibleName(words.proxyPage(ProxyPage::DetailsOf, {origin}));
    m_answersHeading->setText(words.proxyPage(ProxyPage::AnswersArea));
    m_answersView->setAccessibleName(m_answersHeading->text());
    m_answersView->setAccessibleDescription(origin);
    m_noAnswers->setText(words.proxyPage(ProxyPage::NoAnswers));
    m_constructsHeading->setText(words.proxyPage(ProxyPage::ConstructsArea));
    m_constructsHint->setText(words.proxyPage(ProxyPage::ConstructsHint));
    m_constructsView->setAccessibleName(m_constructsHeading->text());
    m_constructsView->setAccessibleDescription(m_constructsHint->text());
}

} // namespace clearway::gui
