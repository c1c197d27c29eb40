// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/proxyanswersmodel.h"

#include "base/peertext.h"
#include "gui/entryview.h"

#include <algorithm>

namespace clearway::gui {
namespace {

bool alike(const evidence::ProxyAnswer &a, const evidence::ProxyAnswer &b)
{
    return a.servers == b.servers && a.line == b.line && a.rule == b.rule;
}

} // namespace

ProxyAnswersModel::ProxyAnswersModel(const Voice &voice, QObject *parent)
    : QAbstractListModel(parent), m_voice(voice)
{
}

void ProxyAnswersModel::setAnswers(const std::vector<evidence::ProxyAnswer> &answers)
{
    beginResetModel();
    m_groups.clear();
    for (const evidence::ProxyAnswer &answer : answers) {
        auto group
            = std::ranges::find_if(m_groups, [&](const Group &other) { return alike(other.answer, answer); });
        if (group == m_groups.end())
            group = m_groups.insert(group, {answer, {}});
        group->hosts << base::PeerText(answer.host).forLabel();
    }
    endResetModel();
}

int ProxyAnswersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_groups.size());
}

QString ProxyAnswersModel::hosts(const Group &group) const
{
    const text::Wording &words = m_voice.words();
    const bool all = m_groups.size() == 1 && group.hosts.size() > 1;
    return all ? words.label(text::Label::ProxyAnswersFor, {words.locale().toString(group.hosts.size())})
               : group.hosts.join(QStringLiteral(", "));
}

QString ProxyAnswersModel::rule(const Group &group) const
{
    const text::Wording &words = m_voice.words();
    if (group.answer.line > 0)
        return words.label(text::Label::ProxyRule,
                           {words.locale().toString(group.answer.line), group.answer.rule});
    return base::PeerText(group.answer.rule).forLabel();
}

QVariant ProxyAnswersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Group &group = m_groups[std::size_t(index.row())];
    const QString servers = m_voice.words().proxyServers(group.answer.servers);
    switch (role) {
    case Qt::DisplayRole:
        return servers;
    case EntryNotes:
        return QStringList{hosts(group)};
    case EntryCode:
        return rule(group);
    case Qt::AccessibleTextRole:
        return QString(servers + QStringLiteral(": ") + hosts(group) + QStringLiteral("; ") + rule(group));
    default:
        return {};
    }
}

} // namespace clearway::gui
