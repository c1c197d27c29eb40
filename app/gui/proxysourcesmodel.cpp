// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/proxysourcesmodel.h"

#include "base/peertext.h"
#include "gui/entryview.h"

namespace clearway::gui {

using text::Label;

ProxySourcesModel::ProxySourcesModel(const Voice &voice, QObject *parent)
    : QAbstractListModel(parent), m_voice(voice)
{
    connect(&voice, &Voice::changed, this, [this] {
        if (const int rows = rowCount(); rows > 0)
            Q_EMIT dataChanged(index(0), index(rows - 1));
    });
}

void ProxySourcesModel::setReport(ReportPtr report)
{
    const bool same
        = report && m_report && report->evidence.machine.proxies == m_report->evidence.machine.proxies;
    if (same) {
        m_report = std::move(report);
        return;
    }
    beginResetModel();
    m_report = std::move(report);
    endResetModel();
}

const evidence::ProxySource *ProxySourcesModel::source(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount()
        ? &m_report->evidence.machine.proxies[std::size_t(index.row())]
        : nullptr;
}

QModelIndex ProxySourcesModel::startingPoint() const
{
    for (int row = 0; row < rowCount(); ++row)
        if (source(index(row))->chosen)
            return index(row);
    return index(0);
}

int ProxySourcesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_report ? 0 : int(m_report->evidence.machine.proxies.size());
}

QStringList ProxySourcesModel::notes(const evidence::ProxySource &source) const
{
    const text::Wording &words = m_voice.words();
    QStringList notes{base::PeerText(source.place).forLabel()};
    if (source.chosen)
        notes << words.label(Label::ProxyUsed);
    if (!source.problem.isEmpty() && source.mode != evidence::ProxyMode::Unreadable)
        notes << words.label(Label::ProxyProblem, {source.problem});
    if (source.credentialsDropped)
        notes << words.label(Label::ProxyCredentialsDropped);
    return notes;
}

QVariant ProxySourcesModel::data(const QModelIndex &index, int role) const
{
    const evidence::ProxySource *source = this->source(index);
    if (!source)
        return {};
    const text::Wording &words = m_voice.words();
    switch (role) {
    case Qt::DisplayRole:
        return words.proxyOrigin(source->origin);
    case EntryDetail:
        return words.proxySetting(*source);
    case EntryNotes:
        return notes(*source);
    case EntryStatus:
        // The mark tells the setting in use and those with a fault; a setting that is merely passed over is
        // neither good nor bad.
        if (source->chosen && !source->pacUrl.isEmpty() && source->answers.empty()
            && m_report->evidence.run.complete)
            return int(verdict::Status::Unclear); // its PAC file never said which proxy
        return int(!source->problem.isEmpty() ? verdict::Status::Limited
                       : source->chosen       ? verdict::Status::Ok
                                              : verdict::Status::NotNeeded);
    case Qt::AccessibleTextRole:
        return QString(words.proxyOrigin(source->origin) + QStringLiteral(": ") + words.proxySetting(*source)
                       + QStringLiteral("; ") + notes(*source).join(QStringLiteral("; ")));
    default:
        return {};
    }
}

} // namespace clearway::gui
