// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Reports that can be opened again, newest first.
#pragma once

#include "gui/history.h"
#include "gui/voice.h"

#include <QAbstractTableModel>

namespace clearway::gui {

class RecentModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Result, Code, Where, columns };

    explicit RecentModel(const Voice &voice, QObject *parent = nullptr);

    void setReports(std::vector<StoredReport> reports);
    [[nodiscard]] const StoredReport *report(const QModelIndex &index) const; ///< null: no such row

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString shown(const StoredReport &report, int column) const;

    const Voice &m_voice;
    std::vector<StoredReport> m_reports;
};

} // namespace clearway::gui
