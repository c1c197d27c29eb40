// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/notices.h"

#include "base/peertext.h"
#include "gui/banner.h"

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
    , m_message(new Banner(Banner::Kind::Message))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (Banner *banner : {m_rehearsalBanner, m_openedBanner, m_changesBanner, m_message}) {
        column->addWidget(banner);
        banner->hide();
    }
    connect(m_rehearsalBanner, &Banner::pressed, this, &Notices::endRehearsal);
    connect(m_openedBanner, &Banner::pressed, this, &Notices::closeReport);
    connect(m_message, &Banner::pressed, this, &Notices::dismiss);
    connect(&voice, &Voice::changed, this, &Notices::retranslate);
}

void Notices::setDocument(const Document &document, std::optional<rehearsal::Scenario> rehearsal,
                          bool running)
{
    const bool foreign = document.origin == Document::Origin::File;
    m_document = document;
    m_running = running;
    m_rehearsal.reset();
    if (foreign)
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
    QString verdict = words.label(matches ? Label::VerdictMatches : Label::VerdictDiffers);
    if (!matches)
        verdict += QStringLiteral(" (%1)").arg(base::PeerText(m_document.differences.front()).forLabel());
    QString checked = words.checkedLine(m_document.report->evidence.run);
    checked.replace(0, 1, checked.left(1).toUpper());
    m_openedBanner->setStatus(matches ? std::nullopt : std::optional(verdict::Status::Unclear));
    m_openedBanner->setTexts(words.chrome(Chrome::ForeignReport),
                             checked + QStringLiteral("  \u00B7  ") + verdict,
                             words.chrome(Chrome::CloseReport));
}

void Notices::showChanges()
{
    const QString changes
        = m_document.report ? m_voice.words().networkChanges(m_document.report->evidence.run) : QString();
    m_changesBanner->setVisible(!changes.isEmpty());
    m_changesBanner->setStatus(verdict::Status::Unclear);
    m_changesBanner->setTexts(changes, {}, {});
}

void Notices::tell(verdict::Status status, const QString &title, const QString &line)
{
    m_message->setStatus(status);
    m_message->setTexts(title, line, m_voice.words().chrome(Chrome::Dismiss));
    m_message->show();
}

void Notices::dismiss()
{
    m_message->hide();
}

} // namespace clearway::gui
