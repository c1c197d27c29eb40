// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/mediapathspage.h"

#include "base/peertext.h"
#include "gui/mediapathsmodel.h"
#include "gui/mediapathsview.h"
#include "gui/segmented.h"
#include "gui/streamplot.h"
#include "gui/textlabel.h"

#include <QGridLayout>

#include <algorithm>

namespace clearway::gui {

using text::MediaPage;

MediaPathsPage::MediaPathsPage(const Voice &voice, QWidget *parent)
    : Page(parent)
    , m_voice(voice)
    , m_model(new MediaPathsModel(voice, this))
    , m_view(new MediaPathsView(voice))
    , m_title(new TextLabel(TextRole::Title))
    , m_hint(new TextLabel(TextRole::Body, Tone::Dim))
    , m_port(new Segmented(Segmented::Choice::One))
    , m_legend(new TextLabel(TextRole::Small, Tone::Dim))
    , m_stream(buildStream())
{
    m_view->setModel(m_model);
    connect(m_model, &QAbstractItemModel::modelReset, m_view, &MediaPathsView::fit);
    setTitle(m_title);
    head()->addStretch(1);
    head()->addWidget(m_port);
    m_hint->setContentsMargins(24, 0, 24, 16);
    m_legend->setContentsMargins(24, 10, 24, 12);
    body()->addWidget(m_hint);
    body()->addWidget(m_view, 1);
    body()->addWidget(m_legend);
    body()->addWidget(m_stream);
    connect(m_port, &Segmented::chosenChanged, this, &MediaPathsPage::showPort);
    connect(&voice, &Voice::changed, this, &MediaPathsPage::retranslate);
    retranslate();
}

QWidget *MediaPathsPage::buildStream()
{
    m_streamTitle = new TextLabel(TextRole::Strong);
    m_streamFigures = new TextLabel(TextRole::Body);
    m_tripWords = new TextLabel(TextRole::Small, Tone::Dim);
    m_lossWords = new TextLabel(TextRole::Small, Tone::Dim);
    m_trips = new StreamPlot(StreamPlot::What::RoundTrip);
    m_losses = new StreamPlot(StreamPlot::What::Loss);
    m_streamFigures->makeSelectable();
    auto *stream = new QWidget;
    auto *grid = new QGridLayout(stream);
    grid->setContentsMargins(24, 8, 24, 20);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_streamTitle, 0, 0, 1, 2);
    grid->addWidget(m_streamFigures, 1, 0, 1, 2);
    grid->addWidget(m_tripWords, 2, 0);
    grid->addWidget(m_lossWords, 2, 1);
    grid->addWidget(m_trips, 3, 0);
    grid->addWidget(m_losses, 3, 1);
    return stream;
}

void MediaPathsPage::setReport(const ReportPtr &report)
{
    m_report = report;
    m_model->setReport(report);
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0, 0));
    retranslate();
}

void MediaPathsPage::retranslate()
{
    const text::Wording &words = m_voice.words();
    m_ports = m_report ? mediaPorts(*m_report) : std::vector<std::uint16_t>();
    QStringList choices{words.mediaPage(MediaPage::BothPorts)};
    for (const std::uint16_t port : m_ports)
        choices << QString::number(port);
    m_port->setTexts(choices);
    m_port->setVisible(m_ports.size() > 1);
    m_port->setAccessibleName(words.mediaPage(MediaPage::Ports));
    m_view->setAccessibleName(words.mediaPage(MediaPage::Table));
    m_legend->setText(words.mediaPage(MediaPage::Legend));
    showPort();
    showStream();
}

void MediaPathsPage::showPort()
{
    const auto chosen = std::size_t(m_port->chosen());
    m_model->setPort(chosen > 0 && chosen <= m_ports.size() ? m_ports[chosen - 1] : 0);
    const text::Wording &words = m_voice.words();
    m_title->setText(title());
    m_hint->setText(m_ports.empty()      ? words.mediaPage(MediaPage::NothingTried)
                        : m_view->stop() ? words.mediaPage(MediaPage::HintEnds)
                                         : words.mediaPage(MediaPage::Hint));
    const bool traced
        = std::ranges::any_of(m_model->paths(), [](const MediaPath &path) { return !path.lanes.empty(); });
    m_legend->setVisible(traced);
}

int MediaPathsPage::networksThat(verdict::Status status) const
{
    return int(std::ranges::count_if(m_model->paths(),
                                     [&](const MediaPath &path) { return path.cell.status == status; }));
}

QString MediaPathsPage::title() const
{
    const text::Wording &words = m_voice.words();
    const QString all = QString::number(m_model->paths().size());
    if (const auto hop = m_view->stop()) {
        const auto ended = std::ranges::count_if(m_model->paths(),
                                                 [&](const MediaPath &path) { return path.stop() == hop; });
        return words.mediaPage(MediaPage::TitleEnds, {QString::number(ended), all, QString::number(*hop)});
    }
    if (const int failed = networksThat(verdict::Status::Failed))
        return words.mediaPage(MediaPage::TitleBlocked, {QString::number(failed), all});
    if (const int unclear = networksThat(verdict::Status::Unclear))
        return words.mediaPage(MediaPage::TitleUnconfirmed, {QString::number(unclear), all});
    const bool open
        = !m_model->paths().empty() && networksThat(verdict::Status::Ok) == int(m_model->paths().size());
    return open ? words.mediaPage(MediaPage::TitleOpen, {all}) : words.mediaPage(MediaPage::Title);
}

void MediaPathsPage::showStream()
{
    const evidence::Observation *row = m_report && m_report->verdict.quality
        ? m_report->evidence.find(m_report->verdict.quality->observation)
        : nullptr;
    const auto *seen = row ? row->as<evidence::MediaPeerSeen>() : nullptr;
    m_stream->setVisible(seen != nullptr);
    if (!seen)
        return;
    const text::Wording &words = m_voice.words();
    m_streamTitle->setText(words.mediaPage(
        MediaPage::StreamTo,
        {base::PeerText(row->target).forLabel(), words.grade(m_report->verdict.quality->grade)}));
    m_streamFigures->setText(words.qualityFigures(*seen));
    m_tripWords->setText(words.mediaPage(MediaPage::StreamRoundTrip));
    if (seen->roundTripMin && seen->roundTripMax)
        m_tripWords->setText(
            m_tripWords->text() + QStringLiteral("  ")
            + words.mediaPage(MediaPage::StreamPlot,
                              {words.duration(*seen->roundTripMin), words.duration(*seen->roundTripMax)}));
    const QString lost
        = words.mediaPage(MediaPage::StreamLossPlot,
                          {QString::number(seen->sent - seen->received), QString::number(seen->sent)});
    m_lossWords->setText(words.mediaPage(MediaPage::StreamLoss) + QStringLiteral("  ") + lost);
    m_trips->setSeries(seen->series);
    m_losses->setSeries(seen->series);
    m_trips->setAccessibleName(m_tripWords->text());
    m_losses->setAccessibleName(m_lossWords->text());
}

} // namespace clearway::gui
