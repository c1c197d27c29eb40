// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/mediapathsmodel.h"

#include "base/peertext.h"

namespace clearway::gui {

using text::MediaPage;

MediaPathsModel::MediaPathsModel(const Voice &voice, QObject *parent)
    : QAbstractTableModel(parent), m_voice(voice)
{
    connect(&voice, &Voice::changed, this, &MediaPathsModel::read);
}

void MediaPathsModel::setReport(const ReportPtr &report)
{
    m_report = report;
    read();
}

void MediaPathsModel::setPort(std::uint16_t port)
{
    if (port == m_port)
        return;
    m_port = port;
    read();
}

void MediaPathsModel::read()
{
    beginResetModel();
    m_paths = m_report ? mediaPaths(*m_report, m_port) : std::vector<MediaPath>();
    endResetModel();
}

int MediaPathsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_paths.size());
}

int MediaPathsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QVariant MediaPathsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MediaPath &path = m_paths[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return shown(path, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Network ? spoken(path) : shown(path, index.column());
    case StatusRole:
        return int(path.cell.status);
    case DetailRole:
        return detail(path);
    case PathRole:
        return QVariant::fromValue(&path);
    default:
        return {};
    }
}

QVariant MediaPathsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    static constexpr MediaPage titles[] = {MediaPage::Network, MediaPage::Hop, MediaPage::Answer};
    return m_voice.words().mediaPage(titles[section]);
}

QString MediaPathsModel::detail(const MediaPath &path) const
{
    const text::Wording &words = m_voice.words();
    if (!path.exit)
        return {};
    if (path.split)
        return words.mediaPage(MediaPage::SeveralWays);
    if (!path.exit->leads())
        return words.mediaPage(MediaPage::NoWay);
    const QString adapter = base::PeerText(path.exit->adapter).forLabel();
    return path.exit->gateway.isEmpty()
        ? words.mediaPage(MediaPage::ByAdapterAlone, {adapter})
        : words.mediaPage(MediaPage::ByAdapter, {adapter, path.exit->gateway});
}

QString MediaPathsModel::shown(const MediaPath &path, int column) const
{
    const text::Wording &words = m_voice.words();
    switch (column) {
    case Network:
        return path.network;
    case Way:
        if (const auto hop = path.stop())
            return words.mediaPage(MediaPage::SpokenEnd, {QString::number(*hop)});
        return path.lanes.empty() ? words.mediaPage(MediaPage::NoTrace) : QString();
    default:
        break;
    }
    if (path.roundTrip)
        return words.mediaPage(MediaPage::RoundTrip, {words.duration(*path.roundTrip)});
    const QString cell = words.cellText(path.cell);
    return cell.isEmpty() ? words.status(path.cell.status) : cell;
}

QString MediaPathsModel::spoken(const MediaPath &path) const
{
    const text::Wording &words = m_voice.words();
    return words.mediaPage(MediaPage::Spoken,
                           {path.network, words.status(path.cell.status), words.reason(path.cell.reason)});
}

} // namespace clearway::gui
