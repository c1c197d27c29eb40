// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/remedypanel.h"

#include "catalogue/allowlist.h"
#include "gui/palette.h"
#include "gui/style.h"
#include "gui/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace clearway::gui {
namespace {

using catalogue::RuleKind;
using text::Label;

class CodeSurface final : public QWidget {
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Palette::of(palette()).code);
        painter.drawRoundedRect(rect(), 8, 8);
    }
};

Label headingFor(verdict::Fixer fixer)
{
    switch (fixer) {
    case verdict::Fixer::You:
        return Label::RemedyForYou;
    case verdict::Fixer::Helpdesk:
        return Label::RemedyForHelpdesk;
    case verdict::Fixer::NetworkTeam:
        return Label::RemedyForNetworkTeam;
    case verdict::Fixer::Goto:
        return Label::RemedyForGoto;
    }
    return Label::Remedy;
}

/// Kinds that can carry a rule about UDP; a web proxy's cannot.
constexpr RuleKind udpKinds[] = {RuleKind::Nftables, RuleKind::Csv};

bool isAboutUdp(verdict::FindingCode code)
{
    return code == verdict::FindingCode::UdpBlocked || code == verdict::FindingCode::UdpUnconfirmed;
}

} // namespace

RemedyPanel::RemedyPanel(const Voice &voice, QWidget *parent)
    : QWidget(parent)
    , m_voice(voice)
    , m_heading(new TextLabel(TextRole::Strong))
    , m_remedy(new TextLabel(TextRole::Body))
    , m_surface(new CodeSurface)
    , m_rule(new TextLabel(TextRole::Mono))
    , m_copy(new QPushButton)
    , m_kind(new QPushButton)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    box->addWidget(m_heading);
    box->addWidget(m_remedy);
    auto *surface = new QVBoxLayout(m_surface);
    surface->setContentsMargins(12, 10, 12, 10);
    surface->addWidget(m_rule);
    box->addWidget(m_surface);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_kind);
    buttons->addStretch();
    box->addLayout(buttons);

    m_remedy->makeSelectable();
    m_rule->makeSelectable();
    setButtonRole(m_copy, ButtonRole::Outline);
    setButtonRole(m_kind, ButtonRole::Flat);
    auto *kinds = new QMenu(this);
    for (const RuleKind kind : udpKinds)
        kinds->addAction(text::productName(kind), this, [this, kind] {
            m_kindShown = int(kind);
            showRule();
        });
    m_kind->setMenu(kinds);
    connect(m_copy, &QPushButton::clicked, this, &RemedyPanel::copy);
}

void RemedyPanel::setFinding(const verdict::Finding *finding)
{
    setVisible(finding);
    if (!finding)
        return;
    const text::Wording &words = m_voice.words();
    m_heading->setText(words.label(headingFor(finding->fixer)));
    m_text = words.findingRemedy(*finding);
    m_networks.clear();
    m_ports.clear();
    if (isAboutUdp(finding->code) && finding->arguments.size() > 5) { // NETS in verdict/findingrules.h
        for (const QString &network : finding->arguments.mid(5))
            if (const auto cidr = base::Cidr::parse(network))
                m_networks.push_back(*cidr);
        for (const QString &port : finding->arguments[2].split(QStringLiteral(", "), Qt::SkipEmptyParts))
            m_ports.push_back(port.toUShort());
    }
    showRule();
}

void RemedyPanel::showRule()
{
    const text::Wording &words = m_voice.words();
    const bool hasRule = !m_networks.empty() && !m_ports.empty();
    m_remedy->setText(hasRule ? m_text.section(u'\n', 0, 0) : m_text); // the rule has the networks
    m_surface->setVisible(hasRule);
    m_kind->setVisible(hasRule);
    if (hasRule) {
        const auto kind = RuleKind(m_kindShown);
        m_rule->setText(catalogue::udpRule(m_networks, m_ports, kind).trimmed());
        m_rule->setAccessibleName(words.chrome(text::Chrome::Rule));
        m_kind->setText(text::productName(kind));
        m_kind->setAccessibleName(words.chrome(text::Chrome::RuleKind) + QStringLiteral(": ")
                                  + text::productName(kind));
    }
    m_copy->setText(words.label(hasRule ? Label::CopyRule : Label::CopyText));
}

void RemedyPanel::copy()
{
    QGuiApplication::clipboard()->setText(m_surface->isVisibleTo(this) ? m_rule->text() : m_remedy->text());
    m_copy->setText(m_voice.words().chrome(text::Chrome::Copied));
}

} // namespace clearway::gui
