// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/setuptimesmodel.h"

#include "base/peertext.h"
#include "gui/plaintable.h"

#include <algorithm>

namespace clearway::gui {

using text::ProxyPage;
using verdict::Status;

SetupTimesModel::SetupTimesModel(const Voice &voice, QObject *parent)
    : QAbstractTableModel(parent), m_voice(voice)
{
    connect(&voice, &Voice::changed, this, [this] {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
        if (const int rows = rowCount(); rows > 0)
            Q_EMIT dataChanged(index(0, 0), index(rows - 1, columns - 1));
    });
}

void SetupTimesModel::setReport(const ReportPtr &report)
{
    std::vector<SetupRow> rows = report ? setupTimes(report->evidence) : std::vector<SetupRow>();
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

bool SetupTimesModel::hasProxied() const
{
    return std::ranges::any_of(m_rows,
                               [](const SetupRow &row) { return row.proxied.status != Status::NotTested; });
}

int SetupTimesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SetupTimesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString SetupTimesModel::shown(const SetupRow &row, int column) const
{
    if (column == Host)
        return base::PeerText(row.host).forLabel();
    const Setup &setup = column == Direct ? row.direct : row.proxied;
    const text::Wording &words = m_voice.words();
    switch (setup.status) {
    case Status::Ok:
        return words.status(setup.status) + QStringLiteral(", ") + words.duration(setup.took);
    case Status::Failed:
        return words.failure(setup.failure); // beside its shape; with both the host's name would not fit
    default:
        return words.status(setup.status);
    }
}

QString SetupTimesModel::spoken(const SetupRow &row, int column) const
{
    if (column == Host)
        return shown(row, Host);
    const Setup &setup = column == Direct ? row.direct : row.proxied;
    const QString status = setup.status == Status::Failed
        ? m_voice.words().status(setup.status) + QStringLiteral(", ")
        : QString();
    return shown(row, Host) + QStringLiteral(", ")
        + headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + QStringLiteral(": ") + status
        + shown(row, column);
}

QVariant SetupTimesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const SetupRow &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, index.column());
    case tableStatusRole:
        return index.column() == Host ? QVariant()
                                      : int((index.column() == Direct ? row.direct : row.proxied).status);
    case Qt::AccessibleTextRole:
        return spoken(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant SetupTimesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Host:
        return m_voice.words().proxyPage(ProxyPage::Host);
    case Direct:
        return m_voice.words().proxyPage(ProxyPage::Direct);
    case Proxied:
        return m_voice.words().proxyPage(ProxyPage::ThroughProxy);
    }
    return {};
}

} // namespace clearway::gui
