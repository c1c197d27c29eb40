// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Set-up times host by host: direct and through the proxy.
#pragma once

#include "gui/document.h"
#include "gui/setuptimes.h"
#include "gui/voice.h"

#include <QAbstractTableModel>

namespace clearway::gui {

class SetupTimesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Host, Direct, Proxied };
    static constexpr int columns = 3;

    explicit SetupTimesModel(const Voice &voice, QObject *parent = nullptr);

    void setReport(const ReportPtr &report);
    [[nodiscard]] bool hasProxied() const; ///< some host was tried through the proxy

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString shown(const SetupRow &row, int column) const;
    [[nodiscard]] QString spoken(const SetupRow &row, int column) const; ///< for screen readers

    const Voice &m_voice;
    std::vector<SetupRow> m_rows;
};

} // namespace clearway::gui
