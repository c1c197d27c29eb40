// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// How far audio and video packets get, network by network, and how good the way is that a media peer showed.
#pragma once

#include "gui/page.h"
#include "gui/voice.h"

namespace clearway::gui {

class MediaPathsModel;
class MediaPathsView;
class Segmented;
class StreamPlot;

class MediaPathsPage final : public Page {
    Q_OBJECT
public:
    explicit MediaPathsPage(const Voice &voice, QWidget *parent = nullptr);

    void setReport(const ReportPtr &report) override;

private:
    [[nodiscard]] QWidget *buildStream();
    void retranslate();
    void showPort();
    void showStream();
    [[nodiscard]] QString title() const;
    [[nodiscard]] int networksThat(verdict::Status status) const;

    const Voice &m_voice;
    ReportPtr m_report;
    std::vector<std::uint16_t> m_ports;
    MediaPathsModel *m_model;
    MediaPathsView *m_view;
    TextLabel *m_title;
    TextLabel *m_hint;
    Segmented *m_port;
    TextLabel *m_legend;
    TextLabel *m_streamTitle;
    TextLabel *m_streamFigures;
    TextLabel *m_tripWords;
    TextLabel *m_lossWords;
    StreamPlot *m_trips;
    StreamPlot *m_losses;
    QWidget *m_stream;
};

} // namespace clearway::gui
