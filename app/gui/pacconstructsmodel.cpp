// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/pacconstructsmodel.h"

#include "base/peertext.h"
#include "gui/entryview.h"

namespace clearway::gui {

PacConstructsModel::PacConstructsModel(const Voice &voice, QObject *parent)
    : QAbstractListModel(parent), m_voice(voice)
{
}

void PacConstructsModel::setConstructs(std::vector<evidence::PacConstruct> constructs)
{
    beginResetModel();
    m_constructs = std::move(constructs);
    endResetModel();
}

int PacConstructsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_constructs.size());
}

QVariant PacConstructsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const text::Wording &words = m_voice.words();
    const evidence::PacConstruct &construct = m_constructs[std::size_t(index.row())];
    const QString title = words.proxyPage(text::ProxyPage::Line, {words.locale().toString(construct.line)})
        + QStringLiteral(": ") + words.pacConstruct(construct.construct);
    const QString code = base::PeerText(construct.text).forLabel();
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case EntryCode:
        return code;
    case Qt::AccessibleTextRole:
        return QString(title + QStringLiteral(", ") + code);
    default:
        return {};
    }
}

} // namespace clearway::gui
