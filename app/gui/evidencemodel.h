// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Everything that was seen, one row per network operation.
#pragma once

#include "gui/document.h"
#include "gui/voice.h"

#include <QAbstractTableModel>

namespace clearway::gui {

class EvidenceModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, What, Result, Path, Started, Took };
    static constexpr int columns = 6;
    enum Role { SortRole = Qt::UserRole, SearchRole };

    explicit EvidenceModel(const Voice &voice, QObject *parent = nullptr);

    /// Rows only ever join during a run, so selection and scrolling survive its progress.
    void setReport(ReportPtr report);
    [[nodiscard]] const evidence::Observation *observation(const QModelIndex &index) const; ///< null outside
    [[nodiscard]] QModelIndex indexOf(int id) const;
    [[nodiscard]] QStringList paths() const; ///< what the column shows, each once

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString shown(const evidence::Observation &observation, int column) const;
    [[nodiscard]] QVariant sortKey(const evidence::Observation &observation, int column) const;

    const Voice &m_voice;
    ReportPtr m_report;
};

} // namespace clearway::gui
