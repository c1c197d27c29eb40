// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The matrix as a tree: groups of requirements, their rows, and the four modes as columns.
#pragma once

#include "gui/cellmarks.h"
#include "gui/document.h"
#include "gui/voice.h"

#include <QAbstractItemModel>

#include <set>
#include <vector>

namespace clearway::gui {

class MatrixModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        StatusRole = Qt::UserRole, ///< int(verdict::Status); invalid in column 0
        GroupRole, ///< bool: a top-level row
        NotGreenRole, ///< bool: one of the row's cells is neither ok nor not needed
        RequirementRole, ///< QString: id of the row; empty for a group of several
        SearchRole, ///< QString: what the search field looks into
        BestRole, ///< header, bool: the best mode today
        ChangedRole, ///< bool: the cell, or one of the group, changed while somebody looked
    };
    static constexpr int modeColumns = 4;

    explicit MatrixModel(const Voice &voice, QObject *parent = nullptr);

    /// Rows that stay the same keep their indexes, so selection and folding survive a run's progress.
    void setReport(ReportPtr report);
    void setMarks(const CellMarks &marks);
    [[nodiscard]] const CellMark *mark(const verdict::Cell &cell) const; ///< null: it has not changed
    [[nodiscard]] const ReportPtr &report() const { return m_report; }
    /// The cell behind an index; null for column 0, for groups of several rows and for foreign indexes.
    [[nodiscard]] const verdict::Cell *cell(const QModelIndex &index) const;
    [[nodiscard]] int rowsInAll() const;
    [[nodiscard]] int rowsNotGreen() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group {
        catalogue::RequirementKind kind;
        std::vector<QString> requirements;
        bool operator==(const Group &) const = default;
        /// The gateway and the WebSocket are rows of their own.
        [[nodiscard]] bool isRow() const
        {
            return kind == catalogue::RequirementKind::Gateway
                || kind == catalogue::RequirementKind::Websocket;
        }
    };
    struct Tally {
        verdict::Status status = verdict::Status::NotNeeded;
        int ok = 0;
        int total = 0;
    };

    [[nodiscard]] static std::vector<Group> groupsOf(const report::Report &report);
    [[nodiscard]] const Group &groupAt(const QModelIndex &index) const;
    [[nodiscard]] QString requirementAt(const QModelIndex &index) const;
    [[nodiscard]] bool notGreen(const QString &requirement) const;
    [[nodiscard]] Tally tally(const Group &group, catalogue::ModeId mode) const;
    [[nodiscard]] QVariant nameData(const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant cellData(const verdict::Cell &cell, int role) const;
    [[nodiscard]] QVariant tallyData(const Group &group, catalogue::ModeId mode, int role) const;
    [[nodiscard]] QString spoken(const verdict::Cell &cell) const;
    void announceAll();

    const Voice &m_voice;
    ReportPtr m_report;
    std::vector<Group> m_groups;
    std::set<QString> m_optional;
    CellMarks m_marks;
};

/// Rows with a cell that is neither `ok` nor `not_needed` (contract.md).
[[nodiscard]] int rowsNotGreen(const verdict::Verdict &verdict);

} // namespace clearway::gui
