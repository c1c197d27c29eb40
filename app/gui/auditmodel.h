// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What is amiss with a list, a row each: what is missing first, then what is doubtful, unsure, too wide, left
// over or not needed.
#pragma once

#include "catalogue/listaudit.h"
#include "gui/voice.h"

#include <QAbstractTableModel>

#include <vector>

namespace clearway::gui {

class AuditModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Verdict, Entry, Line, Remark, columns };
    static constexpr std::size_t most = 5'000; ///< rows of entries; nobody reads more

    explicit AuditModel(const Voice &voice, QObject *parent = nullptr);

    void setAudit(catalogue::Audit audit);
    void clear() { setAudit({}); }
    [[nodiscard]] const catalogue::Audit &audit() const { return m_audit; }
    /// Whole sentence about a row, for where there is room.
    [[nodiscard]] QString sentence(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        text::AuditText verdict = text::AuditText::Missing;
        verdict::Status shape = verdict::Status::Failed;
        const catalogue::AuditedPassage *passage = nullptr; ///< of m_audit; one of the two
        const catalogue::AuditedEntry *entry = nullptr;
    };
    void addPassages();
    void addEntries(catalogue::EntryVerdict verdict, text::AuditText word, verdict::Status shape);
    [[nodiscard]] QString shown(const Row &row, int column) const;

    const Voice &m_voice;
    catalogue::Audit m_audit;
    std::vector<Row> m_rows;
};

} // namespace clearway::gui
