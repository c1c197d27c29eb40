// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/startpage.h"

#include "gui/lineicon.h"
#include "gui/page.h"
#include "gui/palette.h"
#include "gui/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace clearway::gui {
namespace {

class AppMark final : public QWidget {
public:
    AppMark() { setFixedSize(scaled(52), scaled(52)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintAppIcon(painter, rect());
    }
};

} // namespace

StartPage::StartPage(const Voice &voice, QWidget *parent)
    : QWidget(parent)
    , m_voice(voice)
    , m_question(new TextLabel(TextRole::Headline))
    , m_hint(new TextLabel(TextRole::Body, Tone::Dim))
    , m_heading(new TextLabel(TextRole::Strong))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    m_band = buildBand();
    m_steps = buildSteps();
    box->addWidget(m_band);
    box->addWidget(m_steps);
    box->addStretch();
    connect(&voice, &Voice::changed, this, &StartPage::retranslate);
    retranslate();
}

QWidget *StartPage::buildBand()
{
    auto *band = new QWidget;
    auto *row = new QHBoxLayout(band);
    row->setContentsMargins(24, 40, 24, 32);
    row->setSpacing(20);
    row->addWidget(new AppMark, 0, Qt::AlignVCenter);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(4);
    lines->addWidget(m_question);
    lines->addWidget(m_hint);
    row->addLayout(lines, 1);
    return band;
}

QWidget *StartPage::buildSteps()
{
    auto *steps = new QWidget;
    auto *box = new QVBoxLayout(steps);
    box->setContentsMargins(24, 28, 24, 28);
    box->setSpacing(0);
    box->addWidget(m_heading);
    box->addSpacing(8);
    for (StepTexts &step : m_texts) {
        step = {new TextLabel(TextRole::Section), new TextLabel(TextRole::Body, Tone::Dim)};
        box->addSpacing(12);
        box->addWidget(step.name);
        box->addSpacing(2);
        box->addWidget(step.description);
        box->addSpacing(12);
        if (&step != &m_texts.back())
            box->addWidget(new Hairline);
    }
    return steps;
}

void StartPage::retranslate()
{
    const text::Wording &words = m_voice.words();
    m_question->setText(words.label(text::Label::ReadyToCheck));
    m_hint->setText(words.chrome(text::Chrome::StartHint));
    m_heading->setText(words.chrome(text::Chrome::WhatIsChecked));
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        m_texts[i].name->setText(words.step(checkup::Step(i)));
        m_texts[i].description->setText(words.stepDescription(checkup::Step(i)));
    }
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    // One column of at most 880, whose left edge band and steps share.
    const int margin = std::max(24, (width() - scaled(880)) / 2);
    m_band->layout()->setContentsMargins(margin, 40, margin, 32);
    m_steps->layout()->setContentsMargins(margin, 28, margin, 28);
    QWidget::resizeEvent(event);
}

void StartPage::paintEvent(QPaintEvent *)
{
    const Palette &colours = Palette::of(palette());
    QPainter painter(this);
    painter.fillRect(m_band->geometry(), colours.chrome);
    painter.fillRect(0, m_band->geometry().bottom(), width(), 1, colours.hairline);
}

} // namespace clearway::gui
