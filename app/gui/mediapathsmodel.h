// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The media networks, a row each, with the lines of dots that the delegate draws.
#pragma once

#include "gui/document.h"
#include "gui/mediapaths.h"
#include "gui/voice.h"

#include <QAbstractTableModel>

namespace clearway::gui {

class MediaPathsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Network, Way, Answer, columns };
    enum Role {
        StatusRole = Qt::UserRole + 1, ///< int, verdict::Status
        DetailRole, ///< QString, the dim line below the network's name
        PathRole ///< const MediaPath *, valid until the next reset
    };

    explicit MediaPathsModel(const Voice &voice, QObject *parent = nullptr);

    void setReport(const ReportPtr &report);
    void setPort(std::uint16_t port); ///< 0: both
    [[nodiscard]] const std::vector<MediaPath> &paths() const { return m_paths; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void read();
    [[nodiscard]] QString detail(const MediaPath &path) const;
    [[nodiscard]] QString shown(const MediaPath &path, int column) const;
    [[nodiscard]] QString spoken(const MediaPath &path) const;

    const Voice &m_voice;
    ReportPtr m_report;
    std::uint16_t m_port = 0;
    std::vector<MediaPath> m_paths;
};

} // namespace clearway::gui

Q_DECLARE_METATYPE(const clearway::gui::MediaPath *)
