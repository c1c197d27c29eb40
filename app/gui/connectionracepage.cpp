// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/connectionracepage.h"

#include "gui/racefigures.h"
#include "gui/racelegend.h"
#include "gui/racemodel.h"
#include "gui/raceview.h"
#include "gui/segmented.h"
#include "gui/textlabel.h"

#include <QGridLayout>

#include <algorithm>

namespace clearway::gui {

using text::RacePage;

ConnectionRacePage::ConnectionRacePage(const Voice &voice, QWidget *parent)
    : Page(parent)
    , m_voice(voice)
    , m_model(new RaceModel(voice, this))
    , m_view(new RaceView(voice))
    , m_title(new TextLabel(TextRole::Title))
    , m_hint(new TextLabel(TextRole::Body, Tone::Dim))
    , m_span(new Segmented(Segmented::Choice::One))
    , m_figures(buildFigures())
    , m_none(new TextLabel(TextRole::Body, Tone::Dim))
{
    m_view->setModel(m_model);
    setTitle(m_title);
    head()->addStretch(1);
    head()->addWidget(m_span);
    m_hint->setContentsMargins(24, 0, 24, 16);
    m_none->setContentsMargins(24, 0, 24, 16);
    body()->addWidget(m_hint);
    body()->addWidget(m_none);
    body()->addWidget(m_figures);
    body()->addWidget(m_view, 1);
    body()->addWidget(new Hairline);
    body()->addWidget(new RaceLegend(voice));
    connect(m_span, &Segmented::chosenChanged, this, &ConnectionRacePage::showSpan);
    connect(&voice, &Voice::changed, this, &ConnectionRacePage::retranslate);
    retranslate();
}

QWidget *ConnectionRacePage::buildFigures()
{
    auto *figures = new QWidget;
    auto *grid = new QGridLayout(figures);
    grid->setContentsMargins(24, 0, 24, 20);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(3);
    int column = 0;
    for (FigureLabels &labels : m_labels) {
        labels = {new TextLabel(TextRole::Small, Tone::Dim), new TextLabel(TextRole::Title),
                  new TextLabel(TextRole::Body, Tone::Dim)};
        grid->setColumnStretch(column, 1);
        grid->addWidget(labels.caption, 0, column, Qt::AlignBottom);
        grid->addWidget(labels.value, 1, column, Qt::AlignTop);
        grid->addWidget(labels.note, 2, column++, Qt::AlignTop);
        labels.value->makeSelectable();
    }
    return figures;
}

void ConnectionRacePage::setReport(const ReportPtr &report)
{
    m_model->setReport(report);
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0, 0));
    retranslate();
}

void ConnectionRacePage::retranslate()
{
    const text::Wording &words = m_voice.words();
    const auto &races = m_model->races();
    const bool oneHost = !races.empty() && std::ranges::all_of(races, [&](const verdict::Race &race) {
        return race.host == races.front().host;
    });
    m_title->setText(oneHost ? words.racePage(RacePage::TitleTo, {races.front().host})
                             : words.racePage(RacePage::Title));
    m_hint->setText(words.racePage(RacePage::Hint));
    m_none->setText(words.racePage(RacePage::NoRace));
    m_none->setVisible(races.empty());
    m_figures->setVisible(!races.empty());
    m_view->setAccessibleName(words.racePage(RacePage::RaceArea));
    m_span->setAccessibleName(words.racePage(RacePage::Span));
    const auto figures = raceFigures(races, words);
    for (std::size_t i = 0; i < figures.size(); ++i) {
        m_labels[i].caption->setText(figures[i].caption);
        m_labels[i].value->setText(figures[i].value);
        m_labels[i].value->setAccessibleDescription(figures[i].caption);
        m_labels[i].note->setText(figures[i].note);
    }
    showSpan();
}

void ConnectionRacePage::showSpan()
{
    const text::Wording &words = m_voice.words();
    if (!m_model->report() || m_model->races().empty())
        return m_span->hide();
    const evidence::Evidence &evidence = m_model->report()->evidence;
    const evidence::Duration whole = wholeSpan(m_model->races(), evidence);
    const evidence::Duration part = std::min(whole, shortSpan(m_model->races(), evidence));
    m_span->setTexts({words.racePage(RacePage::FirstPart, {words.duration(part)}),
                      words.racePage(RacePage::WholeRace, {words.duration(whole)})});
    m_span->setVisible(part < whole); // a race over at once has no second view
    m_view->setSpan(m_span->chosen() == 0 ? part : whole);
}

} // namespace clearway::gui
