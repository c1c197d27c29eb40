// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/certificatepane.h"

#include "base/peertext.h"
#include "gui/certificatefacts.h"
#include "gui/evidencelist.h"
#include "gui/statusline.h"
#include "gui/style.h"
#include "gui/textlabel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>

namespace clearway::gui {

using text::Chrome;
using text::Label;

CertificatePane::CertificatePane(const Voice &voice, QWidget *parent)
    : SidePane(parent)
    , m_voice(voice)
    , m_content(new QWidget)
    , m_title(new TextLabel(TextRole::Title))
    , m_status(new StatusLine(22, TextRole::Section))
    , m_meaning(new TextLabel(TextRole::Body))
    , m_pemHeading(new TextLabel(TextRole::Strong))
    , m_pem(new QPlainTextEdit)
    , m_copy(new QPushButton)
    , m_evidenceHeading(new TextLabel(TextRole::Strong))
    , m_evidence(new EvidenceList(voice))
{
    build();
    column()->addWidget(m_content, 1);
    connect(m_copy, &QPushButton::clicked, this, &CertificatePane::copyPem);
    connect(m_evidence, &EvidenceList::observationRequested, this, &CertificatePane::observationRequested);
}

void CertificatePane::build()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    const bool isNarrow = scaled(100) > 140;
    grid->setColumnStretch(isNarrow ? 0 : 1, 1);
    if (!isNarrow)
        grid->setColumnMinimumWidth(0, scaled(130));
    for (int row = 0; row < facts; ++row) {
        Captioned &fact = m_facts[std::size_t(row)];
        fact = {new TextLabel(TextRole::Body, Tone::Dim), new TextLabel(TextRole::Body)};
        fact.text->makeSelectable();
        fact.text->setAlignment(Qt::AlignLeading | Qt::AlignTop); // level with a caption of two lines
        // Beside each other they need 480 px at 10 pt; the pane is never wider than the window leaves it.
        grid->addWidget(fact.caption, isNarrow ? 2 * row : row, 0, Qt::AlignTop);
        grid->addWidget(fact.text, isNarrow ? 2 * row + 1 : row, isNarrow ? 0 : 1);
    }
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addWidget(m_title);
    content->addSpacing(14);
    content->addWidget(m_status);
    content->addSpacing(12);
    content->addWidget(m_meaning);
    content->addSpacing(14);
    content->addLayout(grid);
    for (Captioned &chain : m_chains) {
        chain = {new TextLabel(TextRole::Strong), new TextLabel(TextRole::Body)};
        chain.text->makeSelectable();
        content->addSpacing(22);
        content->addWidget(chain.caption);
        content->addSpacing(4);
        content->addWidget(chain.text);
    }
    buildPem(content);
    content->addSpacing(22);
    content->addWidget(m_evidenceHeading);
    content->addSpacing(4);
    content->addWidget(m_evidence);
    content->addStretch();
    for (TextLabel *label : {m_title, m_meaning})
        label->makeSelectable();
}

void CertificatePane::buildPem(QVBoxLayout *content)
{
    m_pem->setReadOnly(true);
    m_pem->setTabChangesFocus(true);
    m_pem->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_pem->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_pem->setFont(fontFor(TextRole::Mono));
    m_pem->setFixedHeight(QFontMetrics(m_pem->font()).lineSpacing() * 8 + scaled(16));
    setButtonRole(m_copy, ButtonRole::Outline);
    content->addSpacing(22);
    content->addWidget(m_pemHeading);
    content->addSpacing(4);
    content->addWidget(m_pem);
    content->addSpacing(8);
    content->addWidget(m_copy, 0, Qt::AlignLeft);
}

QSize CertificatePane::sizeHint() const
{
    return {scaled(520), scaled(400)};
}

void CertificatePane::setView(const ReportPtr &report, const verdict::CertificateView *view)
{
    const text::Wording &words = m_voice.words();
    setAccessibleName(words.chrome(Chrome::DetailsArea));
    m_content->setVisible(view);
    if (!view)
        return;
    m_title->setText(base::inert(view->issuer));
    m_status->setStatus(view->status, words.chainTrust(*view));
    const QString product = words.chainProduct(*view);
    m_meaning->setText(product.isEmpty() ? words.chainMeaning(*view)
                                         : words.chainMeaning(*view) + u' ' + product);
    setFacts(*view);
    setChains(*view);
    m_pemHeading->setText(words.chrome(Chrome::Pem));
    m_pem->setAccessibleName(words.chrome(Chrome::Pem));
    if (const QString pem = pemLines(view->sent); m_pem->toPlainText() != pem)
        m_pem->setPlainText(pem);
    m_copy->setText(words.chrome(Chrome::CopyPem));
    for (QWidget *part : std::initializer_list<QWidget *>{m_pemHeading, m_pem, m_copy})
        part->setVisible(!m_pem->document()->isEmpty());
    std::vector<int> ids;
    for (const verdict::ChainOrigin &origin : view->origins)
        ids.push_back(origin.observation);
    m_evidenceHeading->setText(words.label(Label::Evidence));
    m_evidence->setEvidence(report, ids);
}

void CertificatePane::setFact(Fact fact, const QString &caption, const QString &text)
{
    const Captioned &shown = m_facts[std::size_t(fact)];
    shown.caption->setText(caption);
    shown.text->setText(text);
    shown.text->setAccessibleName(caption + QStringLiteral(": ") + text);
    shown.caption->setVisible(!text.isEmpty());
    shown.text->setVisible(!text.isEmpty());
}

void CertificatePane::setFacts(const verdict::CertificateView &view)
{
    const text::Wording &words = m_voice.words();
    setFact(ShownBy, words.chrome(Chrome::ShownBy), words.chainOrigins(view.origins).join(u'\n'));
    setFact(IssuedBy, words.chrome(Chrome::IssuedBy), base::inert(view.leaf().issuer));
    setFact(Valid, words.chrome(Chrome::Valid), words.validity(view.leaf()));
    setFact(Key, words.chrome(Chrome::Key), keyLine(view.leaf()));
    setFact(TooWeak, words.chrome(Chrome::TooWeak), base::inert(view.weaknesses.join(QStringLiteral(", "))));
    setFact(PublicRoots, words.chrome(Chrome::ByPublicRoots), words.builtChain(view.publicRoots));
    setFact(OwnRoots, words.chrome(Chrome::ByThisComputer), words.builtChain(view.localRoots));
    setFact(Names, words.chrome(Chrome::NamesInIt),
            base::inert(view.leaf().names.join(QStringLiteral(", "))));
    setFact(Fingerprint, words.chrome(Chrome::Fingerprint), fingerprint(view.leaf().sha256));
}

void CertificatePane::setChains(const verdict::CertificateView &view)
{
    const text::Wording &words = m_voice.words();
    const auto show = [&](Chain which, Chrome caption, const std::vector<evidence::CertificateSeen> &chain) {
        const Captioned &shown = m_chains[std::size_t(which)];
        shown.caption->setText(words.chrome(caption));
        shown.text->setText(chain.empty() ? words.chrome(Chrome::ChainNotKnown) : chainLines(chain, words));
    };
    show(Sent, Chrome::ChainSent, view.sent);
    show(WithPublicRoots, Chrome::ChainWithPublicRoots, view.publicRoots.certificates);
    show(WithOwnRoots, Chrome::ChainWithOwnRoots, view.localRoots.certificates);
}

void CertificatePane::copyPem()
{
    QGuiApplication::clipboard()->setText(m_pem->toPlainText() + u'\n');
    m_copy->setText(m_voice.words().chrome(Chrome::Copied));
}

} // namespace clearway::gui
