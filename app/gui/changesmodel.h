// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What became different while a check was repeated, the latest first.
#pragma once

#include "gui/voice.h"
#include "report/comparison.h"

#include <QAbstractTableModel>
#include <QDateTime>

#include <deque>

namespace clearway::gui {

class ChangesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, What, Mode, Before, After, Why, columns };
    static constexpr int most = 1000; ///< older ones are dropped: a watch may last for days

    explicit ChangesModel(const Voice &voice, QObject *parent = nullptr);

    void add(const report::Comparison &comparison, const QDateTime &when);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Change {
        QDateTime when; ///< local time
        report::RowChange row;
    };
    [[nodiscard]] QString shown(const Change &change, int column) const;

    const Voice &m_voice;
    std::deque<Change> m_changes;
};

} // namespace clearway::gui
