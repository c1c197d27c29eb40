// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/racelegend.h"

#include "gui/racebarpaint.h"
#include "gui/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace clearway::gui {
namespace {

class Swatch final : public QWidget {
public:
    explicit Swatch(BarPart part) : m_part(part) { setFixedSize(scaled(22), scaled(16)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBarPart(painter, QRectF(rect()).adjusted(1, 2, -1, -2), m_part, Palette::of(palette()));
    }

private:
    BarPart m_part;
};

} // namespace

RaceLegend::RaceLegend(const Voice &voice, QWidget *parent) : QWidget(parent), m_voice(voice)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 10, 16, 12);
    row->setSpacing(8);
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        m_words[i] = new TextLabel(TextRole::Small, Tone::Dim);
        row->addWidget(new Swatch(BarPart(i)));
        row->addWidget(m_words[i], 1);
    }
    connect(&voice, &Voice::changed, this, &RaceLegend::retranslate);
    retranslate();
}

void RaceLegend::retranslate()
{
    using text::RacePage;
    const RacePage words[] = {RacePage::LegendTcp, RacePage::LegendTls, RacePage::LegendDropped,
                              RacePage::LegendNotGoto, RacePage::LegendSilent};
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i]->setText(m_voice.words().racePage(words[i]));
}

} // namespace clearway::gui
