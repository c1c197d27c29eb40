// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/changesmodel.h"

#include "gui/plaintable.h"
#include "gui/tooltip.h"

namespace clearway::gui {

using text::WatchPage;

ChangesModel::ChangesModel(const Voice &voice, QObject *parent) : QAbstractTableModel(parent), m_voice(voice)
{
    connect(&voice, &Voice::changed, this, [this] {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
        if (!m_changes.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    });
}

void ChangesModel::add(const report::Comparison &comparison, const QDateTime &when)
{
    std::vector<Change> fresh;
    for (const report::RowChange &row : comparison.rows)
        if (row.change != report::Change::Same && fresh.size() < std::size_t(most))
            fresh.push_back({when, row});
    if (fresh.empty())
        return;
    beginInsertRows({}, 0, int(fresh.size()) - 1);
    m_changes.insert(m_changes.begin(), fresh.begin(), fresh.end());
    endInsertRows();
    if (m_changes.size() > std::size_t(most)) {
        beginRemoveRows({}, most, rowCount() - 1);
        m_changes.resize(most);
        endRemoveRows();
    }
}

void ChangesModel::clear()
{
    beginResetModel();
    m_changes.clear();
    endResetModel();
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int ChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Change &change = m_changes[std::size_t(index.row())];
    const auto &side = index.column() == Before ? change.row.before : change.row.after;
    const bool hasStatus = (index.column() == Before || index.column() == After) && side;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return shown(change, index.column());
    case Qt::ToolTipRole:
        return tooltip(shown(change, index.column()));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case tableStatusRole:
        return hasStatus ? QVariant(int(side->status)) : QVariant();
    default:
        return {};
    }
}

QString ChangesModel::shown(const Change &change, int column) const
{
    const text::Wording &words = m_voice.words();
    const auto status = [&](const std::optional<verdict::Cell> &cell) {
        return cell ? words.status(cell->status) : words.compare(text::CompareText::NotThere);
    };
    switch (column) {
    case When:
        return change.when.time().toString(QStringLiteral("HH:mm:ss"));
    case What:
        return words.rowTitle(change.row.requirement);
    case Mode:
        return words.changedModes(change.row.modes);
    case Before:
        return status(change.row.before);
    case After:
        return status(change.row.after);
    default:
        return words.whatChanged(change.row);
    }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    constexpr WatchPage headings[columns] = {WatchPage::When,   WatchPage::What,  WatchPage::Mode,
                                             WatchPage::Before, WatchPage::After, WatchPage::Why};
    return role == Qt::DisplayRole ? QVariant(m_voice.words().watchPage(headings[section])) : QVariant();
}

} // namespace clearway::gui
