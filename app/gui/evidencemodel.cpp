// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/evidencemodel.h"

#include "report/amendment.h"

#include <algorithm>
#include <span>

namespace clearway::gui {

EvidenceModel::EvidenceModel(const Voice &voice, QObject *parent)
    : QAbstractTableModel(parent), m_voice(voice)
{
    connect(&voice, &Voice::changed, this, [this] {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
        if (const int rows = rowCount(); rows > 0)
            Q_EMIT dataChanged(index(0, 0), index(rows - 1, columns - 1));
    });
}

void EvidenceModel::setReport(ReportPtr report)
{
    const auto before
        = m_report ? std::span(m_report->evidence.observations) : std::span<const evidence::Observation>();
    const auto after
        = report ? std::span(report->evidence.observations) : std::span<const evidence::Observation>();
    const bool grown = !before.empty() && before.size() <= after.size()
        && m_report->evidence.run.code == report->evidence.run.code
        && std::equal(before.begin(), before.end(), after.begin(),
                      [](const auto &a, const auto &b) { return a.id == b.id; });
    if (!grown) {
        beginResetModel();
        m_report = std::move(report);
        endResetModel();
        return;
    }
    const int first = int(before.size());
    const int last = int(after.size()) - 1;
    if (last >= first)
        beginInsertRows({}, first, last);
    m_report = std::move(report);
    if (last >= first)
        endInsertRows();
}

const evidence::Observation *EvidenceModel::observation(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount()
        ? &m_report->evidence.observations[std::size_t(index.row())]
        : nullptr;
}

QModelIndex EvidenceModel::indexOf(int id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (m_report->evidence.observations[std::size_t(row)].id == id)
            return index(row, 0);
    return {};
}

QStringList EvidenceModel::paths() const
{
    QStringList raw;
    for (int row = 0; row < rowCount(); ++row)
        if (const QString &path = m_report->evidence.observations[std::size_t(row)].path;
            raw.isEmpty() || (path != raw.last() && !raw.contains(path)))
            raw << path;
    QStringList shown;
    for (const QString &path : raw)
        shown << m_voice.words().path(path);
    return shown;
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_report ? 0 : int(m_report->evidence.observations.size());
}

int EvidenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString EvidenceModel::shown(const evidence::Observation &observation, int column) const
{
    const text::Wording &words = m_voice.words();
    switch (column) {
    case Number:
        return words.locale().toString(observation.id);
    case What:
        return words.observationTitle(observation);
    case Result:
        return words.observationResult(observation);
    case Path:
        return words.path(observation.path);
    case Started:
        return words.duration(report::sinceStart(m_report->evidence.run, observation));
    case Took:
        return words.duration(observation.elapsed);
    }
    return {};
}

QVariant EvidenceModel::sortKey(const evidence::Observation &observation, int column) const
{
    switch (column) {
    case Number:
        return observation.id;
    case Started:
        return qint64(report::sinceStart(m_report->evidence.run, observation).count());
    case Took:
        return qint64(observation.elapsed.count());
    default:
        return shown(observation, column);
    }
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    const evidence::Observation *observation = this->observation(index);
    if (!observation)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown(*observation, index.column());
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString()
                       + QStringLiteral(": ") + shown(*observation, index.column()));
    case SortRole:
        return sortKey(*observation, index.column());
    case SearchRole:
        return QStringList{shown(*observation, What),
                           shown(*observation, Result),
                           observation->target,
                           observation->host,
                           observation->endpoint ? observation->endpoint->toString() : QString(),
                           observation->path}
            .join(u'\n');
    case Qt::TextAlignmentRole: {
        const bool figure = index.column() == Number || index.column() == Started || index.column() == Took;
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (figure ? Qt::AlignRight : Qt::AlignLeft)));
    }
    default:
        return {};
    }
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            Qt::AlignVCenter | (section == Number || section >= Started ? Qt::AlignRight : Qt::AlignLeft)));
    if (role != Qt::DisplayRole)
        return {};
    const text::Wording &words = m_voice.words();
    switch (section) {
    case Number:
        return words.chrome(text::Chrome::Number);
    case What:
        return words.chrome(text::Chrome::What);
    case Result:
        return words.label(text::Label::Result);
    case Path:
        return words.label(text::Label::Path);
    case Started:
        return words.chrome(text::Chrome::Started);
    case Took:
        return words.chrome(text::Chrome::Took);
    }
    return {};
}

} // namespace clearway::gui
