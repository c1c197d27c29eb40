// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/progressband.h"

#include "gui/page.h"
#include "gui/palette.h"
#include "gui/stepring.h"
#include "gui/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace clearway::gui {

ProgressBand::ProgressBand(const Voice &voice, QWidget *parent)
    : QWidget(parent)
    , m_voice(voice)
    , m_title(new TextLabel(TextRole::Section))
    , m_elapsed(new TextLabel(TextRole::Body, Tone::Dim))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 12, 20, 13);
    row->setSpacing(20);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(2);
    heading->addWidget(m_title);
    heading->addWidget(m_elapsed);
    heading->addStretch();
    row->addLayout(heading, 5);
    for (StepWidgets &step : m_steps) {
        step = {new StepRing(24), new TextLabel(TextRole::Section), new TextLabel(TextRole::Body, Tone::Dim)};
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(step.name);
        words->addWidget(step.words);
        words->addStretch();
        auto *cell = new QHBoxLayout;
        cell->setSpacing(12);
        cell->addWidget(step.ring, 0, Qt::AlignTop);
        cell->addLayout(words, 1);
        row->addLayout(cell, 4);
    }
    connect(&voice, &Voice::changed, this, [this] { show(m_snapshot); });
    show(m_snapshot);
}

void ProgressBand::setSnapshot(const checkup::Snapshot &snapshot)
{
    m_snapshot = snapshot;
    show(snapshot);
}

void ProgressBand::show(const checkup::Snapshot &snapshot)
{
    const text::Wording &words = m_voice.words();
    setAccessibleName(words.chrome(text::Chrome::Progress));
    m_title->setText(words.label(text::Label::CheckingNow));
    m_elapsed->setText(words.elapsedSoFar(snapshot.elapsed));
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const checkup::StepProgress &progress = snapshot.steps[i];
        const QString name = words.step(checkup::Step(i));
        m_steps[i].ring->setRange(0, std::max(1, progress.total));
        m_steps[i].ring->setValue(progress.done);
        m_steps[i].ring->setAccessibleName(name);
        m_steps[i].name->setText(name);
        m_steps[i].words->setText(words.stepProgress(progress));
    }
}

void ProgressBand::paintEvent(QPaintEvent *)
{
    const Palette &colours = Palette::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.info);
    painter.fillRect(0, height() - 1, width(), 1, colours.hairline);
}

} // namespace clearway::gui
