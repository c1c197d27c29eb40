// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/proxiespage.h"

#include "gui/entryscroll.h"
#include "gui/entryview.h"
#include "gui/findinglinks.h"
#include "gui/plaintable.h"
#include "gui/proxypane.h"
#include "gui/proxysourcesmodel.h"
#include "gui/setuptimesmodel.h"
#include "gui/signinpanel.h"
#include "gui/textlabel.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace clearway::gui {
namespace {

using text::ProxyPage;

bool isAboutProxies(verdict::FindingCode code)
{
    using enum verdict::FindingCode;
    constexpr verdict::FindingCode codes[]
        = {ProxyUnreachable, ProxyAuthRequired, ProxyAuthFailed,  ProxyDenied, ProxyConflict,
           ProxyStoredStale, PacFailed,         PacLimitedParser, WpadPresent};
    return std::ranges::find(codes, code) != std::end(codes);
}

std::vector<verdict::Finding> proxyFindings(const ReportPtr &report)
{
    std::vector<verdict::Finding> findings;
    if (report)
        std::ranges::copy_if(report->verdict.findings, std::back_inserter(findings),
                             [](const verdict::Finding &finding) { return isAboutProxies(finding.code); });
    return findings;
}

} // namespace

ProxiesPage::ProxiesPage(const Voice &voice, QWidget *parent)
    : Page(parent)
    , m_voice(voice)
    , m_sources(new ProxySourcesModel(voice, this))
    , m_times(new SetupTimesModel(voice, this))
    , m_title(new TextLabel(TextRole::Title))
    , m_choice(new TextLabel(TextRole::Answer))
    , m_findings(new FindingLinks(voice))
    , m_signIn(new SignInPanel(voice))
    , m_sourcesPart(new QWidget)
    , m_sourcesHeading(new TextLabel(TextRole::Section))
    , m_sourcesView(new EntryView(EntryView::Purpose::Choice, 24))
    , m_timesHeading(new TextLabel(TextRole::Section))
    , m_timesHint(new TextLabel(TextRole::Body, Tone::Dim))
    , m_timesView(new QTableView)
    , m_pane(new ProxyPane(voice))
{
    m_sourcesView->setModel(m_sources);
    buildTimes();
    build();
    connect(m_sourcesView, &EntryView::entryChosen, this, &ProxiesPage::showSource);
    connect(m_findings, &FindingLinks::findingRequested, this, &ProxiesPage::findingRequested);
    connect(m_pane, &ProxyPane::forgetRequested, this, &ProxiesPage::forgetRequested);
    connect(m_signIn, &SignInPanel::signInRequested, this, &ProxiesPage::signInRequested);
    connect(&voice, &Voice::changed, this, &ProxiesPage::retranslate);
    retranslate();
}

void ProxiesPage::build()
{
    setTitle(m_title);
    head()->addStretch(1);
    auto *sources = new QVBoxLayout(m_sourcesPart);
    sources->setContentsMargins(0, 20, 0, 0);
    sources->setSpacing(6);
    m_sourcesHeading->setContentsMargins(24, 0, 24, 0);
    sources->addWidget(m_sourcesHeading);
    sources->addWidget(m_sourcesView);
    auto *times = new QVBoxLayout;
    times->setContentsMargins(24, 24, 24, 2);
    times->setSpacing(2);
    times->addWidget(m_timesHeading);
    times->addWidget(m_timesHint);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 20);
    column->setSpacing(0);
    column->addWidget(buildChoice());
    column->addWidget(m_sourcesPart);
    column->addLayout(times);
    auto *table = new QVBoxLayout;
    table->setContentsMargins(12, 0, 12, 0); // cells bring the other half of the margin
    table->addWidget(m_timesView);
    column->addLayout(table);
    column->addStretch();
    body()->addWidget(new Hairline);
    body()->addWidget(scrolling(content), 1);
    setPane(m_pane, 520, m_voice);
    opensPane(m_sourcesView);
}

QWidget *ProxiesPage::buildChoice()
{
    auto *part = new QWidget;
    auto *box = new QVBoxLayout(part);
    box->setContentsMargins(24, 16, 24, 0);
    box->setSpacing(10);
    box->addWidget(m_choice);
    box->addWidget(m_findings);
    box->addWidget(m_signIn);
    m_choice->makeSelectable();
    return part;
}

void ProxiesPage::buildTimes()
{
    dressTable(m_timesView, SetupTimesModel::Host);
    m_timesView->setModel(m_times);
    m_timesView->setSortingEnabled(false);
    m_timesView->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_timesView->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QHeaderView *header = m_timesView->horizontalHeader();
    header->setSectionsClickable(false);
    header->setMinimumSectionSize(scaled(140));
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(SetupTimesModel::Host, QHeaderView::Stretch);
}

void ProxiesPage::setReport(const ReportPtr &report)
{
    m_report = report;
    m_sources->setReport(report);
    m_times->setReport(report);
    if (!m_sourcesView->currentIndex().isValid())
        m_sourcesView->setCurrentIndex(m_sources->startingPoint());
    showChoice();
    showTimes();
    showSource();
}

void ProxiesPage::setSignIn(const std::optional<SignInOffer> &offer)
{
    m_signIn->setOffer(offer);
}

void ProxiesPage::setMayForget(bool may)
{
    m_pane->setMayForget(may);
}

void ProxiesPage::retranslate()
{
    const text::Wording &words = m_voice.words();
    m_title->setText(words.proxyPage(ProxyPage::Title));
    m_sourcesHeading->setText(words.proxyPage(ProxyPage::SourcesArea));
    m_sourcesView->setAccessibleName(m_sourcesHeading->text());
    m_timesHeading->setText(words.proxyPage(ProxyPage::TimesArea));
    m_timesView->setAccessibleName(m_timesHeading->text());
    showChoice();
    showTimes();
    showSource();
}

void ProxiesPage::showChoice()
{
    const text::Wording &words = m_voice.words();
    const bool found = m_sources->rowCount() > 0;
    const bool notYet = !found && m_report && !m_report->evidence.run.complete;
    const bool leftOut = m_report && m_report->evidence.run.settings.proxy == QLatin1StringView("none");
    m_choice->setText(!m_report || found ? words.proxyChoice(m_report ? m_report->evidence.machine.proxies
                                                                      : std::vector<evidence::ProxySource>())
                          : leftOut      ? words.proxyPage(ProxyPage::LeftOut)
                          : notYet       ? words.proxyPage(ProxyPage::NotRead)
                                         : words.proxyChoice({}));
    m_findings->setFindings(proxyFindings(m_report));
    m_sourcesPart->setVisible(found);
    setPaneNeeded(found);
}

void ProxiesPage::showTimes()
{
    const text::Wording &words = m_voice.words();
    const int rows = m_times->rowCount();
    m_timesHint->setText(words.proxyPage(rows > 0 ? ProxyPage::TimesHint : ProxyPage::NoTimes));
    m_timesView->setAccessibleDescription(m_timesHint->text());
    m_timesView->setVisible(rows > 0);
    m_timesView->setColumnHidden(SetupTimesModel::Proxied, !m_times->hasProxied());
    // As high as its rows: the page scrolls, not the table. Room for the bar in case a large font needs one.
    const int bar = m_timesView->horizontalScrollBar()->sizeHint().height();
    m_timesView->setFixedHeight(m_timesView->horizontalHeader()->height() + rows * scaled(29) + bar);
}

void ProxiesPage::showSource()
{
    m_pane->setSource(m_report, m_sources->source(m_sourcesView->currentIndex()));
}

} // namespace clearway::gui
