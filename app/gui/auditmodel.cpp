// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/auditmodel.h"

#include "gui/plaintable.h"
#include "text/auditrowtext.h"

#include <algorithm>

namespace clearway::gui {

using catalogue::AuditedEntry;
using catalogue::AuditedPassage;
using catalogue::EntryVerdict;
using catalogue::PassageVerdict;
using text::AllowListText;
using text::AuditText;
using verdict::Status;

AuditModel::AuditModel(const Voice &voice, QObject *parent) : QAbstractTableModel(parent), m_voice(voice)
{
    connect(&voice, &Voice::changed, this, [this] {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columns - 1));
    });
}

void AuditModel::setAudit(catalogue::Audit audit)
{
    beginResetModel();
    m_rows.clear();
    m_audit = std::move(audit);
    addPassages();
    addEntries(EntryVerdict::TooWide, AuditText::TooWide, Status::Limited);
    addEntries(EntryVerdict::Historic, AuditText::Historic, Status::Limited);
    addEntries(EntryVerdict::NotNeeded, AuditText::NotNeeded, Status::NotNeeded);
    endResetModel();
}

void AuditModel::addPassages()
{
    const auto isMissing = [](const AuditedPassage &each) {
        return each.verdict == PassageVerdict::Missing || each.verdict == PassageVerdict::Partly;
    };
    for (const AuditedPassage &each : m_audit.passages)
        if (each.lacks())
            m_rows.push_back({AuditText::Missing, Status::Failed, &each, nullptr});
    for (const AuditedPassage &each : m_audit.passages)
        if (each.verdict == PassageVerdict::Doubtful)
            m_rows.push_back({AuditText::Doubtful, Status::Unclear, &each, nullptr});
    for (const AuditedPassage &each : m_audit.passages)
        if (each.verdict == PassageVerdict::Unsure)
            m_rows.push_back({AuditText::Unsure, Status::Unclear, &each, nullptr});
    for (const AuditedPassage &each : m_audit.passages)
        if (isMissing(each) && !each.lacks())
            m_rows.push_back({AuditText::MissingOptional, Status::NotTested, &each, nullptr});
}

void AuditModel::addEntries(EntryVerdict verdict, AuditText word, Status shape)
{
    std::size_t count = 0;
    for (const AuditedEntry &each : m_audit.entries)
        if (each.verdict == verdict && ++count <= most)
            m_rows.push_back({word, shape, nullptr, &each});
}

QString AuditModel::shown(const Row &row, int column) const
{
    const text::Wording &words = m_voice.words();
    switch (Column(column)) {
    case Verdict:
        return words.audit(row.verdict);
    case Entry:
        return row.passage ? row.passage->passage.target() : row.entry->entry.text.forLabel();
    case Line:
        return row.passage ? text::lineNumbers(row.passage->lines) : QString::number(row.entry->entry.line);
    case Remark:
        return row.passage ? text::auditedPassageText(*row.passage, words)
                           : text::auditedEntryText(*row.entry, words);
    case columns:
        break;
    }
    return {};
}

QString AuditModel::sentence(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const Row &each = m_rows[std::size_t(row)];
    return shown(each, Verdict) + QStringLiteral(": ") + shown(each, Entry) + QStringLiteral("; ")
        + shown(each, Remark);
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columns)
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const QString text = shown(row, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    case tableStatusRole:
        return index.column() == Verdict ? QVariant(int(row.shape)) : QVariant();
    case Qt::AccessibleTextRole: {
        const QString head = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
        return text.isEmpty() ? head : QString(head + QStringLiteral(": ") + text);
    }
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    constexpr AllowListText names[] = {AllowListText::ColumnVerdict, AllowListText::ColumnEntry,
                                       AllowListText::ColumnLine, AllowListText::ColumnRemark};
    return section < columns ? m_voice.words().allowList(names[section]) : QString();
}

} // namespace clearway::gui
