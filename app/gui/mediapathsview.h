// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The table of media paths: one scale of hops for all rows, and a band where most of them end.
#pragma once

#include "gui/hoplanes.h"

#include <QTableView>

namespace clearway::gui {

class Voice;

class MediaPathsView final : public QTableView {
    Q_OBJECT
public:
    explicit MediaPathsView(const Voice &voice, QWidget *parent = nullptr);

    /// To be called after the model's rows have changed.
    void fit();
    /// Of the column with the ways, in the viewport's coordinates.
    [[nodiscard]] HopScale scale() const;
    [[nodiscard]] std::optional<int> stop() const { return m_stop; } ///< the hop of the band

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int m_hops = 1;
    std::optional<int> m_stop;
};

} // namespace clearway::gui
