// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Two reports held against each other: groups by what became of their rows, what changed first.
#pragma once

#include "gui/document.h"
#include "gui/voice.h"
#include "report/comparison.h"

#include <QAbstractItemModel>

#include <optional>
#include <vector>

namespace clearway::gui {

class ComparisonModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { What, Before, After, Changed, columns };
    enum Role {
        StatusRole = Qt::UserRole, ///< int, verdict::Status of a side; invalid where it has none
        DetailRole, ///< What: the modes, in a second line
        ChangeRole, ///< Changed: int, report::Change
        FoldedRole ///< bool: a group that is folded at first
    };

    explicit ComparisonModel(const Voice &voice, QObject *parent = nullptr);

    /// Either null: nothing to compare.
    void setReports(ReportPtr before, ReportPtr after);
    [[nodiscard]] const report::Comparison &comparison() const { return m_comparison; }
    [[nodiscard]] bool isEmpty() const { return m_groups.empty(); }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Side {
        std::optional<verdict::Status> status;
        QString text;
    };
    struct Row {
        QString name, detail;
        Side before, after;
        report::Change change = report::Change::Same;
        QString what;
    };
    struct Group {
        QString name;
        bool folded = false;
        std::vector<Row> rows;
    };

    void fill();
    void add(Group group);
    [[nodiscard]] Side side(std::optional<verdict::Status> status) const;
    [[nodiscard]] Group verdictGroup() const;
    [[nodiscard]] Group changeGroup(report::Change change, text::CompareText heading) const;
    [[nodiscard]] Group factGroup() const;
    [[nodiscard]] Row rowOf(const report::RowChange &change) const;
    [[nodiscard]] Row rowOf(const report::FindingChange &change) const;
    [[nodiscard]] QString factText(report::Fact fact, const QStringList &values) const;
    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;
    [[nodiscard]] QString spoken(const Row &row) const;
    [[nodiscard]] QString shown(const Row &row, int column) const;

    const Voice &m_voice;
    ReportPtr m_before, m_after;
    report::Comparison m_comparison;
    std::vector<Group> m_groups;
};

} // namespace clearway::gui
