// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/bottombar.h"

#include "gui/palette.h"
#include "gui/runcodeline.h"
#include "gui/style.h"
#include "gui/textlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace clearway::gui {

namespace {
constexpr int leastMargin = 24;
}

using text::FirstScreen;
using text::Label;

BottomBar::BottomBar(const Voice &voice, QWidget *parent)
    : QWidget(parent)
    , m_voice(voice)
    , m_grid(new QGridLayout(this))
    , m_buttons(new QWidget)
    , m_send(new QPushButton)
    , m_again(new QPushButton)
    , m_stop(new QPushButton)
    , m_hint(new TextLabel(TextRole::Body, Tone::Dim))
    , m_details(new QPushButton)
    , m_code(new RunCodeLine(voice))
{
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (QPushButton *button : {m_send, m_again, m_details, m_stop})
        row->addWidget(button);
    row->addWidget(m_hint, 1);
    row->addStretch();
    setButtonRole(m_send, ButtonRole::Filled);
    setButtonRole(m_again, ButtonRole::Outline);
    setButtonRole(m_stop, ButtonRole::Outline);
    setButtonRole(m_details, ButtonRole::Flat);
    m_grid->setSpacing(12);
    m_grid->addWidget(m_buttons, 1, 0);
    m_grid->addWidget(m_code, 1, 1, Qt::AlignRight);
    m_grid->setColumnStretch(0, 1);
    connect(m_send, &QPushButton::clicked, this, &BottomBar::sendRequested);
    connect(m_again, &QPushButton::clicked, this, &BottomBar::checkRequested);
    connect(m_stop, &QPushButton::clicked, this, &BottomBar::stopRequested);
    connect(m_details, &QPushButton::clicked, this, &BottomBar::detailsRequested);
    setMargins(leastMargin, leastMargin);
    retranslate();
}

void BottomBar::retranslate()
{
    const text::Wording &words = m_voice.words();
    m_send->setText(words.sendText(text::SendText::Open));
    m_again->setText(words.label(Label::CheckAgain));
    m_stop->setText(words.label(Label::Stop));
    m_hint->setText(words.label(Label::PartialReportHint));
    m_details->setText(words.label(Label::ShowDetails));
    setAccessibleName(words.firstScreen(FirstScreen::Actions));
    setOffer(m_offer);
}

void BottomBar::setOffer(Offer offer)
{
    m_offer = offer;
    const bool running = offer == Offer::Stop;
    m_send->setVisible(!running);
    m_again->setVisible(offer == Offer::Result);
    m_details->setVisible(!running);
    m_stop->setVisible(running);
    m_hint->setVisible(running);
    fit();
}

void BottomBar::setRunCode(const QString &code, bool rehearsal)
{
    m_code->setCode(code, rehearsal);
    fit();
}

void BottomBar::setMargins(int left, int right)
{
    m_grid->setContentsMargins(left, 18, right, 18);
}

void BottomBar::fit()
{
    // The code moves to a line of its own where it would push the buttons together.
    int width
        = m_code->sizeHint().width() + m_grid->contentsMargins().left() + m_grid->contentsMargins().right();
    for (const QPushButton *button : {m_send, m_again, m_details, m_stop})
        if (!button->isHidden())
            width += button->sizeHint().width() + 12;
    if (!m_hint->isHidden())
        width += scaled(200);
    const bool apart = width > this->width();
    if (apart == m_apart)
        return;
    m_apart = apart;
    m_grid->addWidget(m_code, apart ? 0 : 1, apart ? 0 : 1, apart ? Qt::AlignLeft : Qt::AlignRight);
}

QSize BottomBar::minimumSizeHint() const
{
    const int content = std::max(m_buttons->minimumSizeHint().width(), m_code->minimumSizeHint().width());
    return {content + 2 * leastMargin, QWidget::minimumSizeHint().height()};
}

void BottomBar::resizeEvent(QResizeEvent *event)
{
    fit();
    QWidget::resizeEvent(event);
}

void BottomBar::paintEvent(QPaintEvent *)
{
    const Palette &colours = Palette::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.chrome);
    painter.fillRect(0, 0, width(), 1, colours.hairline);
}

} // namespace clearway::gui
