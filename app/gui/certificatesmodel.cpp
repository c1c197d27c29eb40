// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/certificatesmodel.h"

#include "base/peertext.h"
#include "gui/entryview.h"

namespace clearway::gui {

CertificatesModel::CertificatesModel(const Voice &voice, QObject *parent)
    : QAbstractListModel(parent), m_voice(voice)
{
    connect(&voice, &Voice::changed, this, [this] {
        if (const int rows = rowCount(); rows > 0)
            Q_EMIT dataChanged(index(0), index(rows - 1));
    });
}

void CertificatesModel::setReport(const ReportPtr &report)
{
    auto views
        = report ? verdict::certificateViews(report->evidence) : std::vector<verdict::CertificateView>();
    m_report = report;
    if (views == m_views) // a run's progress without a new certificate must not move the selection
        return;
    beginResetModel();
    m_views = std::move(views);
    endResetModel();
}

const verdict::CertificateView *CertificatesModel::view(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_views[std::size_t(index.row())] : nullptr;
}

int CertificatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_views.size());
}

QVariant CertificatesModel::data(const QModelIndex &index, int role) const
{
    const verdict::CertificateView *view = this->view(index);
    if (!view)
        return {};
    const text::Wording &words = m_voice.words();
    const QString hosts = words.chainHosts(*view);
    const QString trust = words.chainTrust(*view) + QStringLiteral(" \u00B7 ")
        + words.chrome(text::Chrome::IssuedBy) + u' ' + base::PeerText(view->issuer).forLabel();
    switch (role) {
    case Qt::DisplayRole:
        return hosts;
    case EntryDetail:
        return trust;
    case EntryStatus:
        return int(view->status);
    case Qt::AccessibleTextRole:
        return QString(hosts + QStringLiteral(", ") + trust);
    default:
        return {};
    }
}

} // namespace clearway::gui
