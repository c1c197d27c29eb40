// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/proxyfactsmodel.h"

#include "base/peertext.h"
#include "gui/entryview.h"

namespace clearway::gui {

using text::ProxyPage;

ProxyFactsModel::ProxyFactsModel(const Voice &voice, QObject *parent)
    : QAbstractListModel(parent), m_voice(voice)
{
}

void ProxyFactsModel::setSource(const evidence::ProxySource *source, const evidence::Observation *pac)
{
    beginResetModel();
    m_facts.clear();
    if (source) {
        const text::Wording &words = m_voice.words();
        const QString says = words.proxySetting(*source);
        const QString raw = base::PeerText(source->raw).forLabel();
        add(ProxyPage::Place, base::PeerText(source->place).forLabel());
        add(ProxyPage::Says, says);
        add(ProxyPage::AsWritten, raw == says ? QString() : raw);
        add(ProxyPage::GotoClient,
            words.proxyPage(source->chosen ? ProxyPage::IsUsed : ProxyPage::IsNotUsed));
        add(ProxyPage::WithoutProxy, base::PeerText(source->bypass.join(QStringLiteral(", "))).forLabel());
        if (source->mode != evidence::ProxyMode::Unreadable) // otherwise it is what the setting "says"
            add(ProxyPage::Problem, base::PeerText(source->problem).forLabel());
        if (source->credentialsDropped)
            add(ProxyPage::Credentials, words.proxyPage(ProxyPage::CredentialsDropped));
        if (pac)
            addPac(*pac);
    }
    endResetModel();
}

void ProxyFactsModel::add(ProxyPage caption, const QString &value)
{
    if (!value.isEmpty())
        m_facts.push_back({caption, value});
}

void ProxyFactsModel::addPac(const evidence::Observation &pac)
{
    const text::Wording &words = m_voice.words();
    QStringList lines{words.observationResult(pac)};
    const auto *seen = pac.as<evidence::PacSeen>();
    if (seen && seen->bytes > 0)
        lines << words.proxyPage(
            ProxyPage::PacRead,
            {words.locale().toString(seen->bytes), words.locale().toString(seen->lookups)});
    add(ProxyPage::PacFile, lines.join(QStringLiteral("; ")));
}

int ProxyFactsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_facts.size());
}

QVariant ProxyFactsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Fact &fact = m_facts[std::size_t(index.row())];
    const QString caption = m_voice.words().proxyPage(fact.caption);
    switch (role) {
    case Qt::DisplayRole:
        return caption;
    case EntryDetail:
        return fact.value;
    case Qt::AccessibleTextRole:
        return QString(caption + QStringLiteral(": ") + fact.value);
    default:
        return {};
    }
}

} // namespace clearway::gui
