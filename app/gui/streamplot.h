// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Two small plots of a test stream to a media peer: round trips as a line, losses as ticks.
#pragma once

#include "evidence/mediapeerseen.h"

#include <QWidget>

#include <vector>

namespace clearway::gui {

class StreamPlot final : public QWidget {
    Q_OBJECT
public:
    enum class What { RoundTrip, Loss };
    explicit StreamPlot(What what, QWidget *parent = nullptr);

    void setSeries(const std::vector<evidence::PeerPoint> &series);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintLine(QPainter &painter) const;
    void paintTicks(QPainter &painter) const;

    What m_what;
    std::vector<evidence::PeerPoint> m_series;
};

} // namespace clearway::gui
