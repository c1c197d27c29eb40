// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The places of a PAC file that a reduced interpreter may miss.
#pragma once

#include "gui/document.h"
#include "gui/voice.h"

#include <QAbstractListModel>

namespace clearway::gui {

/// Speaks the roles of EntryView.
class PacConstructsModel final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit PacConstructsModel(const Voice &voice, QObject *parent = nullptr);

    void setConstructs(std::vector<evidence::PacConstruct> constructs);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const Voice &m_voice;
    std::vector<evidence::PacConstruct> m_constructs;
};

} // namespace clearway::gui
