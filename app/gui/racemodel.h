// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The gateway races and their attempts: a group per host and path, a row per attempt.
#pragma once

#include "gui/document.h"
#include "gui/racebars.h"
#include "gui/voice.h"

#include <QAbstractItemModel>

namespace clearway::gui {

class RaceModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Attempt, Timeline, Outcome, columns };
    enum Role {
        BarRole = Qt::UserRole + 1, ///< AttemptBar; none of a group
        StatusRole ///< int, verdict::Status of an outcome
    };

    explicit RaceModel(const Voice &voice, QObject *parent = nullptr);

    void setReport(const ReportPtr &report);
    [[nodiscard]] const std::vector<verdict::Race> &races() const;
    [[nodiscard]] const ReportPtr &report() const { return m_report; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString raceName(const verdict::Race &race) const;
    [[nodiscard]] QString attemptName(const verdict::Race &race, const verdict::RaceAttempt &attempt) const;
    [[nodiscard]] QString timeline(const AttemptBar &bar) const;
    [[nodiscard]] QString outcome(const AttemptBar &bar) const;
    [[nodiscard]] QString shown(const verdict::Race &race, const verdict::RaceAttempt &attempt,
                                const AttemptBar &bar, int column) const;

    const Voice &m_voice;
    ReportPtr m_report;
};

} // namespace clearway::gui
