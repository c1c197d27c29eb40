// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/notices.h"

#include "base/peertext.h"
#include "evidence/evidencejson.h"
#include "gui/banner.h"

#include <QRegularExpression>
#include <QVBoxLayout>

namespace clearway::gui {

using text::Chrome;
using text::Label;

Notices::Notices(const Voice &voice, QWidget *parent)
    : QWidget(parent)
    , m_voice(voice)
    , m_rehearsalBanner(new Banner(Banner::Kind::Rehearsal))
    , m_openedBanner(new Banner(Banner::Kind::OpenedReport))
    , m_changesBanner(new Banner(Banner::Kind::Message))
    , m_activity(new Banner(Banner::Kind::Message))
    , m_catalogue(new Banner(Banner::Kind::Message))
    , m_message(new Banner(Banner::Kind::Message))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (Banner *banner :
         {m_rehearsalBanner, m_openedBanner, m_changesBanner, m_activity, m_catalogue, m_message}) {
        column->addWidget(banner);
        banner->hide();
    }
    connect(m_rehearsalBanner, &Banner::pressed, this, &Notices::endRehearsal);
    connect(m_openedBanner, &Banner::pressed, this, &Notices::closeReport);
    connect(m_openedBanner, &Banner::secondPressed, this, &Notices::compareRequested);
    connect(m_activity, &Banner::pressed, this, &Notices::stopActivity);
    connect(m_catalogue, &Banner::pressed, m_catalogue, &QWidget::hide);
    connect(m_message, &Banner::pressed, this, &Notices::dismiss);
    connect(&voice, &Voice::changed, this, &Notices::retranslate);
}

void Notices::setDocument(const Document &document, std::optional<rehearsal::Scenario> rehearsal,
                          bool running)
{
    m_document = document;
    m_running = running;
    m_rehearsal.reset();
    if (document.report)
        m_rehearsal = document.report->evidence.run.rehearsal;
    else if (rehearsal)
        m_rehearsal = QString(name(*rehearsal));
    retranslate();
}

void Notices::retranslate()
{
    showRehearsal();
    showOpened();
    showChanges();
    showCatalogue();
}

void Notices::showRehearsal()
{
    m_rehearsalBanner->setVisible(m_rehearsal.has_value());
    if (!m_rehearsal)
        return;
    const text::Wording &words = m_voice.words();
    const auto scenario = base::fromName<rehearsal::Scenario>(*m_rehearsal);
    const bool canEnd = m_document.origin != Document::Origin::File && !m_running;
    m_rehearsalBanner->setTexts(words.rehearsalBanner(*m_rehearsal),
                                scenario ? words.scenarioDescription(*scenario) : QString(),
                                canEnd ? words.chrome(Chrome::EndRehearsal) : QString());
}

void Notices::showOpened()
{
    const bool foreign = m_document.origin == Document::Origin::File;
    m_openedBanner->setVisible(foreign);
    if (!foreign)
        return;
    const text::Wording &words = m_voice.words();
    const bool matches = m_document.differences.isEmpty();
    m_openedBanner->setStatus(matches ? std::nullopt : std::optional(verdict::Status::Unclear));
    m_openedBanner->setTexts(words.chrome(Chrome::ForeignReport),
                             words.openedLine(m_document.report->evidence.run, m_document.differences),
                             words.chrome(Chrome::CloseReport));
    m_openedBanner->setSecondButton(words.recentPage(text::RecentPage::CompareWith));
}

void Notices::showChanges()
{
    const QString changes
        = m_document.report ? m_voice.words().networkChanges(m_document.report->evidence.run) : QString();
    m_changesBanner->setVisible(!changes.isEmpty());
    m_changesBanner->setStatus(verdict::Status::Unclear);
    m_changesBanner->setTexts(changes, {}, {});
}

void Notices::tellOfCatalogue(const std::vector<supply::Remark> &remarks)
{
    if (remarks == m_remarks)
        return;
    m_remarks = remarks;
    showCatalogue();
    m_catalogue->setVisible(!remarks.empty());
}

void Notices::showCatalogue()
{
    const text::Wording &words = m_voice.words();
    QStringList lines;
    for (const supply::Remark &remark : m_remarks)
        lines << base::PeerText(words.catalogueRemark(remark), 400).forLabel();
    m_catalogue->setStatus(verdict::Status::Limited);
    m_catalogue->setTexts(lines.value(0), lines.mid(1).join(QLatin1Char(' ')), words.chrome(Chrome::Dismiss));
}

void Notices::tell(verdict::Status status, const QString &title, const QString &line)
{
    m_message->setStatus(status);
    m_message->setTexts(title, line, m_voice.words().chrome(Chrome::Dismiss));
    m_message->show();
}

void Notices::tellRefused(const base::InputError &error)
{
    const text::Wording &words = m_voice.words();
    static const QRegularExpression format(QStringLiteral("clearway-report/\\d+"));
    const auto found = format.match(error.found);
    if (error.place == QLatin1StringView("$.schema") && found.hasMatch())
        tell(verdict::Status::Failed, words.recentPage(text::RecentPage::NewerVersion),
             words.recentPage(text::RecentPage::NewerFormat, {found.captured(), evidence::reportSchema}));
    else
        tell(verdict::Status::Failed, words.chrome(Chrome::CannotBeOpened),
             base::PeerText(error.text(), 300).forLabel() + QStringLiteral(". ")
                 + words.chrome(Chrome::NothingShown));
}

void Notices::showActivity(const QString &text, const QString &button)
{
    m_activity->setTexts(text, {}, button);
    m_activity->setVisible(!text.isEmpty());
}

void Notices::dismiss()
{
    m_message->hide();
}

} // namespace clearway::gui
