// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/topbar.h"

#include "gui/iconbutton.h"
#include "gui/moremenu.h"
#include "gui/palette.h"
#include "gui/runcodeline.h"
#include "gui/segmented.h"
#include "gui/style.h"
#include "gui/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace clearway::gui {

using catalogue::Product;
using text::Chrome;
using text::FirstScreen;
using text::Label;
using text::SendText;

TopBar::TopBar(const Voice &voice, QWidget *parent)
    : QWidget(parent)
    , m_voice(voice)
    , m_views(new Segmented(Segmented::Choice::One))
    , m_checkFor(new TextLabel(TextRole::Body, Tone::Dim))
    , m_products(new Segmented(Segmented::Choice::Many))
    , m_code(new RunCodeLine(voice))
    , m_check(new QPushButton)
    , m_send(new QPushButton)
    , m_more(new IconButton(LineIcon::More))
    , m_menu(new MoreMenu(voice, this))
{
    build();
    connectButtons();
    connect(&voice, &Voice::changed, this, &TopBar::retranslate);
    retranslate();
}

void TopBar::build()
{
    setFixedHeight(scaled(56));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 10, 0);
    row->setSpacing(12);
    row->addWidget(m_views);
    row->addStretch(1);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_checkFor, m_products, m_code, m_check, m_send, m_more})
        row->addWidget(widget);
    m_checkFor->keepOnOneLine();
    setButtonRole(m_check, ButtonRole::Outline);
    setButtonRole(m_send, ButtonRole::Filled);
}

void TopBar::connectButtons()
{
    connect(m_views, &Segmented::chosenChanged, this,
            [this] { Q_EMIT viewRequested(m_views->chosen() == 0 ? View::Overview : View::Helpdesk); });
    connect(m_send, &QPushButton::clicked, this, &TopBar::sendRequested);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_menu->popup(
            m_more->mapToGlobal(QPoint(m_more->width() - m_menu->sizeHint().width(), m_more->height())));
    });
    connect(m_check, &QPushButton::clicked, this, [this] {
        if (m_offer == Offer::Stop)
            Q_EMIT stopRequested();
        else
            Q_EMIT checkRequested();
    });
    connect(m_menu, &MoreMenu::openRequested, this, &TopBar::openRequested);
    connect(m_menu, &MoreMenu::openFileRequested, this, &TopBar::openFileRequested);
    connect(m_menu, &MoreMenu::saveRequested, this, &TopBar::saveRequested);
    connect(m_menu, &MoreMenu::sendRequested, this, &TopBar::sendRequested);
    connect(m_menu, &MoreMenu::checkRequested, this, &TopBar::checkRequested);
    connect(m_menu, &MoreMenu::stopRequested, this, &TopBar::stopRequested);
    connect(m_menu, &MoreMenu::languageRequested, this, &TopBar::languageRequested);
    connect(m_menu, &MoreMenu::trainingRequested, this, &TopBar::trainingRequested);
    connect(m_menu, &MoreMenu::settingsRequested, this, &TopBar::settingsRequested);
    connect(m_menu, &MoreMenu::rehearsalRequested, this, &TopBar::rehearsalRequested);
}

void TopBar::retranslate()
{
    const text::Wording &words = m_voice.words();
    m_views->setTexts({words.label(Label::Overview), words.label(Label::HelpdeskView)});
    m_views->setAccessibleName(words.firstScreen(FirstScreen::View));
    m_checkFor->setText(words.label(Label::CheckFor));
    m_products->setTexts({QStringLiteral("Meeting"), QStringLiteral("Webinar"), QStringLiteral("Training")});
    m_products->setAccessibleName(words.chrome(Chrome::Products));
    m_send->setAccessibleName(words.sendText(SendText::Title));
    m_more->setWhat(words.label(Label::More));
    // As wide as its widest text, so that it stays where it is.
    int width = 0;
    for (const Label label : {Label::StartCheck, Label::CheckAgain, Label::Stop})
        width = std::max(width, m_check->fontMetrics().horizontalAdvance(words.label(label)));
    m_check->setFixedWidth(width + 32);
    showOffer();
}

void TopBar::showOffer()
{
    const bool helpdesk = m_view == View::Helpdesk;
    m_views->setChosen(int(m_view));
    m_check->setText(m_voice.words().label(m_offer == Offer::Stop        ? Label::Stop
                                               : m_offer == Offer::Check ? Label::StartCheck
                                                                         : Label::CheckAgain));
    m_check->setVisible(helpdesk && m_offer != Offer::Nothing);
    m_send->setVisible(helpdesk);
    m_send->setEnabled(m_canSave);
    m_code->setVisible(helpdesk);
    m_products->setVisible(!helpdesk && m_offer != Offer::Nothing);
    const bool changeable = m_offer == Offer::Check || m_offer == Offer::CheckAgain;
    m_products->setEnabled(changeable);
    m_menu->setCanCheck(changeable);
    m_menu->setCanStop(m_offer == Offer::Stop);
    m_menu->setCanOpen(m_offer != Offer::Stop);
    m_menu->setCanSave(m_canSave);
    fit();
}

int TopBar::neededWidth(bool compact) const
{
    const text::Wording &words = m_voice.words();
    const QMargins margins = layout()->contentsMargins();
    const int gap = layout()->spacing();
    int width = margins.left() + margins.right() + m_views->sizeHint().width() + m_more->width() + 2 * gap;
    if (m_view == View::Overview) {
        width += m_products->sizeHint().width() + gap;
        return compact ? width : width + m_checkFor->sizeHint().width() + gap;
    }
    const QString send = words.sendText(compact ? SendText::OpenShort : SendText::Open);
    width += m_send->fontMetrics().horizontalAdvance(send) + 32 + gap;
    if (!m_check->isHidden())
        width += m_check->sizeHint().width() + gap;
    // At large type the code is on the overview only.
    return compact ? width : width + m_code->sizeHint().width() + gap;
}

void TopBar::fit()
{
    const text::Wording &words = m_voice.words();
    const bool helpdesk = m_view == View::Helpdesk;
    const bool compact = width() < neededWidth(false);
    m_send->setText(words.sendText(compact ? SendText::OpenShort : SendText::Open));
    m_code->setVisible(helpdesk && !compact);
    m_checkFor->setVisible(!helpdesk && !compact && m_offer != Offer::Nothing);
}

QSize TopBar::minimumSizeHint() const
{
    return {neededWidth(true), height()};
}

std::set<Product> TopBar::products() const
{
    std::set<Product> chosen;
    for (int i = 0; i < base::enumCount<Product>; ++i)
        if (m_products->isChosen(i))
            chosen.insert(Product(i));
    return chosen;
}

void TopBar::setProducts(const std::set<Product> &products)
{
    for (int i = 0; i < base::enumCount<Product>; ++i)
        m_products->setChosen(i, products.contains(Product(i)));
}

void TopBar::setView(View view)
{
    m_view = view;
    showOffer();
}

void TopBar::setOffer(Offer offer)
{
    m_offer = offer;
    showOffer();
}

void TopBar::setCanSave(bool can)
{
    m_canSave = can;
    showOffer();
}

void TopBar::setRunCode(const QString &code, bool rehearsal)
{
    m_code->setCode(code, rehearsal);
    fit();
}

void TopBar::setRehearsal(std::optional<rehearsal::Scenario> scenario)
{
    m_menu->setRehearsal(scenario);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    fit();
    QWidget::resizeEvent(event);
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Palette &colours = Palette::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.chrome);
    painter.fillRect(0, height() - 1, width(), 1, colours.hairline);
}

} // namespace clearway::gui
