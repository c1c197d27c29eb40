// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/partline.h"

#include "gui/palette.h"
#include "gui/statusline.h"

#include <QHBoxLayout>
#include <QPainter>

namespace clearway::gui {

using verdict::Status;

PartLine::PartLine(QWidget *parent)
    : QWidget(parent)
    , m_shape(new StatusShape(20))
    , m_name(new TextLabel(TextRole::Answer))
    , m_word(new TextLabel(TextRole::Body))
    , m_dimWord(new TextLabel(TextRole::Body, Tone::Dim))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 1, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_shape);
    row->addWidget(m_name, 3);
    for (TextLabel *word : {m_word, m_dimWord}) {
        word->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row->addWidget(word, 2);
    }
    setMinimumHeight(scaled(45));
}

void PartLine::setPart(const QString &name, Status status, const QString &word, const QString &spoken)
{
    // What is fine stays in the background.
    const bool fine = status == Status::Ok || status == Status::NotNeeded || status == Status::NotTested;
    m_shape->setStatus(status);
    m_name->setText(name);
    m_word->setText(word);
    m_dimWord->setText(word);
    m_word->setVisible(!fine);
    m_dimWord->setVisible(fine);
    setAccessibleName(spoken);
    fit();
}

void PartLine::fit()
{
    // A status of two words breaks only where it has no room beside the name.
    const auto least
        = [](const TextLabel *label) { return label->fontMetrics().horizontalAdvance(label->text()) + 2; };
    const int gaps = m_shape->sizeHint().width() + 2 * layout()->spacing();
    const int word = least(m_word);
    const bool fits = gaps + least(m_name) + word <= width();
    for (TextLabel *each : {m_word, m_dimWord})
        each->setMinimumWidth(fits ? word : 0);
}

void PartLine::resizeEvent(QResizeEvent *event)
{
    fit();
    QWidget::resizeEvent(event);
}

void PartLine::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, width(), 1, Palette::of(palette()).hairline);
}

} // namespace clearway::gui
