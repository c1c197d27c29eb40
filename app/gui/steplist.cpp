// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/steplist.h"

#include "gui/page.h"
#include "gui/partstatus.h"
#include "gui/statusline.h"
#include "gui/stepring.h"
#include "gui/textlabel.h"

#include <QHBoxLayout>

namespace clearway::gui {

using checkup::Step;

StepList::StepList(const Voice &voice, QWidget *parent)
    : QWidget(parent), m_voice(voice), m_heading(new TextLabel(TextRole::Strong))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_heading->setContentsMargins(0, 0, 0, 8);
    column->addWidget(m_heading);
    for (Row &row : m_rows) {
        column->addWidget(buildRow(row));
        if (&row != &m_rows.back())
            column->addWidget(new Hairline);
    }
    showPlan();
}

QWidget *StepList::buildRow(Row &row)
{
    row = {new StepRing(24), new StatusShape(24), new TextLabel(TextRole::Section),
           new TextLabel(TextRole::Body, Tone::Dim), new TextLabel(TextRole::Body)};
    auto *widget = new QWidget;
    auto *box = new QHBoxLayout(widget);
    box->setContentsMargins(0, 12, 0, 13);
    box->setSpacing(16);
    box->addWidget(row.ring, 0, Qt::AlignTop);
    box->addWidget(row.shape, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(row.name);
    words->addWidget(row.description);
    box->addLayout(words, 1);
    row.progress->keepOnOneLine();
    box->addWidget(row.progress, 0, Qt::AlignTop);
    return widget;
}

void StepList::showPlan()
{
    const text::Wording &words = m_voice.words();
    m_heading->setText(words.chrome(text::Chrome::WhatIsChecked));
    m_heading->show();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        row.ring->hide();
        row.shape->hide();
        row.progress->hide();
        row.name->setText(words.step(Step(i)));
        row.description->setText(words.stepDescription(Step(i)));
    }
}

void StepList::showProgress(const ReportPtr &report, const checkup::Snapshot &snapshot)
{
    const text::Wording &words = m_voice.words();
    m_heading->hide();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        const checkup::StepProgress &progress = snapshot.steps[i];
        const bool done = progress.total > 0 && progress.done == progress.total;
        const verdict::Status status = partStatus(*report, Step(i));
        row.ring->setRange(0, std::max(1, progress.total));
        row.ring->setValue(progress.done);
        row.ring->setAccessibleName(words.step(Step(i)));
        row.ring->setVisible(!done);
        row.shape->setStatus(status);
        row.shape->setVisible(done);
        row.name->setText(words.step(Step(i)));
        row.description->setText(words.stepDescription(Step(i)));
        row.progress->setText(done ? words.status(status) : words.stepProgress(progress));
        row.progress->show();
    }
}

} // namespace clearway::gui
