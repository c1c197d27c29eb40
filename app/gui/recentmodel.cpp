// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/recentmodel.h"

#include "base/peertext.h"
#include "gui/plaintable.h"
#include "gui/tooltip.h"

#include <QDir>

namespace clearway::gui {

using text::RecentPage;

RecentModel::RecentModel(const Voice &voice, QObject *parent) : QAbstractTableModel(parent), m_voice(voice)
{
    connect(&voice, &Voice::changed, this, [this] {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
        if (!m_reports.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    });
}

void RecentModel::setReports(std::vector<StoredReport> reports)
{
    if (reports == m_reports)
        return;
    beginResetModel();
    m_reports = std::move(reports);
    endResetModel();
}

const StoredReport *RecentModel::report(const QModelIndex &index) const
{
    return index.isValid() && index.model() == this ? &m_reports[std::size_t(index.row())] : nullptr;
}

int RecentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_reports.size());
}

int RecentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QVariant RecentModel::data(const QModelIndex &index, int role) const
{
    const StoredReport *const stored = report(index);
    if (!stored)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return shown(*stored, index.column());
    case Qt::ToolTipRole:
        return tooltip(shown(*stored, index.column()));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case tableStatusRole:
        return index.column() == Result ? QVariant(int(stored->status)) : QVariant();
    default:
        return {};
    }
}

QString RecentModel::shown(const StoredReport &report, int column) const
{
    const text::Wording &words = m_voice.words();
    switch (column) {
    case When:
        return words.locale().toString(report.started.toLocalTime(), QLocale::ShortFormat);
    case Result:
        return words.status(report.status);
    case Code:
        return base::PeerText(report.code).forLabel();
    default:
        return report.interrupted ? words.recentPage(RecentPage::Interrupted)
            : report.own          ? words.recentPage(RecentPage::CheckedHere)
                                  : base::PeerText(QDir::toNativeSeparators(report.path)).forLabel();
    }
}

QVariant RecentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    constexpr RecentPage headings[columns]
        = {RecentPage::When, RecentPage::Result, RecentPage::Code, RecentPage::Where};
    return m_voice.words().recentPage(headings[section]);
}

} // namespace clearway::gui
