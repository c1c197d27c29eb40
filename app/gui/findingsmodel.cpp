// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/findingsmodel.h"

namespace clearway::gui {

verdict::Status shapeOf(const verdict::Finding &finding)
{
    return finding.status == verdict::Status::Ok ? verdict::Status::NotNeeded : finding.status;
}

QString shapeInWords(const verdict::Finding &finding, const text::Wording &words)
{
    return finding.status == verdict::Status::Ok ? words.chrome(text::Chrome::InformsOnly)
                                                 : words.status(finding.status);
}

FindingsModel::FindingsModel(const Voice &voice, QObject *parent) : QAbstractListModel(parent), m_voice(voice)
{
    connect(&voice, &Voice::changed, this, [this] {
        if (const int rows = rowCount(); rows > 0)
            Q_EMIT dataChanged(index(0), index(rows - 1));
    });
}

void FindingsModel::setReport(ReportPtr report)
{
    const bool same = report && m_report && report->verdict.findings == m_report->verdict.findings;
    if (same) {
        m_report = std::move(report);
        return;
    }
    beginResetModel();
    m_report = std::move(report);
    endResetModel();
}

const verdict::Finding *FindingsModel::finding(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_report->verdict.findings[std::size_t(index.row())]
                                                       : nullptr;
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_report ? 0 : int(m_report->verdict.findings.size());
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    const verdict::Finding *finding = this->finding(index);
    if (!finding)
        return {};
    const text::Wording &words = m_voice.words();
    const auto caption
        = finding->status == verdict::Status::Ok ? report::Heading::InCharge : report::Heading::WhoCanFix;
    const QString fixer = words.heading(caption) + QStringLiteral(": ") + words.fixer(finding->fixer);
    switch (role) {
    case Qt::DisplayRole:
        return words.findingTitle(*finding);
    case FixerRole:
        return fixer;
    case StatusRole:
        return int(shapeOf(*finding));
    case Qt::AccessibleTextRole:
        return QString(words.findingTitle(*finding) + QStringLiteral(", ") + shapeInWords(*finding, words)
                       + QStringLiteral(", ") + fixer);
    default:
        return {};
    }
}

} // namespace clearway::gui
